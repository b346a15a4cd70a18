import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { StopMails } from '../../ui/stop-mails.tsx';

const address = '/api/exchange/unsubscribe/{token}' as const;

/** Ends the digests of saved searches. */
export function EndDigestsPage() {
  const { t } = useTranslation('exchange');
  const { token = '' } = useParams({ strict: false });
  const params = { path: { token } };
  const query = $api.useQuery('get', address, { params });
  const stop = useAction({ run: () => client.POST(address, { params }), refreshes: [address] });
  return (
    <StopMails
      title={t('unsubscribe.title')}
      description={t('unsubscribe.description')}
      query={query}
      isOn={({ digest }) => digest !== 'off'}
      stopLabel={() => t('unsubscribe.stop')}
      done={() => (
        <>
          {t('unsubscribe.done')}{' '}
          <PageLink to={publicPath('savedSearches')}>{t('unsubscribe.change')}</PageLink>
        </>
      )}
      stop={stop}
    />
  );
}
