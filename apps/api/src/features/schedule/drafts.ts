import type { Queryable } from '@ponte/db';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { listTableFacts } from '../meetings/commands.ts';
import { findMeetings, listSeating } from '../meetings/queries.ts';
import {
  comparePlaces,
  listMeetingIds,
  type Place,
  placesInForce,
  placesOfRun,
} from './comparing.ts';
import { measureQuality, type Quality, type QualityFacts } from './quality.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';

/** Loads what is shown of drafts and of the schedule in force. */
async function loadQuality(
  db: Queryable,
  eventId: string,
  meetings: QualityFacts['meetings'],
  places: ReadonlyMap<string, Place>,
): Promise<Quality> {
  const tables = (await listTableFacts(db, eventId)).filter(({ isActive }) => isActive);
  const active = new Set(tables.map(({ id }) => id));
  const closed = new Map<string, number>();
  for (const { resourceId, slotId } of await queries.listClosures(db, eventId))
    if (active.has(resourceId)) closed.set(slotId, (closed.get(slotId) ?? 0) + 1);
  return measureQuality({
    slots: await queries.listSlots(db, eventId),
    tables: tables.length,
    closed,
    musts: await queries.listMustMeetings(db, eventId),
    meetings,
    places,
  });
}

/** A draft with the meetings it has a say about, as they are now. */
export async function loadDraft(db: Queryable, event: EventRow, runId: string, now: Date) {
  const run = found(await queries.findRun(db, event.id, runId));
  const meetings = await findMeetings(db, event.id, listMeetingIds(run));
  const [slots, begun] = [
    await queries.listSlots(db, event.id),
    await queries.listBegunSlots(db, event.id, now),
  ];
  const quality = await loadQuality(db, event.id, meetings, placesOfRun(run));
  return { run, meetings, slots, begun, quality };
}
export type LoadedDraft = Awaited<ReturnType<typeof loadDraft>>;

/** How the schedule in force serves people. */
export async function loadQualityInForce(db: Queryable, event: EventRow): Promise<Quality> {
  const states = ['agreed', 'scheduled', 'held', 'missed'] as const;
  const meetings = await listSeating(db, event.id, states);
  const places = meetings.flatMap(({ id, slotId, tableId }) =>
    slotId && tableId ? [[id, { slotId, tableId }] as const] : [],
  );
  return loadQuality(db, event.id, meetings, new Map(places));
}

/** What changes from another draft, or from what is in force, to this one. */
export async function loadComparison(
  db: Queryable,
  event: EventRow,
  runId: string,
  otherId: string | undefined,
) {
  const run = found(await queries.findRun(db, event.id, runId));
  const other = otherId ? found(await queries.findRun(db, event.id, otherId)) : null;
  const runs: RunRow[] = other ? [run, other] : [run];
  const meetings = await findMeetings(db, event.id, [...new Set(runs.flatMap(listMeetingIds))]);
  const from = other ? placesOfRun(other) : placesInForce(meetings);
  return comparePlaces(meetings, from, placesOfRun(run));
}
