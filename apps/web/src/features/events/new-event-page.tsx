import { Button, Container, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type LocalisedText, limits } from '@ponte/domain';
import type { ChangeEvent } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { organiserPath, publicPath } from '../../paths.ts';
import { CountrySelect } from '../../ui/country-select.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { readerZone } from '../../ui/formats.ts';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ZoneSelect } from '../../ui/zone-select.tsx';
import { type Event, eventAnswers, type NewEvent } from './event.ts';
import { EventLanguages } from './event-languages.tsx';
import { FocusSectors } from './focus-sectors.tsx';
import { SlugInput } from './slug-input.tsx';
import { followSuggestion } from './suggest-slug.ts';

/** A new event in one form; everything else is set in its own pages. */
export function NewEventPage() {
  const { t } = useTranslation('organising');
  return (
    <Container size="md" px={0}>
      <PageHeader title={t('new.title')} description={t('new.description')} />
      <Section title={t('new.section')}>
        <NewEventForm />
      </Section>
      <PageLink to={publicPath('eventFromFile')}>{t('new.fromFile')}</PageLink>
    </Container>
  );
}

function useNewEventForm() {
  const checks = useFieldChecks();
  const language = useLanguage();
  return useForm<NewEvent>({
    initialValues: {
      slug: '',
      names: {},
      languages: [language],
      venue: '',
      city: '',
      country: '',
      zone: readerZone(),
      firstDay: '',
      lastDay: '',
      sectors: [],
    },
    validate: {
      names: (names) => checks.required(Object.values(names).join('')),
      slug: checks.required,
      firstDay: checks.required,
      lastDay: checks.required,
    },
  });
}

function NewEventForm() {
  const { t } = useTranslation('organising');
  const goTo = useGoTo();
  const form = useNewEventForm();
  const problem = useFormProblem(form);
  const create = useAction({
    run: (body: NewEvent) => client.POST('/api/events', { body }),
    refreshes: eventAnswers,
    onProblem: problem.show,
    onSuccess: ({ id }: Pick<Event, 'id'>) => goTo({ to: organiserPath('home', { eventId: id }) }),
  });
  return (
    <form
      onSubmit={form.onSubmit((values) => create.mutate(values), problem.focusFirst)}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        <NewEventFields form={form} />
        <Group>
          <Button type="submit" loading={create.isPending}>
            {t('new.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function NewEventFields({ form }: { form: ReturnType<typeof useNewEventForm> }) {
  const { t } = useTranslation('organising');
  const field = (name: keyof NewEvent) => ({
    label: t(`field.${name}`),
    ...form.getInputProps(name),
  });
  const { slug, names, firstDay } = form.values;
  const suggest = (given: LocalisedText, day: string) =>
    form.setFieldValue('slug', followSuggestion(slug, [names, firstDay], [given, day]));
  const nameField = field('names');
  const rename = (given: LocalisedText) => {
    nameField.onChange(given);
    suggest(given, firstDay);
  };
  const begin = (event: ChangeEvent<HTMLInputElement>) => {
    form.setFieldValue('firstDay', event.currentTarget.value);
    suggest(names, event.currentTarget.value);
  };
  return (
    <>
      <LocalisedTextInput {...nameField} onChange={rename} maxLength={limits.title} required />
      <EventLanguages {...field('languages')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('firstDay')} onChange={begin} type="date" required />
        <TextInput {...field('lastDay')} type="date" min={form.values.firstDay} required />
        <TextInput {...field('venue')} maxLength={limits.title} />
        <TextInput {...field('city')} maxLength={limits.name} />
        <CountrySelect {...field('country')} emptyLabel={t('field.noCountry')} />
        <ZoneSelect {...field('zone')} description={t('field.zoneHint')} required />
      </SimpleGrid>
      <FocusSectors {...field('sectors')} value={form.values.sectors} />
      <SlugInput {...field('slug')} />
    </>
  );
}
