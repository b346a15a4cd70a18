import { $api } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageFacts } from './message-facts.tsx';
import { ownMessageRoute } from './routes.tsx';

/** One mail that the participant got. */
export function OwnMessagePage() {
  const { t } = useTranslation('invitations');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const { messageId } = ownMessageRoute.useParams();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/messages/{message}', {
    params: { path: { event: slug, participant, message: messageId } },
  });
  return (
    <QueryView query={query}>
      {(message) => (
        <>
          <PageHeader
            title={message.subject ?? t(`purpose.${message.purpose}`)}
            lead={<PageLink to={participantPath('mail', { slug })}>{t('ownMail.title')}</PageLink>}
          />
          <MessageBody message={message} />
          <MessageFacts message={message} />
        </>
      )}
    </QueryView>
  );
}
