import { SimpleGrid } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { EventCard } from './event-card.tsx';
import { HomeHero } from './home-hero.tsx';

/** The front door of an installation: what this is, and which events one can join. */
export function HomePage() {
  const { t } = useTranslation('events');
  const events = $api.useInfiniteQuery('get', '/api/events', {}, pagedOptions);
  return (
    <>
      <HomeHero />
      <h2 id="events-heading">{t('home.events')}</h2>
      <PagedList
        query={events}
        empty={
          <EmptyState icon={IconCalendarOff} title={t('home.noEvents')}>
            {t('home.noEventsHint')}
          </EmptyState>
        }
      >
        {(items) => (
          <SimpleGrid
            component="ul"
            aria-labelledby="events-heading"
            cols={{ base: 1, sm: 2, lg: 3 }}
            p={0}
            m={0}
            style={{ listStyle: 'none' }}
          >
            {items.map((event) => (
              <li key={event.id}>
                <EventCard event={event} />
              </li>
            ))}
          </SimpleGrid>
        )}
      </PagedList>
    </>
  );
}
