import { Button } from '@mantine/core';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type Handover, refreshedByOffice } from './shapes.ts';

type WithdrawButtonProps = { officeId: string; handover: Handover };

/** Takes a question back that the company has not answered yet. */
export function WithdrawButton({ officeId, handover }: WithdrawButtonProps) {
  const { t } = useTranslation('offices');
  const { id, version, actions } = handover;
  const withdraw = useAction({
    run: () =>
      client.POST('/api/offices/{office}/handovers/{handover}/withdraw', {
        params: { path: { office: officeId, handover: id } },
        body: { version },
      }),
    refreshes: refreshedByOffice,
    success: t('handover.withdrawn'),
  });
  if (actions.withdraw !== null) return null;
  return (
    <Button
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate(undefined)}
    >
      {t('handover.withdraw')}
    </Button>
  );
}
