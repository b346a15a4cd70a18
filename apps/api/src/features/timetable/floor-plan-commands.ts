import type { ArrangeTables } from '@ponte/contracts';
import { whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';

/**
 * Says where tables stand on the floor plan. Versions stay: nobody's booking depends on it, and whoever moves a
 * table last is right.
 */
export function arrangeTables(call: Call, eventId: string, { places }: ArrangeTables) {
  return transact(call, async (tx) => {
    ensure(whyNotEditEvent((await queries.lockTimetable(tx, eventId)).state));
    const ids = new Set(places.map(({ tableId }) => tableId));
    const written = await queries.writeFloorPlan(tx, eventId, places);
    if (written !== ids.size) throw refuse('not_found');
    await recordActivity(tx, call, {
      action: 'timetable.arrange_tables',
      eventId,
      detail: { tables: written },
    });
  });
}
