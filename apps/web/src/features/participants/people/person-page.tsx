import { Anchor, Stack, Text } from '@mantine/core';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { organiserPath } from '../../../paths.ts';
import { useCountryName, useLanguageName } from '../../../ui/country-name.tsx';
import { DataList } from '../../../ui/data-list.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { usePickText } from '../../../ui/localised-text.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import { personRoute } from '../routes.tsx';
import { StateBadge } from '../state-badge.tsx';
import type { ParticipantDetail } from '../types.ts';
import { GivenAnswers } from './given-answers.tsx';
import { NotesSection } from './notes-section.tsx';
import { OfficeSelect } from './office-select.tsx';
import { PersonActions } from './person-actions.tsx';

/** One registration with its answers and everything that can be decided about it. */
export function PersonPage() {
  const { t } = useTranslation('participants');
  const { id, slug, permissions } = useEventScope();
  const { participantId } = personRoute.useParams();
  const query = $api.useQuery('get', '/api/events/{event}/participants/{participant}', {
    params: { path: { event: id, participant: participantId } },
  });
  const back = (
    <PageLink to={organiserPath('registrations', { eventId: slug })}>{t('people.title')}</PageLink>
  );
  return (
    <QueryView query={query}>
      {(person) => (
        <>
          <PageHeader title={person.name} lead={back} />
          <Stack mb="lg">
            <PersonActions person={person} />
          </Stack>
          <PersonFacts person={person} />
          <Section title={t('person.answers')}>
            {person.questions.length === 0 ? (
              <Text c="dimmed">{t('person.noQuestions')}</Text>
            ) : (
              <GivenAnswers person={person} />
            )}
          </Section>
          {permissions['participants.decide'] ? <NotesSection participantId={person.id} /> : null}
        </>
      )}
    </QueryView>
  );
}

function PersonFacts({ person }: { person: ParticipantDetail }) {
  const { t } = useTranslation('participants');
  const { zone } = useEventScope();
  const pick = usePickText();
  const nameCountry = useCountryName();
  const nameLanguage = useLanguageName();
  const { dateTime, list } = useFormats();
  const at = (instant: string | null) => (instant ? dateTime(instant, zone) : null);
  const { organisation } = person;
  return (
    <Section title={t('person.facts')}>
      <DataList
        items={[
          { label: t('field.state'), value: <StateBadge state={person.state} /> },
          {
            label: t('field.email'),
            value: <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>,
          },
          { label: t('field.jobTitle'), value: person.jobTitle },
          {
            label: t('field.organisation'),
            value: `${organisation.name}, ${nameCountry(organisation.country)}`,
          },
          { label: t('field.type'), value: pick(person.type.names) },
          { label: t('field.languages'), value: list(person.languages.map(nameLanguage)) },
          { label: t('field.isOnline'), value: person.isOnline ? t('person.yes') : null },
          { label: t('field.registeredAt'), value: at(person.registeredAt) },
          { label: t('field.waitingSince'), value: at(person.waitingSince) },
          { label: t('field.offeredUntil'), value: at(person.offeredUntil) },
          { label: t('field.checkedInAt'), value: at(person.checkedInAt) },
        ]}
      />
      <OfficeSelect person={person} />
    </Section>
  );
}
