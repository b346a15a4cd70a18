import { Alert, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { MeetingLines } from './meeting-lines.tsx';
import { SessionFacts } from './session-facts.tsx';
import {
  type AffectedMeeting,
  answersBelowEvent,
  meetingsOf,
  type OwnSession,
} from './timetable.ts';

const url = '/api/events/{event}/as/{participant}/sessions/{session}';

export function AgendaItem({ session }: { session: OwnSession }) {
  const { t } = useTranslation('timetable');
  const [hit, setHit] = useState<AffectedMeeting[]>([]);
  const title = usePickText()(session.titles);
  return (
    <Paper component="article" aria-label={title} withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 16rem">
          {session.isAttending ? (
            <Badge variant="light" leftSection={<IconCheck size={14} aria-hidden />}>
              {t('agenda.attending')}
            </Badge>
          ) : null}
          <SessionFacts session={session} />
        </Stack>
        <AttendButton session={session} onHit={setHit} />
      </Group>
      <MeetingsInTheWay meetings={hit} />
    </Paper>
  );
}

type AttendButtonProps = { session: OwnSession; onHit: (meetings: AffectedMeeting[]) => void };

function AttendButton({ session, onHit }: AttendButtonProps) {
  const { t } = useTranslation('timetable');
  const { isAttending, actions } = session;
  const path = {
    event: useEventScope().id,
    participant: useSubject().participant,
    session: session.id,
  };
  const change = useAction({
    run: () =>
      isAttending
        ? client.DELETE(url, { params: { path } })
        : client.PUT(url, { params: { path } }),
    refreshes: answersBelowEvent,
    onSuccess: () => onHit([]),
    onProblem: ({ code, facts }) => {
      const meetings = meetingsOf(facts);
      if (code !== 'session_clashes' || meetings.length === 0) return false;
      onHit(meetings);
      return true;
    },
  });
  return (
    <ButtonWithReason
      reason={isAttending ? actions.leave : actions.attend}
      variant={isAttending ? 'default' : 'filled'}
      loading={change.isPending}
      onClick={() => change.mutate(undefined)}
    >
      {t(isAttending ? 'agenda.leave' : 'agenda.attend')}
    </ButtonWithReason>
  );
}

/** A meeting that was placed since the page was loaded. */
function MeetingsInTheWay({ meetings }: { meetings: readonly AffectedMeeting[] }) {
  const explain = useReason();
  if (meetings.length === 0) return null;
  return (
    <Alert color="red" role="alert" mt="md">
      <Text>{explain('session_clashes')}</Text>
      <MeetingLines meetings={meetings} />
    </Alert>
  );
}
