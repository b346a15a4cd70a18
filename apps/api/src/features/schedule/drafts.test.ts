import { meetingRequest, organisation, scheduleRun } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeTables } from '../../../test/factories.ts';
import { makeScheduleGround, type ScheduleGround } from '../../../test/schedule.ts';

// Every run starts processes of its own, which takes a busy machine seconds.
vi.setConfig({ testTimeout: 90_000 });

let test: TestApp;
let ground: ScheduleGround;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await makeScheduleGround(test, { slots: 3, tables: 1 });
});

/** Four people of whom everybody meets everybody: six meetings for three places. */
async function makeCrowd() {
  const people = [];
  for (let i = 0; i < 4; i++) people.push(await ground.makePerson());
  const meetings: string[] = [];
  for (const [i, a] of people.entries())
    for (const b of people.slice(i + 1)) meetings.push(await ground.agree([a.id, b.id]));
  return { people, meetings };
}

describe('the certificate of a draft', () => {
  it('says what is proved, by what, and that it was counted again', async () => {
    await makeCrowd();
    const draft = await ground.solve();
    expect(draft.run.figures).toMatchObject({
      scheduled: 3,
      faults: { peopleTwice: 0, tablesTwice: 0, overLimits: 0 },
      certificate: {
        weight: { bound: 3, provedBy: 'prices', isChecked: true, isMet: true },
        breaks: { provedBy: 'counting', isChecked: true },
      },
    });
    expect(draft.run.isSealed).toBe(true);
    expect(draft.curve.at(-1)).toMatchObject({ scheduled: 3, weightBound: 3 });
  });

  it('a draft that was altered after its check is not published', async () => {
    const { meetings } = await makeCrowd();
    const draft = await ground.solve();
    const [row] = await test.db.select().from(scheduleRun).where(eq(scheduleRun.id, draft.run.id));
    const placements = (row?.placements ?? []).map((placement, i) =>
      i === 0 ? { ...placement, meetingId: meetings.at(-1) ?? '' } : placement,
    );
    await test.db.update(scheduleRun).set({ placements }).where(eq(scheduleRun.id, draft.run.id));
    expect((await ground.read(draft.run.id)).run.isSealed).toBe(false);
    expect((await ground.publish(draft)).body).toMatchObject({ code: 'schedule_seal_broken' });
    expect((await ground.read(draft.run.id)).run.state).toBe('draft');
    await test.db
      .update(scheduleRun)
      .set({ placements: row?.placements ?? [] })
      .where(eq(scheduleRun.id, draft.run.id));
    expect((await ground.publish(draft)).status).toBe(200);
  });
});

describe('the figures of a draft', () => {
  it('name who is served least, count musts, breaks, tables and borders', async () => {
    const [a, b] = [await ground.makePerson(), await ground.makePerson()];
    const [c, d] = [await ground.makePerson(), await ground.makePerson()];
    await test.db
      .update(organisation)
      .set({ country: 'SI', name: 'Most d.o.o.' })
      .where(eq(organisation.id, b.organisationId));
    const request = test.deps.ids.next();
    await test.db.insert(meetingRequest).values({
      id: request,
      eventId: ground.event.id,
      senderId: a.id,
      recipientId: b.id,
      rank: 'must',
      state: 'accepted',
    });
    const [first, , last] = ground.slots.map(({ id }) => id);
    await ground.agree([a.id, b.id], { requestId: request, allowedSlotIds: [first] });
    await ground.agree([a.id, c.id], { allowedSlotIds: [last] });
    await ground.agree([a.id, d.id], { allowedSlotIds: [last] });
    const { quality } = await ground.solve();
    expect(quality.must).toEqual({ wished: 1, met: 1 });
    expect(quality.people[0]).toMatchObject({
      placed: 2,
      breaks: 1,
      idleSlots: 1,
      idleMinutes: 20,
    });
    expect(quality.leastServed).toMatchObject([
      { wished: 1, placed: 0 },
      { wished: 3, placed: 2 },
    ]);
    expect(quality.tableUse.map(({ used, tables }) => [used, tables])).toEqual([
      [1, 1],
      [0, 1],
      [1, 1],
    ]);
    expect(quality.crossBorder).toMatchObject({ meetings: 1, share: 0.5 });
  });

  it('are there for the schedule in force, too', async () => {
    await makeCrowd();
    const path = `${ground.base}/quality`;
    expect((await ground.organiser.get(path)).body).toMatchObject({ wished: 6, placed: 0 });
    await ground.publish(await ground.solve());
    expect((await ground.organiser.get(path)).body).toMatchObject({ wished: 6, placed: 3 });
  });
});

describe('why not, and what would help', () => {
  it('a meeting left out carries a change that was tried, with names', async () => {
    await makeCrowd();
    const draft = await ground.solve();
    expect(draft.unscheduled).toHaveLength(3);
    const [left] = draft.unscheduled;
    expect(left).toMatchObject({ reason: 'tables_full', remedy: { kind: 'add_table' } });
    expect(left?.remedy).toMatchObject({ slot: { day: '2027-03-08' }, gain: 1 });
    const asked = await ground.organiser.get(
      `${ground.base}/runs/${draft.run.id}/remedies/${left?.meetingId}`,
    );
    expect(asked.body).toMatchObject({ remedy: { kind: 'add_table' } });
    const placed = draft.placements[0]?.meetingId;
    const other = await ground.organiser.get(
      `${ground.base}/runs/${draft.run.id}/remedies/${placed}`,
    );
    expect(other.status).toBe(404);
  });

  it('says what tables, slots and limits would bring', async () => {
    await makeCrowd();
    const answer = await ground.organiser.post(`${ground.base}/what-if`, {
      variations: [{ tables: 1 }, { slots: 1 }, { tables: -1 }, { limit: 1 }],
      limits: { perDay: 1 },
      seconds: 2,
    });
    expect(answer.body).toMatchObject({
      wished: 6,
      base: { scheduled: 2 },
      items: [{ gain: 0 }, { gain: 0 }, { gain: -2 }, { gain: 1 }],
    });
  });

  it('draws the curve of meetings against tables', async () => {
    await makeCrowd();
    const path = `${ground.base}/tables-curve?from=0&to=3&seconds=2`;
    const curve = await ground.organiser.get<{ items: { scheduled: number }[] }>(path);
    expect(curve.body).toMatchObject({ wished: 6, tables: 1 });
    expect(curve.body.items.map(({ scheduled }) => scheduled)).toEqual([0, 3, 6, 6]);
  });
});

describe('runs', () => {
  it('keep to limits of people', async () => {
    await makeCrowd();
    const draft = await ground.solve({ limits: { perDay: 1 } });
    expect(draft.run).toMatchObject({ limits: { perDay: 1 }, figures: { scheduled: 2 } });
  });

  it('two drafts are compared meeting by meeting and person by person', async () => {
    await makeCrowd();
    const first = await ground.solve();
    await ground.publish(first);
    const compare = (other = '') =>
      ground.organiser.get(`${ground.base}/runs/${first.run.id}/comparison${other}`);
    expect((await compare()).body).toMatchObject({ added: [], moved: [], dropped: [], kept: 3 });
    await makeTables(test, ground.event.id, 1);
    const second = await ground.solve();
    expect(second.run.figures).toMatchObject({ scheduled: 6 });
    const { body } = await compare(`?with=${second.run.id}`);
    expect(body).toMatchObject({ added: [], moved: [], kept: 3 });
    const { dropped, people } = body as { dropped: object[]; people: { dropped: number }[] };
    expect(dropped).toHaveLength(3);
    expect(people.reduce((sum, person) => sum + person.dropped, 0)).toBe(6);
  });
});
