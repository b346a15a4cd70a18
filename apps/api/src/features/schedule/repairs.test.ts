import { claim, meeting, meetingPerson, meetingRequest, message } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeScheduleGround, type ScheduleGround } from '../../../test/schedule.ts';

// Every run starts processes of its own, which takes a busy machine seconds.
vi.setConfig({ testTimeout: 90_000 });

let test: TestApp;
let ground: ScheduleGround;
let meetings: string[];
let people: string[];

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Two meetings of four people in the first slot of four, at both tables. */
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await makeScheduleGround(test, { slots: 4, tables: 2 });
  people = [];
  for (let i = 0; i < 4; i++) people.push((await ground.makePerson()).id);
  const [a = '', b = '', c = '', d = ''] = people;
  const first = ground.slots[0]?.id;
  meetings = [
    await ground.agree([a, b], { allowedSlotIds: [first, ground.slots[1]?.id] }),
    await ground.agree([c, d], { allowedSlotIds: [first, ground.slots[1]?.id] }),
  ];
  for (const slot of ground.slots.slice(1, 2)) await absent(slot.id);
  await ground.publish(await ground.solve());
  await come();
});

const as = (participantId: string) =>
  `/api/events/${ground.event.id}/as/${participantId}/availability`;
const absent = (slotId: string) =>
  Promise.all(people.map((id) => ground.organiser.put(as(id), { absentSlotIds: [slotId] })));
const come = () =>
  Promise.all(people.map((id) => ground.organiser.put(as(id), { absentSlotIds: [] })));

const placeOf = async (id = '') => {
  const row = await ground.meetingOf(id);
  return { state: row?.state, slotId: row?.slotId, tableId: row?.tableId };
};
const countDigests = () =>
  test.db.$count(
    message,
    and(eq(message.eventId, ground.event.id), eq(message.purpose, 'schedule_published')),
  );

describe('a repair', () => {
  it('after a lost table moves one meeting, and only its people hear of it', async () => {
    const before = await Promise.all(meetings.map(placeOf));
    const lost = before[1]?.tableId ?? '';
    const told = await countDigests();
    const draft = await ground.repair({ kind: 'table_lost', tableId: lost });
    expect(draft.run).toMatchObject({ kind: 'repair', state: 'draft', isSealed: true });
    expect(draft.run.repair).toMatchObject({ unavoidableMoves: 1, frozen: 0 });
    expect(draft.placements.map(({ change }) => change).sort()).toEqual(['kept', 'moved']);
    expect((await ground.publish(draft)).body).toMatchObject({
      moved: 1,
      kept: 1,
      invitations: 2,
      digests: 2,
    });
    expect((await countDigests()) - told).toBe(2);
    expect(await placeOf(meetings[0])).toEqual(before[0]);
    const tables = await ground.organiser.get(`/api/events/${ground.event.id}/timetable/tables`);
    const { items } = tables.body as { items: { id: string; isActive: boolean }[] };
    expect(items.find(({ id }) => id === lost)?.isActive).toBe(false);
  });

  it('closes a table only in the slots in which it is lost', async () => {
    const before = await placeOf(meetings[0]);
    const slotIds = [before.slotId ?? ''];
    const draft = await ground.repair({ kind: 'table_lost', tableId: before.tableId, slotIds });
    expect((await ground.publish(draft)).body).toMatchObject({ moved: 1 });
    const closed = and(eq(claim.resourceId, before.tableId ?? ''), eq(claim.reason, 'absence'));
    expect(await test.db.$count(claim, closed)).toBe(1);
    const again = await ground.solve({ keep: 'pinned' });
    expect(again.placements).not.toContainEqual(
      expect.objectContaining({ slotId: before.slotId, tableId: before.tableId }),
    );
  });

  it('drops what nothing can save, and writes who is away', async () => {
    const [a = ''] = people;
    const slotIds = ground.slots.map(({ id }) => id);
    const draft = await ground.repair({ kind: 'participant_away', participantId: a, slotIds });
    expect(draft.dropped).toMatchObject([{ meetingId: meetings[0], reason: 'no_common_slot' }]);
    expect((await ground.publish(draft)).body).toMatchObject({ dropped: 1, kept: 1, digests: 2 });
    expect(await placeOf(meetings[0])).toMatchObject({ state: 'agreed', slotId: null });
    expect(await test.db.$count(claim, eq(claim.resourceId, a))).toBe(slotIds.length);
  });

  it('after a dropped slot nothing can be placed in it any more', async () => {
    const slotId = ground.slots[0]?.id;
    const draft = await ground.repair({ kind: 'slot_dropped', slotId });
    expect(draft.run.repair?.unavoidableMoves).toBe(2);
    expect((await ground.publish(draft)).body).toMatchObject({ moved: 2 });
    const target = { version: 3, slotId };
    const back = await ground.organiser.post(
      `/api/events/${ground.event.id}/meetings/${meetings[0]}/move`,
      target,
    );
    expect(back.body).toMatchObject({ code: expect.stringMatching(/table/) });
  });

  it('leaves pinned meetings in their slot and begun ones alone', async () => {
    const before = await placeOf(meetings[0]);
    const path = `/api/events/${ground.event.id}/meetings/${meetings[0]}/pin`;
    const version = (await ground.meetingOf(meetings[0] ?? ''))?.version;
    expect((await ground.organiser.post(path, { version, isPinned: true })).status).toBe(200);
    const lost = { kind: 'table_lost', tableId: before.tableId };
    const draft = await ground.repair(lost);
    expect(draft.run.repair?.frozen).toBe(1);
    const pinned = draft.placements.find(({ meetingId }) => meetingId === meetings[0]);
    expect(pinned).toMatchObject({ slotId: before.slotId, change: 'moved', isReseated: true });
    test.clock.set(ground.slots[0]?.startsAt.toISOString() ?? '');
    const later = await ground.repair(lost);
    expect(later.placements).toEqual([]);
  });

  it('places newly agreed meetings and cancels others without moving anybody', async () => {
    const [a = '', , c = ''] = people;
    const added = await ground.agree([a, c]);
    const draft = await ground.repair(
      { kind: 'meetings_added', meetingIds: [added] },
      { kind: 'meetings_cancelled', meetingIds: [meetings[1]] },
    );
    expect(draft.dropped).toMatchObject([{ meetingId: meetings[1], reason: 'cancelled' }]);
    expect((await ground.publish(draft)).body).toMatchObject({
      added: 1,
      moved: 0,
      cancelled: 1,
      digests: 3,
    });
    expect(await placeOf(meetings[1])).toMatchObject({ state: 'cancelled' });
  });

  it('ends the request behind a meeting it cancels, so that the pair may wish again', async () => {
    const cancelled = meetings[1] ?? '';
    const ofMeeting = eq(meetingPerson.meetingId, cancelled);
    const pair = await test.db.select().from(meetingPerson).where(ofMeeting);
    const [senderId = '', recipientId = ''] = pair.map(({ participantId }) => participantId);
    const id = test.deps.ids.next();
    const request = { id, eventId: ground.event.id, senderId, recipientId, rank: 'like' as const };
    await test.db.insert(meetingRequest).values({ ...request, state: 'accepted' });
    await test.db.update(meeting).set({ requestId: id }).where(eq(meeting.id, cancelled));
    const change = { kind: 'meetings_cancelled', meetingIds: [cancelled] };
    expect((await ground.publish(await ground.repair(change))).status).toBe(200);
    const [left] = await test.db.select().from(meetingRequest).where(eq(meetingRequest.id, id));
    expect(left?.state).toBe('cancelled');
  });

  it('refuses what does not belong to the event', async () => {
    const other = await makeScheduleGround(test, { slots: 1, tables: 1 });
    const ask = (change: object) =>
      ground.organiser.post(`${ground.base}/repairs`, { changes: [change] });
    const tableId = other.tables[0]?.id;
    expect((await ask({ kind: 'table_lost', tableId })).status).toBe(404);
    const slotId = other.slots[0]?.id;
    expect((await ask({ kind: 'slot_dropped', slotId })).body).toMatchObject({
      code: 'slot_unknown',
    });
  });
});
