import { claim, inTransaction, meetingTable, timeSlot } from '@ponte/db';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeParticipant, makeReadyEvent } from '../../../test/factories.ts';
import {
  type ClaimRow,
  deleteClaimsOf,
  findHolders,
  insertClaims,
  listFreeSlots,
} from './queries.ts';

let test: TestApp;
let ground: Awaited<ReturnType<typeof makeReadyEvent>>;
let people: string[];

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await makeReadyEvent(test);
  people = [];
  for (let count = 0; count < 4; count++)
    people.push((await makeParticipant(test, ground.event.id, ground.type.id)).id);
});

const slotAt = (index: number) => ground.slots[index]?.id ?? '';
const tableAt = (index: number) => ground.tables[index]?.id ?? '';
const person = (index: number) => people[index] ?? '';

/** The claims of one meeting at a slot and a table. */
function claimsOf(slotId: string, tableId: string, participantIds: string[]): ClaimRow[] {
  const ownerId = test.deps.ids.next();
  const common = { eventId: ground.event.id, slotId, reason: 'meeting' as const, ownerId };
  return [
    { ...common, kind: 'table', resourceId: tableId },
    ...participantIds.map((resourceId) => ({
      ...common,
      kind: 'participant' as const,
      resourceId,
    })),
  ];
}

/** Books or leaves no trace, as every caller does. */
async function book(rows: ClaimRow[]): Promise<boolean> {
  return inTransaction(test.db, async (tx) => {
    if ((await insertClaims(tx, rows)).length === rows.length) return true;
    await deleteClaimsOf(tx, [rows[0]?.ownerId ?? '']);
    return false;
  });
}

describe('claims', () => {
  it('claiming free people and a free table takes them all', async () => {
    const rows = claimsOf(slotAt(0), tableAt(0), [person(0), person(1)]);
    expect(await inTransaction(test.db, (tx) => insertClaims(tx, rows))).toHaveLength(3);
    const holders = await findHolders(test.db, ground.event.id, rows);
    expect(holders.map(({ ownerId }) => ownerId)).toEqual(rows.map(({ ownerId }) => ownerId));
  });

  it('claiming what is taken says so without an error, and names what is taken', async () => {
    expect(await book(claimsOf(slotAt(0), tableAt(0), [person(0), person(1)]))).toBe(true);
    const rows = claimsOf(slotAt(0), tableAt(1), [person(1), person(2)]);
    expect(await book(rows)).toBe(false);
    expect(await findHolders(test.db, ground.event.id, rows)).toMatchObject([
      { kind: 'participant', resourceId: person(1), reason: 'meeting' },
    ]);
  });

  it('claiming a slot of another event, or one that is gone, takes nothing', async () => {
    const other = await makeReadyEvent(test);
    const foreign = claimsOf(other.slots[0]?.id ?? '', tableAt(0), [person(0), person(1)]);
    expect(await inTransaction(test.db, (tx) => insertClaims(tx, foreign))).toEqual([]);
    await test.db.delete(timeSlot).where(eq(timeSlot.id, slotAt(3)));
    expect(await book(claimsOf(slotAt(3), tableAt(0), [person(0), person(1)]))).toBe(false);
  });

  it('a table that was switched off, or changed since it was chosen, is not taken', async () => {
    const rows = claimsOf(slotAt(0), tableAt(0), [person(0), person(1)]);
    const chosen = (tableVersion: number) =>
      rows.map((row) => (row.kind === 'table' ? { ...row, tableVersion } : row));
    expect(await book(chosen(2))).toBe(false);
    expect(await book(chosen(1))).toBe(true);
    await test.db
      .update(meetingTable)
      .set({ isActive: false })
      .where(eq(meetingTable.id, tableAt(1)));
    expect(await book(claimsOf(slotAt(1), tableAt(1), [person(0), person(1)]))).toBe(false);
  });

  it('free slots are those in the future without a claim for anybody named', async () => {
    await book(claimsOf(slotAt(1), tableAt(0), [person(0), person(1)]));
    await book(claimsOf(slotAt(2), tableAt(0), [person(1), person(2)]));
    const free = async (participantIds: string[], after: Date) => {
      const slots = await listFreeSlots(test.db, {
        eventId: ground.event.id,
        participantIds,
        after,
      });
      return slots.map(({ id }) => id);
    };
    const start = ground.slots[0]?.startsAt ?? new Date(0);
    const before = new Date(start.getTime() - 1);
    expect(await free([person(3)], before)).toHaveLength(4);
    expect(await free([person(0), person(2)], before)).toEqual([slotAt(0), slotAt(3)]);
    expect(await free([person(0), person(2)], start)).toEqual([slotAt(3)]);
  });

  it('freeing a meeting frees all that it held', async () => {
    const rows = claimsOf(slotAt(0), tableAt(0), [person(0), person(1)]);
    await book(rows);
    expect(await deleteClaimsOf(test.db, [rows[0]?.ownerId ?? ''])).toBe(3);
    expect(await findHolders(test.db, ground.event.id, rows)).toEqual([]);
  });
});

/** The guard switched off: looks first, then writes into a copy of the table that has no primary key. */
async function bookUnguarded(rows: ClaimRow[]): Promise<boolean> {
  return inTransaction(test.db, async (tx) => {
    for (const row of rows) {
      const { rows: holders } = await tx.execute(sql`select from claim_copy
        where event_id = ${row.eventId} and kind = ${row.kind}
        and resource_id = ${row.resourceId} and slot_id = ${row.slotId}`);
      if (holders.length > 0) return false;
    }
    for (const row of rows)
      await tx.execute(sql`insert into claim_copy values
        (${row.eventId}, ${row.kind}, ${row.resourceId}, ${row.slotId}, ${row.reason}, ${row.ownerId})`);
    return true;
  });
}

const raceSize = 24;
const race = async (bookings: ClaimRow[][], take: (rows: ClaimRow[]) => Promise<boolean>) =>
  (await Promise.all(bookings.map(take))).filter(Boolean).length;

describe('races for one slot', () => {
  beforeAll(async () => {
    await test.db.execute(sql`create table claim_copy as table ${claim} with no data`);
  });

  /** Everybody wants person 0, each with somebody else and at a table of their own. */
  const wantOnePerson = () =>
    Array.from({ length: raceSize }, () =>
      claimsOf(slotAt(0), test.deps.ids.next(), [person(0), test.deps.ids.next()]).slice(1),
    );
  /** Everybody wants table 0, each pair for itself. */
  const wantOneTable = () =>
    Array.from({ length: raceSize }, () =>
      claimsOf(slotAt(0), tableAt(0), [test.deps.ids.next(), test.deps.ids.next()]),
    );

  it('of many bookings of one person exactly one succeeds', async () => {
    expect(await race(wantOnePerson(), book)).toBe(1);
    expect(await test.db.$count(claim, eq(claim.resourceId, person(0)))).toBe(1);
  });

  it('of many bookings of one table exactly one succeeds', async () => {
    expect(await race(wantOneTable(), book)).toBe(1);
    expect(await test.db.$count(claim, eq(claim.resourceId, tableAt(0)))).toBe(1);
  });

  it('twin: without the primary key the person is booked twice', async () => {
    expect(await race(wantOnePerson(), bookUnguarded)).toBeGreaterThan(1);
  });

  it('twin: without the primary key the table is booked twice', async () => {
    expect(await race(wantOneTable(), bookUnguarded)).toBeGreaterThan(1);
  });

  it('bookings that cross each other neither deadlock nor leave half a booking', async () => {
    const pairs = [
      [0, 1],
      [1, 0],
      [2, 1],
      [1, 3],
      [3, 0],
      [0, 2],
    ] as const;
    const bookings = [...pairs, ...pairs].map(([a, b], index) =>
      claimsOf(slotAt(1), tableAt(index % 2), [person(a), person(b)]),
    );
    const booked = await race(bookings, book);
    expect(booked).toBeGreaterThanOrEqual(1);
    expect(await test.db.$count(claim, eq(claim.slotId, slotAt(1)))).toBe(booked * 3);
  });
});
