import { Title } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { EventCards } from './event-cards.tsx';
import { useEvents } from './use-events.ts';

/** Public events that one can still join, soonest first. */
export function UpcomingEvents() {
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
