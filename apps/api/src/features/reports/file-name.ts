import type { EventRow } from '../../http/event-scope.ts';
import { toLocal } from '../../zone.ts';

/** `gorizia-2027-registrations-2027-03-01.csv`: what it is and of which day, wherever it ends up. */
export const fileName = (event: EventRow, what: string, ending: string, now: Date): string =>
  `${event.slug}-${what}-${toLocal(now, event.zone).day}.${ending}`;
