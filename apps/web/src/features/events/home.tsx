import { Title } from '@mantine/core';
import { itemsOf } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PagedList } from '../../ui/paged-list.tsx';
import { EventCards } from './event-cards.tsx';
import { HomeHero } from './home-hero.tsx';
import { UpcomingEvents } from './upcoming-events.tsx';
import { useEvents } from './use-events.ts';

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
