import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useSubject } from '../../../api/use-subject.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';

/** Withdraws a registration that is not approved yet. */
export function WithdrawButton() {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const withdraw = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/as/{participant}/application', {
        params: { path: { event: slug, participant } },
      }),
    refreshes: ['/api/events'],
    success: t('home.withdrawn'),
  });
  return (
    <ConfirmButton
      title={t('home.withdrawTitle')}
      effects={t('home.withdrawEffects')}
      confirmLabel={t('home.withdraw')}
      onConfirm={() => withdraw.mutateAsync(undefined)}
      isPending={withdraw.isPending}
      buttonProps={{ variant: 'subtle', color: 'red' }}
    >
      {t('home.withdraw')}
    </ConfirmButton>
  );
}
