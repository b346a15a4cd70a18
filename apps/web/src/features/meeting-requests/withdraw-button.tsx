import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { changedByRequests, reopenRequest, useOwnPath } from './queries.ts';
import type { MeetingRequest } from './shapes.ts';

/** Takes one's wish back; it may be sent again later. */
export function WithdrawButton({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('meeting-requests');
  const path = useOwnPath();
  const { id, version, actions } = request;
  const withdraw = useAction({
    run: () =>
      client.POST('/api/events/{event}/as/{participant}/requests/{request}/withdraw', {
        params: { path: { ...path, request: id } },
        body: { version },
      }),
    refreshes: changedByRequests,
    success: t('withdraw.done'),
    undo: (withdrawn) => ({ run: () => reopenRequest(path, withdrawn) }),
  });
  if (actions.withdraw) {
    return (
      <ButtonWithReason variant="subtle" reason={actions.withdraw} onClick={() => undefined}>
        {t('withdraw.submit')}
      </ButtonWithReason>
    );
  }
  return (
    <ConfirmButton
      title={t('withdraw.title')}
      effects={t('withdraw.effects', { name: request.recipient.name })}
      confirmLabel={t('withdraw.submit')}
      onConfirm={() => withdraw.mutateAsync(undefined)}
      isPending={withdraw.isPending}
      buttonProps={{ variant: 'subtle', color: 'red' }}
    >
      {t('withdraw.submit')}
    </ConfirmButton>
  );
}
