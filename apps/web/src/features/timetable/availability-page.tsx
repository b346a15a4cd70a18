import { $api } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AvailabilityForm } from './availability-form.tsx';

/** When a participant is there: everybody is, until they say otherwise. */
export function AvailabilityPage() {
  const { t } = useTranslation('timetable');
  const event = useEventScope();
  const { participant } = useSubject();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/availability', {
    params: { path: { event: event.id, participant } },
  });
  return (
    <>
      <PageHeader
        title={t('availability.title')}
        description={t('availability.description')}
        actions={
          <ButtonLink to={participantPath('agenda', { slug: event.slug })} variant="default">
            {t('availability.toAgenda')}
          </ButtonLink>
        }
      />
      <QueryView query={query}>
        {({ slots, actions }) =>
          slots.length === 0 ? (
            <EmptyState title={t('availability.none')}>{t('availability.noneHint')}</EmptyState>
          ) : (
            <AvailabilityForm key={participant} slots={slots} reason={actions.change} />
          )
        }
      </QueryView>
    </>
  );
}
