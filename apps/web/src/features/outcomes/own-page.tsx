import { IconMoodSmile } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MeetingList } from './meeting-list.tsx';
import { useOwnTelling } from './use-own-telling.ts';

/** One's meetings that are over: how they went, and what followed. */
export function OwnPage() {
  const { t } = useTranslation('outcomes');
  const { slug, zone } = useEventScope();
  const { path, ...telling } = useOwnTelling();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/outcomes', {
    params: { path },
  });
  return (
    <>
      <PageHeader title={t('own.title')} description={t('own.description')} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconMoodSmile}
              title={t('own.empty')}
              action={
                <ButtonLink to={participantPath('schedule', { slug })}>
                  {t('own.toSchedule')}
                </ButtonLink>
              }
            />
          ) : (
            <MeetingList items={items} zone={zone} telling={telling} />
          )
        }
      </QueryView>
    </>
  );
}
