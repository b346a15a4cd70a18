import { IconMail } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { FeedBox } from './feed-box.tsx';
import { MailTable } from './mail-table.tsx';

/** The mails a participant got for this event, and their meetings as a calendar to subscribe to. */
export function OwnMailPage() {
  const { t } = useTranslation('invitations');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/as/{participant}/messages',
    { params: { path: { event: slug, participant }, query: {} } },
    pagedOptions,
  );
  return (
    <>
      <PageHeader title={t('ownMail.title')} description={t('ownMail.description')} />
      <FeedBox />
      <Section title={t('ownMail.list')} isPlain>
        <PagedList
          query={query}
          empty={
            <EmptyState icon={IconMail} title={t('ownMail.empty')}>
              {t('ownMail.emptyHint')}
            </EmptyState>
          }
        >
          {(messages) => (
            <MailTable
              caption={t('ownMail.caption')}
              messages={messages}
              hrefOf={({ id }) => participantPath('message', { slug, messageId: id })}
            />
          )}
        </PagedList>
      </Section>
    </>
  );
}
