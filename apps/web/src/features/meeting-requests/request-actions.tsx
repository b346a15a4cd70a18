import { Group } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { ButtonLink } from '../../ui/page-link.tsx';
import { AcceptButton } from './accept-button.tsx';
import { DeclineButton } from './decline-button.tsx';
import { EditButton } from './edit-button.tsx';
import { useOwnPath } from './queries.ts';
import { QueuedNote, useQueuedAnswer } from './queued-note.tsx';
import type { Accepted, MeetingRequest } from './shapes.ts';
import { WithdrawButton } from './withdraw-button.tsx';

type RequestActionsProps = { request: MeetingRequest; onAccepted: (accepted: Accepted) => void };

/** What can be done with a request from where one stands; nothing once it is over. */
export function RequestActions({ request, onAccepted }: RequestActionsProps) {
  const { side, state, meetingId } = request;
  const queued = useQueuedAnswer(request.id);
  if (side === 'colleague') return null;
  if (state === 'accepted' && meetingId) return <SeeMeeting meetingId={meetingId} />;
  if (state !== 'pending') return null;
  if (queued) return <QueuedNote answer={queued} />;
  return (
    <Group gap="sm" align="flex-start">
      {side === 'recipient' ? (
        <>
          <AcceptButton request={request} onAccepted={onAccepted} />
          <DeclineButton request={request} />
        </>
      ) : (
        <>
          <EditButton request={request} />
          <WithdrawButton request={request} />
        </>
      )}
    </Group>
  );
}

export function SeeMeeting({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meeting-requests');
  const { event: slug } = useOwnPath();
  return (
    <Group>
      <ButtonLink variant="light" to={participantPath('meeting', { slug, meetingId })}>
        {t('meeting.see')}
      </ButtonLink>
    </Group>
  );
}
