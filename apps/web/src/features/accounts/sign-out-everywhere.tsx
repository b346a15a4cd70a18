import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { changeSession } from '../../api/session.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { leaveNothing } from '../../offline/keep.ts';
import { publicPath } from '../../paths.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useGoTo } from '../../ui/page-link.tsx';

export function SignOutEverywhere() {
  const { t } = useTranslation('accounts');
  const cache = useQueryClient();
  const goTo = useGoTo();
  const signOut = useAction({
    run: () => client.DELETE('/api/account/sessions'),
    refreshes: [],
    success: t('everywhere.done'),
    onSuccess: async () => {
      await goTo({ to: publicPath('home') });
      changeSession(cache, null);
      await leaveNothing();
    },
  });
  return (
    <ConfirmButton
      title={t('everywhere.title')}
      effects={t('everywhere.effects')}
      confirmLabel={t('everywhere.submit')}
      isPending={signOut.isPending}
      onConfirm={() => signOut.mutateAsync(undefined)}
      buttonProps={{ variant: 'outline', color: 'red' }}
    >
      {t('everywhere.submit')}
    </ConfirmButton>
  );
}
