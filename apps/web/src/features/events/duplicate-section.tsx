import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ChangeEvent } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { organiserPath } from '../../paths.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { type Event, type EventSummary, eventAnswers } from './event.ts';
import { SlugInput } from './slug-input.tsx';
import { followSuggestion } from './suggest-slug.ts';

/** Next year's event from this one, in one step. */
export function DuplicateSection({ event }: { event: Event }) {
  const { t } = useTranslation('organising');
  const goTo = useGoTo();
  const checks = useFieldChecks();
  const form = useForm({
    initialValues: { slug: '', firstDay: '' },
    validate: { slug: checks.required, firstDay: checks.required },
  });
  const problem = useFormProblem(form);
  const copy = useAction({
    run: (body: { slug: string; firstDay: string }) =>
      client.POST('/api/events/{event}/duplicate', {
        params: { path: { event: event.id } },
        body,
      }),
    refreshes: eventAnswers,
    success: t('duplicate.done'),
    onProblem: problem.show,
    onSuccess: ({ id }: EventSummary) => goTo({ to: organiserPath('settings', { eventId: id }) }),
  });
  const begin = ({ currentTarget: { value: day } }: ChangeEvent<HTMLInputElement>) => {
    const { slug, firstDay } = form.values;
    const suggested = followSuggestion(slug, [event.names, firstDay], [event.names, day]);
    form.setValues({ firstDay: day, slug: suggested });
  };
  return (
    <Section title={t('duplicate.title')} description={t('duplicate.description')}>
      <form
        onSubmit={form.onSubmit((values) => copy.mutate(values), problem.focusFirst)}
        noValidate
      >
        <Stack>
          <FormErrors of={problem} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('field.firstDay')}
              description={t('duplicate.firstDayHint')}
              type="date"
              required
              {...form.getInputProps('firstDay')}
              onChange={begin}
            />
            <SlugInput label={t('field.slug')} {...form.getInputProps('slug')} />
          </SimpleGrid>
          <Group>
            <Button type="submit" variant="default" loading={copy.isPending}>
              {t('duplicate.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
