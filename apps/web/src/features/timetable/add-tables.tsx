import { Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { labelTables, limits } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { answersBelowEvent } from './timetable.ts';

/** Many ordinary tables, numbered on from the first. */
export function AddTables({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('timetable');
  return (
    <Dialog isOpen onClose={onClose} title={t('table.addManyTitle')}>
      <AddTablesForm onDone={onClose} />
    </Dialog>
  );
}

function AddTablesForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const { id: event } = useEventScope();
  const checks = useFieldChecks();
  const form = useForm({
    initialValues: {
      pattern: t('table.pattern'),
      first: 1,
      count: 10,
      capacity: 4,
      languages: [] as string[],
    },
    validate: { pattern: checks.required },
  });
  const problem = useFormProblem(form);
  const add = useAction({
    run: (body: typeof form.values) =>
      client.POST('/api/events/{event}/timetable/table-rows', {
        params: { path: { event } },
        body,
      }),
    refreshes: answersBelowEvent,
    success: t('table.addedMany'),
    onProblem: problem.show,
    onSuccess: onDone,
  });
  const { pattern, first, count } = form.values;
  const labels = labelTables(pattern, Number(first) || 0, Math.min(Number(count) || 0, 500));
  return (
    <form onSubmit={form.onSubmit((values) => add.mutate(values), problem.focusFirst)} noValidate>
      <Stack align="stretch">
        <FormErrors of={problem} />
        <TextInput
          label={t('field.pattern')}
          description={t('field.patternHint')}
          maxLength={limits.label - 5}
          required
          {...form.getInputProps('pattern')}
        />
        <Group grow align="flex-start">
          <NumberInput
            label={t('field.count')}
            min={1}
            max={500}
            allowDecimal={false}
            {...form.getInputProps('count')}
          />
          <NumberInput
            label={t('field.first')}
            min={0}
            max={9999}
            allowDecimal={false}
            {...form.getInputProps('first')}
          />
          <NumberInput
            label={t('field.capacity')}
            min={2}
            max={50}
            allowDecimal={false}
            {...form.getInputProps('capacity')}
          />
        </Group>
        <LanguageSelect label={t('field.languages')} {...form.getInputProps('languages')} />
        <Text role="status" c="dimmed">
          {labels.length > 3
            ? `${labels.slice(0, 2).join(', ')} … ${labels.at(-1)}`
            : labels.join(', ')}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            {t('table.addMany')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
