import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { changedByRequests, useOwnPath } from './queries.ts';
import type { Accepted, MeetingRequest } from './shapes.ts';

type AcceptButtonProps = { request: MeetingRequest; onAccepted: (accepted: Accepted) => void };

/** Says yes. What came of it, `onAccepted` shows: the row itself may be gone from the list by then. */
export function AcceptButton({ request, onAccepted }: AcceptButtonProps) {
  const { t } = useTranslation('meeting-requests');
  const path = useOwnPath();
  const accept = useAction({
    run: () =>
      client.POST('/api/events/{event}/as/{participant}/requests/{request}/accept', {
        params: { path: { ...path, request: request.id } },
        body: { version: request.version },
      }),
    refreshes: changedByRequests,
    onSuccess: onAccepted,
  });
  return (
    <ButtonWithReason
      reason={request.actions.accept}
      loading={accept.isPending}
      onClick={() => accept.mutate(undefined)}
    >
      {t('accept.submit')}
    </ButtonWithReason>
  );
}
