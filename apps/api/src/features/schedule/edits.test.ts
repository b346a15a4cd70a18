import { claim, meeting, message, scheduleRun } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  type DraftAnswer,
  makeScheduleGround,
  type ScheduleGround,
} from '../../../test/schedule.ts';

vi.setConfig({ testTimeout: 60_000 });

type Place = { slotId: string; tableId: string };
type EditedDraft = DraftAnswer & { revision: number; edits: number };

let test: TestApp;
let ground: ScheduleGround;
let people: string[];
/** Of the first two people, of the last two, and of the first and the third. */
let meetings: [string, string, string];

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** The first two meetings in the first slot, the third in the second. */
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await makeScheduleGround(test, { slots: 3, tables: 2 });
  people = [];
  for (let i = 0; i < 4; i++) people.push((await ground.makePerson()).id);
  const [a = '', b = '', c = '', d = ''] = people;
  meetings = [await ground.agree([a, b]), await ground.agree([c, d]), await ground.agree([a, c])];
  const moved = await move(
    [meetings[0], at(0, 0)],
    [meetings[1], at(0, 1)],
    [meetings[2], at(1, 0)],
  );
  expect(moved.status).toBe(200);
});

const at = (slot: number, table: number): Place => ({
  slotId: ground.slots[slot]?.id ?? '',
  tableId: ground.tables[table]?.id ?? '',
});
const placeOf = async (id: string) => {
  const row = await ground.meetingOf(id);
  return row?.slotId ? { slotId: row.slotId, tableId: row.tableId } : null;
};

type MoveAnswer = { code: string; editId: string; facts: { meetings: string[] } };
async function move(...moves: [meetingId: string, to: Place | null][]) {
  const seen = await Promise.all(
    moves.map(async ([meetingId, to]) => {
      const version = (await ground.meetingOf(meetingId))?.version;
      return { meetingId, to, version };
    }),
  );
  return ground.organiser.post<MoveAnswer>(`${ground.base}/moves`, { moves: seen });
}
const undo = (editId: string) =>
  ground.organiser.post<MoveAnswer>(`${ground.base}/moves/${editId}/undo`);
const countMessages = (purpose: 'meeting_invitation' | 'schedule_published') =>
  test.db.$count(message, and(eq(message.eventId, ground.event.id), eq(message.purpose, purpose)));
const countClaims = () => test.db.$count(claim, eq(claim.eventId, ground.event.id));

describe('where a meeting could go', () => {
  type Places = {
    from: Place | null;
    slots: {
      refusal: string | null;
      blockers: { participantId: string; cause: string; meetingId: string | null }[];
      free: string[];
      taken: { tableId: string; meetingId: string }[];
    }[];
  };
  const ask = async (id: string, run = '') =>
    (await ground.organiser.get<Places>(`${ground.base}/meetings/${id}/places${run}`)).body;

  it('is told slot by slot, with who and what is in the way', async () => {
    const places = await ask(meetings[2]);
    expect(places.from).toEqual(at(1, 0));
    const [first, second, third] = places.slots;
    expect(first).toMatchObject({ refusal: 'participant_taken', free: [] });
    expect(first?.blockers).toHaveLength(2);
    expect(first?.blockers).toContainEqual(
      expect.objectContaining({
        participantId: people[0],
        cause: 'meeting',
        meetingId: meetings[0],
      }),
    );
    expect(first?.taken).toContainEqual({ tableId: at(0, 1).tableId, meetingId: meetings[1] });
    for (const slot of [second, third])
      expect(slot).toMatchObject({ refusal: null, blockers: [], taken: [] });
    expect(second?.free).toHaveLength(2);
  });

  it('names absences, what has begun, and slots that are not for it', async () => {
    const third = at(2, 0).slotId;
    await ground.organiser.put(`/api/events/${ground.event.id}/as/${people[0]}/availability`, {
      absentSlotIds: [third],
    });
    await test.db
      .update(meeting)
      .set({ allowedSlotIds: [at(0, 0).slotId, third] })
      .where(eq(meeting.id, meetings[2]));
    test.clock.set(ground.slots[0]?.startsAt.toISOString() ?? '');
    const { slots } = await ask(meetings[2]);
    expect(slots.map(({ refusal }) => refusal)).toEqual([
      'slot_in_the_past',
      'slot_not_allowed',
      'participant_taken',
    ]);
    expect(slots[2]?.blockers).toMatchObject([{ cause: 'absence', meetingId: null }]);
  });

  it('in a draft is what the draft leaves free', async () => {
    const draft = await open();
    await edit(draft, [meetings[0], at(2, 0)]);
    const inForce = await ask(meetings[1]);
    expect(inForce.slots[0]?.free).toEqual([at(0, 1).tableId]);
    const inDraft = await ask(meetings[1], `?run=${draft.run.id}`);
    expect(inDraft.slots[0]?.free).toHaveLength(2);
    expect(inDraft.slots[2]?.taken).toEqual([
      { tableId: at(2, 0).tableId, meetingId: meetings[0] },
    ]);
  });
});

describe('moving by hand', () => {
  it('swaps two meetings at once, and tells their people', async () => {
    const [told, claims] = [await countMessages('meeting_invitation'), await countClaims()];
    expect((await move([meetings[0], at(0, 1)], [meetings[1], at(0, 0)])).status).toBe(200);
    expect([await placeOf(meetings[0]), await placeOf(meetings[1])]).toEqual([at(0, 1), at(0, 0)]);
    expect((await countMessages('meeting_invitation')) - told).toBe(4);
    expect(await countClaims()).toBe(claims);
  });

  it('is refused as a whole with the rule and the meeting when one place is taken', async () => {
    const refused = await move([meetings[1], at(2, 0)], [meetings[2], at(0, 0)]);
    expect(refused.body).toMatchObject({
      code: 'participant_taken',
      facts: { meetings: [meetings[2]] },
    });
    expect(await placeOf(meetings[1])).toEqual(at(0, 1));
    expect((await move([meetings[1], at(1, 0)])).body).toMatchObject({ code: 'participant_taken' });
    expect((await move([meetings[0], at(0, 1)])).body).toMatchObject({ code: 'table_taken' });
  });

  it('is taken back once, also into waiting', async () => {
    const moved = await move([meetings[0], at(2, 0)], [meetings[2], null]);
    expect(await placeOf(meetings[2])).toBeNull();
    expect((await undo(moved.body.editId)).status).toBe(200);
    expect([await placeOf(meetings[0]), await placeOf(meetings[2])]).toEqual([at(0, 0), at(1, 0)]);
    expect((await undo(moved.body.editId)).body).toMatchObject({ code: 'stale_state' });
  });

  it('is not taken back over what somebody changed since, and says so before', async () => {
    const { editId } = (await move([meetings[0], at(2, 0)])).body;
    const list = async () =>
      (
        await ground.organiser.get<{ items: { id: string; undo: string | null }[] }>(
          `${ground.base}/moves`,
        )
      ).body.items;
    expect((await list())[0]).toMatchObject({ id: editId, undo: null });
    await ground.organiser.post(`/api/events/${ground.event.id}/meetings/${meetings[0]}/pin`, {
      version: (await ground.meetingOf(meetings[0]))?.version,
      isPinned: true,
    });
    expect((await list())[0]).toMatchObject({ id: editId, undo: 'stale_state' });
    expect((await undo(editId)).body).toMatchObject({ code: 'stale_state' });
    expect(await placeOf(meetings[0])).toEqual(at(2, 0));
  });

  it('of two at the same moment to one place one wins', async () => {
    const answers = await Promise.all([
      move([meetings[0], at(2, 0)]),
      move([meetings[1], at(2, 0)]),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(1);
  });

  it('twin: without claims both would sit there', async () => {
    const unguarded = (id: string) =>
      test.db.update(meeting).set(at(2, 0)).where(eq(meeting.id, id));
    await Promise.all([unguarded(meetings[0]), unguarded(meetings[1])]);
    expect([await placeOf(meetings[0]), await placeOf(meetings[1])]).toEqual([at(2, 0), at(2, 0)]);
  });
});

async function open(): Promise<EditedDraft> {
  const { body } = await ground.organiser.post<{ id: string }>(`${ground.base}/edits`);
  return (await ground.read(body.id)) as EditedDraft;
}
function send(draft: EditedDraft, path: string, body: object) {
  const url = `${ground.base}/runs/${draft.run.id}/${path}`;
  return ground.organiser.post<EditedDraft & MoveAnswer>(url, {
    revision: draft.revision,
    ...body,
  });
}
const edit = async (draft: EditedDraft, ...moves: [string, Place | null][]) =>
  (await send(draft, 'edits', { moves: moves.map(([meetingId, to]) => ({ meetingId, to })) })).body;

describe('a draft changed by hand', () => {
  it('begins as what is in force, and tells each person once when it is published', async () => {
    const draft = await open();
    expect(draft.run).toMatchObject({ kind: 'edit', state: 'draft', isSealed: true });
    expect(draft.placements.map(({ change }) => change)).toEqual(['kept', 'kept', 'kept']);
    const again = await edit(await edit(draft, [meetings[0], at(2, 0)]), [meetings[0], at(2, 1)]);
    const last = await edit(again, [meetings[1], at(0, 0)]);
    expect(last).toMatchObject({ revision: 4, edits: 3, run: { isSealed: true } });
    expect(await placeOf(meetings[0])).toEqual(at(0, 0));
    const [letters, told] = [
      await countMessages('schedule_published'),
      await countMessages('meeting_invitation'),
    ];
    expect((await ground.publish(last)).body).toMatchObject({ moved: 2, kept: 1, digests: 4 });
    expect((await countMessages('schedule_published')) - letters).toBe(4);
    expect((await countMessages('meeting_invitation')) - told).toBe(4);
    expect([await placeOf(meetings[0]), await placeOf(meetings[1])]).toEqual([at(2, 1), at(0, 0)]);
  });

  it('is counted again after each change: breaks, and what is left out', async () => {
    const draft = await open();
    expect(draft.run.figures).toMatchObject({ scheduled: 3, wished: 3, breaks: 0 });
    const apart = await edit(draft, [meetings[2], at(2, 0)]);
    // Both of its people sat in the first slot and now wait through the second.
    expect(apart.run.figures).toMatchObject({ scheduled: 3, breaks: 2 });
    const out = await edit(apart, [meetings[2], null]);
    expect(out.run.figures).toMatchObject({ scheduled: 2, wished: 3, breaks: 0 });
    expect(out.dropped).toMatchObject([{ meetingId: meetings[2], reason: 'taken_out' }]);
  });

  it('refuses a place that is taken in it, and swaps where asked to', async () => {
    const draft = await open();
    expect(await edit(draft, [meetings[0], at(0, 1)])).toMatchObject({ code: 'table_taken' });
    const swapped = await edit(draft, [meetings[0], at(0, 1)], [meetings[1], at(0, 0)]);
    expect(swapped.placements).toContainEqual(
      expect.objectContaining({ meetingId: meetings[0], ...at(0, 1), isReseated: true }),
    );
  });

  it('goes back step by step, and never over somebody else', async () => {
    const first = await open();
    const second = await edit(first, [meetings[0], at(2, 0)]);
    expect(await edit(first, [meetings[1], at(2, 1)])).toMatchObject({ code: 'stale_state' });
    const back = (await send(second, 'undo', {})).body;
    expect(back).toMatchObject({ edits: 0, revision: 3 });
    expect(back.placements.map(({ change }) => change)).toEqual(['kept', 'kept', 'kept']);
    expect((await send(back, 'undo', {})).body).toMatchObject({ code: 'stale_state' });
  });

  it('that was altered otherwise is neither changed nor published', async () => {
    const draft = await open();
    const altered = { placements: sql`placements - 0` };
    await test.db.update(scheduleRun).set(altered).where(eq(scheduleRun.id, draft.run.id));
    expect(await edit(draft, [meetings[1], at(2, 0)])).toMatchObject({
      code: 'schedule_seal_broken',
    });
    expect((await ground.publish(draft)).body).toMatchObject({ code: 'schedule_seal_broken' });
  });

  it('does not override what was moved in force since, at the same instant of the clock', async () => {
    const draft = await edit(await open(), [meetings[0], at(2, 0)]);
    expect((await move([meetings[0], at(1, 1)])).body).toMatchObject({ code: 'participant_taken' });
    expect((await move([meetings[0], at(2, 1)])).status).toBe(200);
    expect((await ground.publish(draft)).body).toMatchObject({
      code: 'schedule_outdated',
      facts: { conflicts: [{ meetingId: meetings[0], cause: 'changed' }] },
    });
    expect(await placeOf(meetings[0])).toEqual(at(2, 1));
  });

  it('twin: compared by time of change alone, that move would be overridden', async () => {
    const draft = await edit(await open(), [meetings[0], at(2, 0)]);
    await move([meetings[0], at(2, 1)]);
    const row = await ground.meetingOf(meetings[0]);
    const [run] = await test.db.select().from(scheduleRun).where(eq(scheduleRun.id, draft.run.id));
    expect(row && run && row.changedAt > run.createdAt).toBe(false);
    expect(row?.version).not.toBe(run?.versions?.[meetings[0]]);
  });
});

describe('following a run', () => {
  const path = (id: string) => `${ground.base}/runs/${id}/progress`;
  const stream = { headers: { accept: 'text/event-stream' } };

  it('answers once, or as a stream of events until the run is over', async () => {
    const id = test.deps.ids.next();
    await test.db.insert(scheduleRun).values({
      id,
      eventId: ground.event.id,
      state: 'solving',
      seed: 1,
      leaseUntil: sql`now() + interval '1 minute'`,
      createdAt: test.clock.now(),
    });
    const once = await ground.organiser.get(path(id));
    expect(once.body).toMatchObject({ run: { id, state: 'solving' }, points: [], isWhole: true });
    const streaming = ground.organiser.get(path(id), stream);
    const change = { state: 'failed', failure: 'crashed' } as const;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await test.db.update(scheduleRun).set(change).where(eq(scheduleRun.id, id));
    const { text, headers } = await streaming;
    expect(headers['content-type']).toContain('text/event-stream');
    expect(text).toMatch(/event: progress[\s\S]*"state":"solving"[\s\S]*event: done/);
    expect(text).toContain('"failure":"crashed"');
  });

  it('is refused for a run that is not of the event, also as a stream', async () => {
    expect((await ground.organiser.get(path(test.deps.ids.next()), stream)).status).toBe(404);
  });
});
