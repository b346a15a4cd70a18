import type { AvailabilityShape, BlockShape, EditPreviewShape } from '@ponte/contracts';
import { claim, inTransaction, message } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeReadyEvent } from '../../../test/factories.ts';
import {
  listSlotIds,
  makeTimetableGround,
  meet,
  reloadMeeting,
  type TimetableGround,
} from '../../../test/timetable.ts';
import { systemCall } from '../../call/call.ts';
import { cancelMeetings } from '../meetings/commands.ts';

type Refused = { code: string; facts: EditPreviewShape };

let test: TestApp;
let ground: TimetableGround;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await makeTimetableGround(test);
});

const reload = (id: string | null) => reloadMeeting(test, ground, id);
const mailOf = (meetingId: string | null) =>
  test.db
    .select({ purpose: message.purpose, method: message.method, sequence: message.sequence })
    .from(message)
    .where(eq(message.meetingId, meetingId ?? ''))
    .orderBy(asc(message.id));

const theBlock = async (): Promise<BlockShape> => {
  const { body } = await ground.organiser.get<{ items: BlockShape[] }>(
    `${ground.base}/timetable/blocks`,
  );
  const [block] = body.items;
  if (!block) throw new Error('no block');
  return block;
};
const planOf = ({ day, from, until, slotMinutes, pauseMinutes }: BlockShape) => ({
  day,
  from,
  until,
  slotMinutes,
  pauseMinutes,
});
type BlockPlan = ReturnType<typeof planOf>;

async function changeBlock(change: Partial<BlockPlan>, confirmed = false) {
  const block = await theBlock();
  const url = `${ground.base}/timetable/blocks/${block.id}`;
  const body = { ...planOf(block), ...change, version: block.version, confirmed };
  return ground.organiser.put<{ items: BlockShape[] } & Refused>(url, body);
}
async function previewBlock(change: Partial<BlockPlan> | null) {
  const block = await theBlock();
  const url = `${ground.base}/timetable/blocks/${block.id}/preview`;
  const wanted = change && { ...planOf(block), ...change };
  return (await ground.organiser.post<EditPreviewShape>(url, { change: wanted })).body;
}

describe('changing a block', () => {
  it('slots whose interval stays keep their meetings, others come and go', async () => {
    const id = await meet(test, ground, 0, 1);
    const before = await listSlotIds(test, ground);
    expect(await previewBlock({ until: '10:00' })).toMatchObject({
      meetings: [],
      slotsAdded: 0,
      slotsRemoved: 1,
    });
    expect((await changeBlock({ until: '10:00' })).status).toBe(200);
    expect(await listSlotIds(test, ground)).toEqual(before.slice(0, 3));
    expect(await reload(id)).toMatchObject({ state: 'scheduled', slotId: before[0], sequence: 0 });
    expect((await changeBlock({ until: '11:00' })).body.items[0]?.slots).toHaveLength(6);
  });

  it('meetings in slots that go are shown first, and nothing changes until that is confirmed', async () => {
    const id = await meet(test, ground, 0, 1);
    const before = await listSlotIds(test, ground);
    const change = { from: '09:10' };
    expect((await previewBlock(change)).meetings).toMatchObject([
      { id, startsAt: '2027-03-08T08:00:00.000Z', people: [{}, {}] },
    ]);
    const refused = await changeBlock(change);
    expect(refused).toMatchObject({ status: 409, body: { code: 'edit_affects_meetings' } });
    expect(refused.body.facts.meetings.map((each) => each.id)).toEqual([id]);
    expect(await listSlotIds(test, ground)).toEqual(before);
  });

  it("in participants' mode a confirmed change moves the meeting and tells the calendars", async () => {
    const id = await meet(test, ground, 0, 1);
    expect((await changeBlock({ from: '09:20' }, true)).status).toBe(200);
    const moved = await reload(id);
    expect(moved.state).toBe('scheduled');
    expect(moved.slot?.startsAt.toISOString()).toBe('2027-03-08T08:20:00.000Z');
    expect(moved.sequence).toBeGreaterThan(0);
    const last = (await mailOf(id)).filter(({ method }) => method !== null).at(-1);
    expect(last).toMatchObject({ method: 'REQUEST', sequence: moved.sequence });
    expect(await test.db.$count(claim, eq(claim.ownerId, id ?? ''))).toBe(3);
  });

  it("in organiser's mode it is released, its people are told, and it waits", async () => {
    ground = await makeTimetableGround(test, { placementMode: 'organiser' });
    const id = await meet(test, ground, 0, 1);
    await changeBlock({ from: '09:20' }, true);
    expect(await reload(id)).toMatchObject({ state: 'agreed', slotId: null, sequence: 1 });
    const mail = await mailOf(id);
    expect(mail.filter(({ method }) => method === 'CANCEL')).toHaveLength(2);
    expect(mail.filter(({ purpose }) => purpose === 'meeting_unplaced')).toHaveLength(2);
    expect(await test.db.$count(claim, eq(claim.ownerId, id ?? ''))).toBe(0);
  });

  it('absences go over to the new slots that touch their time', async () => {
    const absent = await agentOf(test, ground.people[0]?.accountId ?? '');
    const [first = ''] = await listSlotIds(test, ground);
    await absent.put(`${ground.base}/as/me/availability`, { absentSlotIds: [first] });
    await changeBlock({ slotMinutes: 15 });
    const { body } = await absent.get<AvailabilityShape>(`${ground.base}/as/me/availability`);
    expect(body.slots.map(({ state }) => state)).toEqual([
      'absent',
      'absent',
      'free',
      'free',
      'free',
    ]);
    expect(await test.db.$count(claim, eq(claim.resourceId, ground.people[0]?.id ?? ''))).toBe(2);
  });

  it('a cancelled meeting does not hold its slot back', async () => {
    const id = await meet(test, ground, 0, 1);
    await inTransaction(test.db, async (tx) =>
      cancelMeetings(tx, systemCall(test.deps), ground.event.id, [await reload(id)], {
        reason: '',
        byId: null,
      }),
    );
    expect((await previewBlock(null)).meetings).toEqual([]);
    const block = await theBlock();
    const url = `${ground.base}/timetable/blocks/${block.id}?version=${block.version}`;
    expect((await ground.organiser.delete(url)).status).toBe(204);
    expect(await listSlotIds(test, ground)).toEqual([]);
  });

  it('a slot in which a meeting has begun stays', async () => {
    await meet(test, ground, 0, 1);
    test.clock.set('2027-03-08T08:05:00Z');
    ground.organiser = await agentOf(test, ground.owner.id);
    expect(await changeBlock({ from: '09:20' }, true)).toMatchObject({
      status: 409,
      body: { code: 'meeting_in_the_past' },
    });
  });

  it.each([
    [{ day: '2027-03-10' }, 422, 'block_outside_event'],
    [{ slotMinutes: 200 }, 422, 'block_has_no_slot'],
    [{ from: '14:00', until: '15:00' }, 409, 'slots_overlap'],
  ])('a change to %o is refused', async (change, status, code) => {
    const other = { days: ['2027-03-08'], from: '14:30', until: '15:00', slotMinutes: 10 };
    await ground.organiser.post(`${ground.base}/timetable/blocks`, other);
    expect(await changeBlock(change, true)).toMatchObject({ status, body: { code } });
  });

  it('an edit of what somebody else changed meanwhile is stale', async () => {
    const block = await theBlock();
    await changeBlock({ until: '10:00' });
    const url = `${ground.base}/timetable/blocks/${block.id}`;
    expect(
      (await ground.organiser.put(url, { ...planOf(block), version: block.version })).body,
    ).toMatchObject({ code: 'stale_state' });
    expect((await ground.organiser.delete(`${url}?version=${block.version}`)).body).toMatchObject({
      code: 'stale_state',
    });
  });

  it('only those who may edit the timetable see effects or edit', async () => {
    const block = await theBlock();
    const url = `${ground.base}/timetable/blocks/${block.id}`;
    const agent = await agentOf(test, ground.people[0]?.accountId ?? '');
    expect((await agent.post(`${url}/preview`, { change: null })).status).toBe(403);
    expect((await agent.delete(`${url}?version=1`)).status).toBe(403);
    const other = await makeReadyEvent(test);
    const stranger = await agentOf(test, other.owner.id);
    const foreign = `/api/events/${other.event.id}/timetable/blocks/${block.id}`;
    expect((await stranger.post(`${foreign}/preview`, { change: null })).status).toBe(404);
    expect((await stranger.delete(`${foreign}?version=1`)).status).toBe(404);
  });
});
