import { Stack } from '@mantine/core';
import { IconMicrophone2 } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AgendaItem } from './agenda-item.tsx';
import type { OwnSession } from './timetable.ts';

/** The agenda for a participant, who signs up for what they attend. */
export function AgendaPage() {
  const { t } = useTranslation('timetable');
  const event = useEventScope();
  const { participant } = useSubject();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/sessions', {
    params: { path: { event: event.id, participant } },
  });
  return (
    <>
      <PageHeader
        title={t('agenda.title')}
        description={t('agenda.description')}
        actions={
          <ButtonLink to={participantPath('availability', { slug: event.slug })} variant="default">
            {t('availability.title')}
          </ButtonLink>
        }
      />
      <QueryView query={query}>{({ items }) => <Days sessions={items} />}</QueryView>
    </>
  );
}

function Days({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  if (sessions.length === 0) return <EmptyState icon={IconMicrophone2} title={t('agenda.none')} />;
  return [...new Set(sessions.map(({ day }) => day))].map((day) => (
    <Section key={day} title={date(day)}>
      <Stack gap="md">
        {sessions
          .filter((session) => session.day === day)
          .map((session) => (
            <AgendaItem key={session.id} session={session} />
          ))}
      </Stack>
    </Section>
  ));
}
