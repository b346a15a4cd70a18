import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { whyNotTellLate } from '@ponte/domain';
import { IconClockExclamation, IconCloudUp, IconRun } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSessionIfKnown } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useQueuedAbout } from '../../offline/queue.ts';
import { useNow } from '../../ui/use-now.ts';
import { useSelfId } from './desk.ts';
import classes from './meetings.module.css';
import type { Meeting } from './shapes.ts';
import { useTellLate } from './use-tell-late.ts';

// Dialogs are heavy, and most days nobody is late.
const LateDialog = lazy(() => import('./late-dialog.tsx'));

type MeetingProps = { meeting: Meeting };

/** What the rule says at this moment, not when the list was loaded: the page may be open since the morning. */
function useIsPossible(meeting: Meeting): boolean {
  const { state } = useEventScope();
  const now = useNow();
  const { slot, isPinned } = meeting;
  const facts = {
    state: meeting.state,
    isPinned,
    startsAt: slot ? Date.parse(slot.startsAt) : null,
    endsAt: slot ? Date.parse(slot.endsAt) : null,
  };
  return whyNotTellLate(facts, { state }, now) === null;
}

/** Two taps that tell partner and organiser; there from two hours before the meeting. */
export function LateButton({ meeting }: MeetingProps) {
  const { t } = useTranslation('meetings');
  const [isOpen, { open, close }] = useDisclosure(false);
  const [hasOpened, setHasOpened] = useState(false);
  const selfId = useSelfId();
  const isSaid = meeting.late.some(({ participantId }) => participantId === selfId);
  const isQueued = useQueuedAbout(useSessionIfKnown()?.id, meeting.id) !== null;
  if (!useIsPossible(meeting) || isSaid || isQueued) return null;
  const show = () => {
    setHasOpened(true);
    open();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconRun size={20} aria-hidden />} onClick={show}>
        {t('late.open')}
      </Button>
      <Suspense>
        {hasOpened ? <LateDialog meeting={meeting} isOpen={isOpen} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

/** Who of a meeting has said that they come late, oneself included. */
export function LateNotes({ meeting }: MeetingProps) {
  const { t } = useTranslation('meetings');
  const selfId = useSelfId();
  const queued = useQueuedAbout(useSessionIfKnown()?.id, meeting.id);
  return (
    <>
      {queued?.call.kind === 'late' ? (
        <p className={classes.note}>
          <IconCloudUp size={20} stroke={1.8} aria-hidden />
          {queued.call.minutes === 0
            ? t('late.queuedOnTime')
            : t('late.queued', { minutes: queued.call.minutes })}
        </p>
      ) : null}
      {meeting.late.map(({ participantId, minutes }) =>
        participantId === selfId ? (
          <OwnLateness key={participantId} meeting={meeting} minutes={minutes} />
        ) : (
          <Alert
            key={participantId}
            color="yellow"
            role="status"
            icon={<IconClockExclamation aria-hidden />}
          >
            {t('late.other', { name: nameOf(meeting, participantId), minutes })}
          </Alert>
        ),
      )}
    </>
  );
}

const nameOf = ({ people }: Meeting, id: string): string =>
  people.find(({ participantId }) => participantId === id)?.name ?? '';

function OwnLateness({ meeting, minutes }: MeetingProps & { minutes: number }) {
  const { t } = useTranslation('meetings');
  const { isPending, tell } = useTellLate(meeting);
  const isPossible = useIsPossible(meeting);
  return (
    <Group gap="sm" className="no-print">
      <Text fw={600}>{t('late.own', { minutes })}</Text>
      {isPossible ? (
        <Button variant="default" loading={isPending} onClick={() => tell(0)}>
          {t('late.onTime')}
        </Button>
      ) : null}
    </Group>
  );
}
