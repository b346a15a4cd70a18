import type { BlockShape, EditPreviewShape, TableShape } from '@ponte/contracts';
import { claim, inTransaction, meeting } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  listSlotIds,
  makeTimetableGround,
  meet,
  reloadMeeting,
  type TimetableGround,
} from '../../../test/timetable.ts';
import { systemCall } from '../../call/call.ts';
import { createMeeting, placeMeeting } from '../meetings/commands.ts';

type Refused = { code: string; facts: EditPreviewShape };

/** Edits of slots and tables in the middle of bookings, and what the same does when nobody locks. */
let test: TestApp;
let ground: TimetableGround;

beforeAll(async () => {
  test = await createTestApp();
  await test.db.execute(sql`create table claim_copy (resource_id uuid, slot_id uuid)`);
  await test.db.execute(sql`create table slot_copy (id uuid)`);
  await test.db.execute(sql`create table table_copy (id uuid, is_active boolean)`);
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await makeTimetableGround(test, {}, { people: 16, tables: 8 });
});

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

function makeGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

async function narrowBlock(confirmed: boolean) {
  const url = `${ground.base}/timetable/blocks`;
  const { body } = await ground.organiser.get<{ items: BlockShape[] }>(url);
  const { id, version, slots: _slots, ...plan } = body.items[0] as BlockShape;
  const change = { ...plan, from: '09:20', version, confirmed };
  return ground.organiser.put<Refused>(`${url}/${id}`, change);
}

async function switchOff(tableId: string, confirmed: boolean) {
  const url = `${ground.base}/timetable/tables/${tableId}`;
  const { body } = await ground.organiser.get<TableShape>(url);
  const { id: _id, meetings: _meetings, organisationName: _name, x: _x, y: _y, ...plan } = body;
  return ground.organiser.put<Refused>(url, { ...plan, isActive: false, confirmed });
}

/** Everybody books with a neighbour, all at once. */
const bookAll = () =>
  Promise.all(ground.people.map((_, a) => meet(test, ground, a, (a + 1) % ground.people.length)));

/** A booking that has taken its place and is about to commit when the gate opens. */
async function bookSlowly(placed: { open(): void }): Promise<string> {
  const [a, b] = ground.people;
  const participantIds = [a?.id ?? '', b?.id ?? ''];
  return inTransaction(test.db, async (tx) => {
    const call = systemCall(test.deps);
    const wish = { eventId: ground.event.id, requestId: null, participantIds };
    const made = await createMeeting(tx, call, wish);
    expect(await placeMeeting(tx, call, made)).toBeNull();
    placed.open();
    await wait(150);
    return made.id;
  });
}

/** Scheduled meetings hold exactly their claims, and nothing else does. */
async function expectSoundPlaces() {
  const rows = await test.db
    .select()
    .from(meeting)
    .where(and(eq(meeting.eventId, ground.event.id), eq(meeting.state, 'scheduled')));
  const claims = await test.db.$count(claim, eq(claim.eventId, ground.event.id));
  expect(claims).toBe(rows.length * 3);
  return rows;
}

describe('the grid changes during bookings', () => {
  it('no meeting is left in a slot that went, and every other booking holds', async () => {
    const [gone] = await listSlotIds(test, ground);
    const [ids, answer] = await Promise.all([bookAll(), wait(15).then(() => narrowBlock(true))]);
    expect(answer.status).toBe(200);
    const scheduled = await expectSoundPlaces();
    expect(scheduled.filter(({ slotId }) => slotId === gone)).toEqual([]);
    expect(scheduled.length).toBeGreaterThanOrEqual(ids.filter(Boolean).length - 4);
  });

  it('an edit waits for a booking in flight and shows it', async () => {
    const placed = makeGate();
    const booking = bookSlowly(placed);
    await placed.opened;
    const answer = await narrowBlock(false);
    expect(answer.body.code).toBe('edit_affects_meetings');
    expect(answer.body.facts.meetings.map(({ id }) => id)).toEqual([await booking]);
  });

  it('twin: looking at the slot without a lock leaves a booking in a slot that is gone', async () => {
    const [slotId = ''] = await listSlotIds(test, ground);
    await test.db.execute(sql`insert into slot_copy values (${slotId})`);
    const [looked, edited] = [makeGate(), makeGate()];
    const booking = inTransaction(test.db, async (tx) => {
      const { rows } = await tx.execute(sql`select from slot_copy where id = ${slotId}`);
      expect(rows).toHaveLength(1);
      looked.open();
      await edited.opened;
      await tx.execute(sql`insert into claim_copy values (${test.deps.ids.next()}, ${slotId})`);
    });
    await looked.opened;
    await inTransaction(test.db, async (tx) => {
      const { rows } = await tx.execute(sql`select from claim_copy where slot_id = ${slotId}`);
      expect(rows).toEqual([]); // nothing is affected, or so it seems
      await tx.execute(sql`delete from slot_copy where id = ${slotId}`);
    });
    edited.open();
    await booking;
    const { rows: lost } = await test.db.execute(
      sql`select from claim_copy where slot_id not in (select id from slot_copy)`,
    );
    expect(lost).toHaveLength(1);
  });
});

describe('tables change during bookings', () => {
  it('no meeting is left at a table that was switched off', async () => {
    const tableIds = ground.tables.slice(0, 3).map(({ id }) => id);
    const edits = tableIds.map((id, index) => wait(5 + index * 15).then(() => switchOff(id, true)));
    const [, ...answers] = await Promise.all([bookAll(), ...edits]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const scheduled = await expectSoundPlaces();
    expect(scheduled.filter(({ tableId }) => tableIds.includes(tableId ?? ''))).toEqual([]);
  });

  it('an edit waits for a booking in flight and shows it', async () => {
    const placed = makeGate();
    const booking = bookSlowly(placed);
    await placed.opened;
    const tableId = ground.tables[0]?.id ?? '';
    const answer = await switchOff(tableId, false);
    expect(answer.body.code).toBe('edit_affects_meetings');
    expect(await reloadMeeting(test, ground, await booking)).toMatchObject({ tableId });
  });

  it('twin: looking at the table without a lock leaves a booking at a table that is off', async () => {
    const tableId = ground.tables[0]?.id ?? '';
    await test.db.execute(sql`insert into table_copy values (${tableId}, true)`);
    const [looked, edited] = [makeGate(), makeGate()];
    const booking = inTransaction(test.db, async (tx) => {
      const { rows } = await tx.execute(
        sql`select from table_copy where id = ${tableId} and is_active`,
      );
      expect(rows).toHaveLength(1);
      looked.open();
      await edited.opened;
      await tx.execute(sql`insert into claim_copy values (${tableId}, ${test.deps.ids.next()})`);
    });
    await looked.opened;
    await inTransaction(test.db, async (tx) => {
      const { rows } = await tx.execute(sql`select from claim_copy where resource_id = ${tableId}`);
      expect(rows).toEqual([]);
      await tx.execute(sql`update table_copy set is_active = false where id = ${tableId}`);
    });
    edited.open();
    await booking;
    const { rows: stranded } = await test.db.execute(
      sql`select from claim_copy join table_copy on id = resource_id where not is_active`,
    );
    expect(stranded).toHaveLength(1);
  });
});
