import { IconMailFast } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MailFilters } from './mail-filters.tsx';
import { MailTable } from './mail-table.tsx';
import { sentMailRoute } from './routes.tsx';

// Queued mail goes within seconds: whoever looks on shall see it go.
const lookAgainMs = 10_000;

/** Every mail of the event: what waits, what went, what could not be delivered. */
export function SentMailPage() {
  const { t } = useTranslation('invitations');
  const { id, slug } = useEventScope();
  const search = sentMailRoute.useSearch();
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/messages',
    { params: { path: { event: id }, query: search } },
    { ...pagedOptions, refetchInterval: lookAgainMs },
  );
  return (
    <>
      <PageHeader title={t('sentMail.title')} description={t('sentMail.description')} />
      <MailFilters search={search} />
      <PagedList
        query={query}
        empty={
          <EmptyState icon={IconMailFast} title={t('sentMail.empty')}>
            {t('sentMail.emptyHint')}
          </EmptyState>
        }
      >
        {(messages) => (
          <MailTable
            caption={t('sentMail.caption')}
            messages={messages}
            hrefOf={({ id: messageId }) =>
              organiserPath('sentMessage', { eventId: slug, messageId })
            }
            isToMany
          />
        )}
      </PagedList>
    </>
  );
}
