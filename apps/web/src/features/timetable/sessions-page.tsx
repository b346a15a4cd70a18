import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMicrophone2, IconPlus } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { SessionCard } from './session-card.tsx';
import { SessionDialog } from './session-dialog.tsx';
import type { Session } from './timetable.ts';

/** The organiser's agenda: talks and other parts of the programme. */
export function SessionsPage() {
  const { t } = useTranslation('timetable');
  const { id } = useEventScope();
  const [isAdding, adding] = useDisclosure(false);
  const query = $api.useQuery('get', '/api/events/{event}/sessions', {
    params: { path: { event: id } },
  });
  return (
    <>
      <PageHeader
        title={t('session.title')}
        description={t('session.description')}
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={adding.open}>
            {t('session.add')}
          </Button>
        }
      />
      <QueryView query={query}>{({ items }) => <Days sessions={items} />}</QueryView>
      {isAdding ? <SessionDialog onClose={adding.close} /> : null}
    </>
  );
}

function Days({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  if (sessions.length === 0) {
    return (
      <EmptyState icon={IconMicrophone2} title={t('session.none')}>
        {t('session.noneHint')}
      </EmptyState>
    );
  }
  return [...new Set(sessions.map(({ day }) => day))].map((day) => (
    <Section key={day} title={date(day)}>
      <Stack gap="md">
        {sessions
          .filter((session) => session.day === day)
          .map((session) => (
            <SessionCard key={session.id} session={session} />
          ))}
      </Stack>
    </Section>
  ));
}
