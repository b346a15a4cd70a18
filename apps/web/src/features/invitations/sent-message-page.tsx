import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageFacts } from './message-facts.tsx';
import { MessageLife } from './message-life.tsx';
import { sentMessageRoute } from './routes.tsx';
import type { Message } from './types.ts';

/** One mail of the event: its way, its content, and sending it again when it failed. */
export function SentMessagePage() {
  const { t } = useTranslation('invitations');
  const { id, slug } = useEventScope();
  const { messageId } = sentMessageRoute.useParams();
  const query = $api.useQuery('get', '/api/events/{event}/messages/{message}', {
    params: { path: { event: id, message: messageId } },
  });
  const back = (
    <PageLink to={organiserPath('sentMail', { eventId: slug })}>{t('sentMail.title')}</PageLink>
  );
  return (
    <QueryView query={query}>
      {(message) => (
        <>
          <PageHeader
            title={message.subject ?? t(`purpose.${message.purpose}`)}
            lead={back}
            actions={<ResendButton message={message} />}
          />
          <MessageFacts message={message} />
          <MessageLife life={message.life} />
          <MessageBody message={message} />
        </>
      )}
    </QueryView>
  );
}

function ResendButton({ message }: { message: Message }) {
  const { t } = useTranslation('invitations');
  const { id } = useEventScope();
  const resend = useAction({
    run: () =>
      client.POST('/api/events/{event}/messages/{message}/resend', {
        params: { path: { event: id, message: message.id } },
      }),
    refreshes: ['/api/events/{event}/messages'],
    success: t('message.resent'),
  });
  // A mail that arrived has nothing to be sent again: no button is better than one that never works.
  if (message.state !== 'failed') return null;
  return (
    <ButtonWithReason
      reason={message.actions.resend}
      loading={resend.isPending}
      onClick={() => resend.mutate(undefined)}
    >
      {t('message.resend')}
    </ButtonWithReason>
  );
}
