import type { ActivityVerb } from '@ponte/domain';
import { refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';

/** What the use cases about runs share. */
export const logged = (
  event: EventRow,
  run: { id: string },
  action: ActivityVerb<'schedule'>,
  detail: Record<string, unknown> = {},
) => ({
  action: `schedule.${action}` as const,
  eventId: event.id,
  subjectId: run.id,
  detail,
});

export function ensureEditable(event: EventRow): void {
  if (event.state === 'archived' || event.state === 'finished') throw refuse('event_state_forbids');
}
