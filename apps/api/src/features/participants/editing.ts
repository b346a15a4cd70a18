import type { Transaction } from '@ponte/db';
import { type ActivityAction, whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { holdLists } from './queries.ts';

/** An edit of what the event asks and offers, one after the other per event, and logged. */
export function edit<T>(
  call: Call,
  event: EventRow,
  action: ActivityAction,
  work: (tx: Transaction) => Promise<T>,
  subjectId: string | null = null,
): Promise<T> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    await holdLists(tx, event.id);
    const result = await work(tx);
    await recordActivity(tx, call, { action, eventId: event.id, subjectId });
    return result;
  });
}

/** The given ids must be exactly those that are there: otherwise the list has changed meanwhile. */
export function ensureSameIds(rows: readonly { id: string }[], ids: readonly string[]): void {
  const known = new Set(rows.map(({ id }) => id));
  const isSame = known.size === ids.length && new Set(ids).size === ids.length;
  if (!isSame || !ids.every((id) => known.has(id))) throw refuse('stale_state');
}
