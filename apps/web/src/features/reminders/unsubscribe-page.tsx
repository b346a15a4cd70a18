import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { StopMails } from '../../ui/stop-mails.tsx';
import { unsubscribeRoute } from './routes.tsx';

const address = '/api/unsubscribe/{token}' as const;

/** Ends reminders and overviews. */
export function UnsubscribePage() {
  const { t } = useTranslation('letters');
  const { token } = unsubscribeRoute.useParams();
  const params = { path: { token } };
  const query = $api.useQuery('get', address, { params });
  const stop = useAction({ run: () => client.POST(address, { params }), refreshes: [address] });
  return (
    <StopMails
      title={t('unsubscribe.title')}
      description={t('unsubscribe.description')}
      query={query}
      isOn={({ wantsReminders }) => wantsReminders}
      stopLabel={() => t('unsubscribe.submit')}
      done={() => t('unsubscribe.done')}
      stop={stop}
    />
  );
}
