import { useTranslation } from '../../i18n/use-translation.ts';
import type { QueuedCall } from '../../offline/queue.ts';
import { useAnswer } from '../../offline/use-answer.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { changedByRequests, useOwnPath } from './queries.ts';
import type { Accepted, MeetingRequest } from './shapes.ts';

type Accept = Extract<QueuedCall, { kind: 'accept' }>;
type AcceptButtonProps = { request: MeetingRequest; onAccepted: (accepted: Accepted) => void };

/** Says yes; without a network as soon as there is one. */
export function useAccept({ request, onAccepted }: AcceptButtonProps) {
  const { event } = useOwnPath();
  const accept = useAnswer<Accept>({
    about: request.sender.organisationName,
    refreshes: changedByRequests,
    onSuccess: (accepted) => {
      if (accepted) onAccepted(accepted);
    },
  });
  const { id, version } = request;
  return {
    isPending: accept.isPending,
    accept: () => accept.mutate({ kind: 'accept', event, request: id, version }),
  };
}

/** What came of a yes, `onAccepted` shows: the row itself may be gone from the list by then. */
export function AcceptButton(props: AcceptButtonProps) {
  const { t } = useTranslation('meeting-requests');
  const { isPending, accept } = useAccept(props);
  return (
    <ButtonWithReason reason={props.request.actions.accept} loading={isPending} onClick={accept}>
      {t('accept.submit')}
    </ButtonWithReason>
  );
}
