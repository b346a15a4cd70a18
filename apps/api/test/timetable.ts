import { inTransaction, timeSlot } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import { systemCall } from '../src/call/call.ts';
import { createMeeting, placeMeeting } from '../src/features/meetings/commands.ts';
import { findMeeting } from '../src/features/meetings/queries.ts';
import type { TestApp } from './app.ts';
import { agentOf, makeParticipant, makeReadyEvent } from './factories.ts';

/** An event of four slots from 9:00 to 10:20 and two tables, its organiser's browser and some participants. */
export async function makeTimetableGround(
  test: TestApp,
  row: Parameters<typeof makeReadyEvent>[1] = {},
  size: { people?: number; tables?: number } = {},
) {
  const ready = await makeReadyEvent(test, row, { tables: size.tables ?? 2 });
  const people: Awaited<ReturnType<typeof makeParticipant>>[] = [];
  for (let count = 0; count < (size.people ?? 4); count++)
    people.push(await makeParticipant(test, ready.event.id, ready.type.id));
  return {
    ...ready,
    people,
    organiser: await agentOf(test, ready.owner.id),
    base: `/api/events/${ready.event.id}`,
  };
}
export type TimetableGround = Awaited<ReturnType<typeof makeTimetableGround>>;

/** Two people agree and are placed at their first common slot; null where there is none left for them. */
export async function meet(
  test: TestApp,
  ground: TimetableGround,
  a: number,
  b: number,
): Promise<string | null> {
  const participantIds = [ground.people[a]?.id ?? '', ground.people[b]?.id ?? ''];
  return inTransaction(test.db, async (tx) => {
    const call = systemCall(test.deps);
    const wish = { eventId: ground.event.id, requestId: null, participantIds };
    const made = await createMeeting(tx, call, wish);
    return (await placeMeeting(tx, call, made)) === null ? made.id : null;
  });
}

export async function reloadMeeting(test: TestApp, ground: TimetableGround, id: string | null) {
  const row = id ? await findMeeting(test.db, ground.event.id, id) : null;
  if (!row) throw new Error('no such meeting');
  return row;
}

/** The slots of the event in time order. */
export async function listSlotIds(test: TestApp, ground: TimetableGround): Promise<string[]> {
  const rows = await test.db
    .select({ id: timeSlot.id })
    .from(timeSlot)
    .where(eq(timeSlot.eventId, ground.event.id))
    .orderBy(asc(timeSlot.startsAt));
  return rows.map(({ id }) => id);
}
