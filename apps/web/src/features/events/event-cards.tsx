import { SimpleGrid } from '@mantine/core';
import { EventCard, type PublicEvent } from './event-card.tsx';

type EventCardsProps = {
  events: readonly PublicEvent[];
  /** The id of the heading that names the list. */
  labelledBy: string;
};

export function EventCards({ events, labelledBy }: EventCardsProps) {
  return (
    <SimpleGrid
      component="ul"
      aria-labelledby={labelledBy}
      cols={{ base: 1, sm: 2, lg: 3 }}
      p={0}
      m={0}
      style={{ listStyle: 'none' }}
    >
      {events.map((event) => (
        <li key={event.id}>
          <EventCard event={event} />
        </li>
      ))}
    </SimpleGrid>
  );
}
