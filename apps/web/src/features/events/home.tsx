import { Title } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.ts';
import { itemsOf, pagedOptions } from '../../api/paged.ts';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { EventCards } from './event-cards.tsx';
import { HomeHero } from './home-hero.tsx';

const useEvents = (period: 'upcoming' | 'past') =>
  $api.useInfiniteQuery('get', '/api/events', { params: { query: { period } } }, pagedOptions);

/** The front door of an installation: what this is, and which events one can join. */
export function HomePage() {
  return (
    <>
      <HomeHero />
      <UpcomingEvents />
      <PastEvents />
    </>
  );
}

function UpcomingEvents() {
  const { t } = useTranslation('events');
  return (
    <section aria-labelledby="upcoming-events">
      <Title order={2} id="upcoming-events" mb="md">
        {t('home.events')}
      </Title>
      <PagedList
        query={useEvents('upcoming')}
        empty={
          <EmptyState icon={IconCalendarOff} title={t('home.noEvents')}>
            {t('home.noEventsHint')}
          </EmptyState>
        }
      >
        {(items) => <EventCards events={items} labelledBy="upcoming-events" />}
      </PagedList>
    </section>
  );
}

/** Shown only when there are some: an installation without a past has nothing to say about it. */
function PastEvents() {
  const { t } = useTranslation('events');
  const query = useEvents('past');
  if (itemsOf(query.data).length === 0) return null;
  return (
    <section aria-labelledby="past-events">
      <Title order={2} id="past-events" mt="xl" mb="md">
        {t('home.past')}
      </Title>
      <PagedList query={query} empty={null}>
        {(items) => <EventCards events={items} labelledBy="past-events" />}
      </PagedList>
    </section>
  );
}
