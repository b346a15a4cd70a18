import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { StopMails } from '../../ui/stop-mails.tsx';

const address = '/api/groups/unsubscribe/{token}' as const;

/** Ends the mailings of a group. */
export function LeaveMailingsPage() {
  const { t } = useTranslation('groups');
  const { token = '' } = useParams({ strict: false });
  const pick = usePickText();
  const params = { path: { token } };
  const query = $api.useQuery('get', address, { params });
  const stop = useAction({ run: () => client.POST(address, { params }), refreshes: [address] });
  return (
    <StopMails
      title={t('leave.title')}
      description={t('leave.description')}
      query={query}
      isOn={({ wantsMailings }) => wantsMailings}
      stopLabel={({ names }) => t('leave.stop', { group: pick(names) })}
      done={({ names }) => t('leave.done', { group: pick(names) })}
      stop={stop}
    />
  );
}
