import { scheduleGridSchema, scheduleQualitySchema } from '@ponte/contracts';
import { claim, meeting, meetingPerson, message, participant, scheduleRun } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { awaitRun } from './solving.ts';

// Every run starts processes of its own, which takes a busy machine seconds.
vi.setConfig({ testTimeout: 90_000 });

let test: TestApp;
let ground: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let owner: Agent;

type Run = {
  id: string;
  state: string;
  figures: Record<string, number | string | boolean> | null;
  failure: string;
};
type Draft = {
  run: Run;
  placements: { meetingId: string; slotId: string; change: string }[];
  unscheduled: { reason: string }[];
};

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await make.makeReadyEvent(test, { placementMode: 'organiser' }, { slots: 3, tables: 2 });
  owner = await make.agentOf(test, ground.owner.id);
});

const base = () => `/api/events/${ground.event.id}/schedule`;
const makePeople = (count: number) =>
  Promise.all(
    Array.from({ length: count }, () =>
      make.makeParticipant(test, ground.event.id, ground.type.id),
    ),
  );

async function agree(...participantIds: string[]): Promise<string> {
  const id = test.deps.ids.next();
  const eventId = ground.event.id;
  await test.db.insert(meeting).values({ id, eventId, changedAt: test.clock.now() });
  await test.db
    .insert(meetingPerson)
    .values(participantIds.map((participantId) => ({ eventId, meetingId: id, participantId })));
  return id;
}

async function solve(body: object = {}): Promise<Draft> {
  test.clock.advance({ minutes: 1 });
  const started = await owner.post<Run>(`${base()}/runs`, { seconds: 1, ...body });
  expect(started).toMatchObject({ status: 201, body: { state: 'solving' } });
  await awaitRun(started.body.id);
  return (await owner.get<Draft>(`${base()}/runs/${started.body.id}`)).body;
}

const publish = (draft: Draft) => owner.post(`${base()}/runs/${draft.run.id}/publish`);
const stateOf = async (id: string) =>
  (await test.db.select().from(meeting).where(eq(meeting.id, id)))[0];

describe('a run of the scheduler', () => {
  it('keeps a verified draft and places nothing until it is published', async () => {
    const [a, b, c] = (await makePeople(3)).map(({ id }) => id) as [string, string, string];
    const meetings = [await agree(a, b), await agree(b, c), await agree(a, c)];
    const draft = await solve();
    expect(draft.run).toMatchObject({
      state: 'draft',
      figures: { wished: 3, scheduled: 3, peopleTwice: 0, tablesTwice: 0, isStopped: false },
    });
    expect(draft.placements.map(({ change }) => change)).toEqual(['added', 'added', 'added']);
    expect(await stateOf(meetings[0] ?? '')).toMatchObject({ state: 'agreed', slotId: null });
    expect((await publish(draft)).body).toEqual({
      added: 3,
      moved: 0,
      kept: 0,
      dropped: 0,
      cancelled: 0,
      invitations: 6,
      digests: 3,
    });
    expect(await stateOf(meetings[0] ?? '')).toMatchObject({ state: 'scheduled', sequence: 0 });
    expect(await test.db.$count(claim, eq(claim.eventId, ground.event.id))).toBe(9);
    expect(
      await test.db.$count(
        message,
        and(eq(message.eventId, ground.event.id), eq(message.method, 'REQUEST')),
      ),
    ).toBe(6);
  });

  it('says why a meeting finds no place', async () => {
    const [a, b] = (await makePeople(2)).map(({ id }) => id) as [string, string];
    await agree(a, b);
    const [person] = await test.db.select().from(participant).where(eq(participant.id, a));
    const agent = await make.agentOf(test, person?.accountId ?? '');
    const slotIds = ground.slots.map(({ id }) => id);
    await agent.put(`/api/events/${ground.event.id}/as/me/availability`, {
      absentSlotIds: slotIds,
    });
    const draft = await solve();
    expect(draft.unscheduled).toMatchObject([{ reason: 'no_common_slot' }]);
  });

  it('keeps what has a slot, and publishing again changes nothing and sends nothing', async () => {
    const [a, b, c] = (await makePeople(3)).map(({ id }) => id) as [string, string, string];
    await agree(a, b);
    await publish(await solve());
    await agree(b, c);
    const draft = await solve();
    expect(draft.placements.map(({ change }) => change).sort()).toEqual(['added', 'kept']);
    expect((await publish(draft)).body).toMatchObject({ added: 1, kept: 1, invitations: 2 });
    expect((await publish(await solve())).body).toMatchObject({
      added: 0,
      moved: 0,
      kept: 2,
      invitations: 0,
      digests: 0,
    });
  });

  it('once published is shown, and measured, as the contract says', async () => {
    const [a, b, c] = (await makePeople(3)).map(({ id }) => id) as [string, string, string];
    await agree(a, b);
    await publish(await solve());
    await agree(a, c);
    const grid = scheduleGridSchema.parse((await owner.get(base())).body);
    const seen = grid.meetings.map(([, , , , slot, table, people]) => ({
      hasSlot: slot !== null && slot in grid.slots,
      hasTable: table !== null && table in grid.tables,
      people: people.map((place) => grid.people[place]?.[0]).toSorted(),
    }));
    const placed = { hasSlot: true, hasTable: true, people: [a, b].toSorted() };
    const waiting = { hasSlot: false, hasTable: false, people: [a, c].toSorted() };
    expect(seen.toSorted((one) => (one.hasSlot ? -1 : 1))).toEqual([placed, waiting]);
    expect(grid.people).toHaveLength(3);
    const quality = scheduleQualitySchema.parse((await owner.get(`${base()}/quality`)).body);
    expect(quality).toMatchObject({ wished: 2, placed: 1 });
  });

  it('keeps to the slots that a meeting is bound to', async () => {
    const [a, b] = (await makePeople(2)).map(({ id }) => id) as [string, string];
    const id = await agree(a, b);
    const last = ground.slots[2]?.id ?? '';
    await test.db
      .update(meeting)
      .set({ allowedSlotIds: [last] })
      .where(eq(meeting.id, id));
    expect((await solve()).placements).toMatchObject([{ slotId: last }]);
    const elsewhere = { version: 1, slotId: ground.slots[0]?.id };
    const moved = await owner.post(`/api/events/${ground.event.id}/meetings/${id}/move`, elsewhere);
    expect(moved.body).toMatchObject({ code: 'slot_not_allowed' });
  });
});

describe('publishing', () => {
  it('what people changed meanwhile is never overridden', async () => {
    const [a, b, c] = (await makePeople(3)).map(({ id }) => id) as [string, string, string];
    const [first] = [await agree(a, b), await agree(b, c)];
    const draft = await solve();
    test.clock.advance({ minutes: 1 });
    const target = { version: 1, slotId: ground.slots[2]?.id };
    expect(
      (await owner.post(`/api/events/${ground.event.id}/meetings/${first}/move`, target)).status,
    ).toBe(200);
    const outdated = await publish(draft);
    expect(outdated.body).toMatchObject({
      code: 'schedule_outdated',
      facts: { meetings: [first] },
    });
    expect(
      await test.db.$count(
        meeting,
        and(eq(meeting.eventId, ground.event.id), eq(meeting.state, 'scheduled')),
      ),
    ).toBe(1);
    expect((await publish(await solve())).body).toMatchObject({ added: 1, kept: 1 });
  });

  it('a place taken meanwhile is named, and nothing is published by halves', async () => {
    const [a, b, c, d] = (await makePeople(4)).map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const [first] = [await agree(a, b), await agree(c, d)];
    const draft = await solve();
    const slotId = draft.placements.find(({ meetingId }) => meetingId === first)?.slotId ?? '';
    await test.db.insert(claim).values({
      eventId: ground.event.id,
      kind: 'participant',
      resourceId: a,
      slotId,
      reason: 'absence',
    });
    expect((await publish(draft)).body).toMatchObject({
      code: 'schedule_outdated',
      facts: { meetings: [first] },
    });
    expect(
      await test.db.$count(
        meeting,
        and(eq(meeting.eventId, ground.event.id), eq(meeting.state, 'scheduled')),
      ),
    ).toBe(0);
  });

  it('of two organisers at once one publishes', async () => {
    const [a, b] = (await makePeople(2)).map(({ id }) => id) as [string, string];
    await agree(a, b);
    const draft = await solve();
    const answers = await Promise.all([publish(draft), publish(draft), publish(draft)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(
      await test.db.$count(
        message,
        and(eq(message.eventId, ground.event.id), eq(message.method, 'REQUEST')),
      ),
    ).toBe(2);
  });
});

describe('publishing without the guard on the state', () => {
  it('all three organisers would believe that they did it', async () => {
    const [a, b] = (await makePeople(2)).map(({ id }) => id) as [string, string];
    await agree(a, b);
    const { id } = (await solve()).run;
    const publishUnguarded = () =>
      test.db.update(scheduleRun).set({ state: 'published' }).where(eq(scheduleRun.id, id));
    const answers = await Promise.all([1, 2, 3].map(publishUnguarded));
    expect(answers.map(({ rowCount }) => rowCount)).toEqual([1, 1, 1]);
  });
});

describe('drafts', () => {
  it('one run at a time; a stopped one keeps what it has', async () => {
    const people = (await makePeople(6)).map(({ id }) => id);
    for (const [index, id] of people.entries()) await agree(id, people[(index + 1) % 6] ?? '');
    const started = await owner.post<Run>(`${base()}/runs`, { seconds: 60, fairness: 0 });
    expect((await owner.post(`${base()}/runs`, { seconds: 1 })).body).toMatchObject({
      code: 'schedule_running',
    });
    await owner.post(`${base()}/runs/${started.body.id}/stop`);
    await awaitRun(started.body.id);
    const draft = await owner.get<Draft>(`${base()}/runs/${started.body.id}`);
    expect(draft.body.run).toMatchObject({
      state: 'draft',
      startedBy: ground.owner.name,
      figures: { isStopped: true },
    });
    expect((await owner.post(`${base()}/runs/${started.body.id}/discard`)).body).toMatchObject({
      state: 'discarded',
    });
    expect((await publish(draft.body)).body).toMatchObject({ code: 'stale_state' });
  });

  it('a run that a restart has ended says so and does not block the next', async () => {
    const id = test.deps.ids.next();
    await test.db.insert(scheduleRun).values({
      id,
      eventId: ground.event.id,
      state: 'solving',
      seed: 1,
      createdAt: test.clock.now(),
    });
    await solve();
    expect((await owner.get<Draft>(`${base()}/runs/${id}`)).body.run).toMatchObject({
      state: 'failed',
      failure: 'interrupted',
    });
  });

  it('a run that another process solves for another event goes on', async () => {
    const id = test.deps.ids.next();
    const other = await make.makeEvent(test);
    const values = { id, eventId: other.id, state: 'solving' as const, seed: 1 };
    await test.db.insert(scheduleRun).values({ ...values, createdAt: test.clock.now() });
    await solve();
    const [run] = await test.db.select().from(scheduleRun).where(eq(scheduleRun.id, id));
    expect(run?.state).toBe('solving');
  });
});

it('the grid shows slots, tables, meetings and what waits', async () => {
  const [a, b, c] = (await makePeople(3)).map(({ id }) => id) as [string, string, string];
  await agree(a, b);
  await publish(await solve());
  const waiting = await agree(b, c);
  const { slots, tables, meetings } = scheduleGridSchema.parse((await owner.get(base())).body);
  expect([slots.length, tables.length, meetings.length]).toEqual([3, 2, 2]);
  expect(meetings.filter(([, , , , slot]) => slot === null).map(([id]) => id)).toEqual([waiting]);
  const doubles = await test.db.execute(
    sql`select 1 from claim group by event_id, kind, resource_id, slot_id having count(*) > 1`,
  );
  expect(doubles.rows).toEqual([]);
});
