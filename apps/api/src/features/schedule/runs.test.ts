import { setTimeout as sleep } from 'node:timers/promises';
import { scheduleRun } from '@ponte/db';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeScheduleGround, type RunAnswer, type ScheduleGround } from '../../../test/schedule.ts';
import { systemCall } from '../../call/call.ts';
import { resumeLostRuns } from './commands.ts';
import { createTurns } from './solver-queue.ts';
import { awaitRun, findRunning } from './solving.ts';

// Every run starts processes of its own, which takes a busy machine seconds.
vi.setConfig({ testTimeout: 90_000 });

let test: TestApp;
let ground: ScheduleGround;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
/** A crowd whose schedule cannot be free of breaks, so that a run goes on until its time is up. */
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await makeScheduleGround(test, { slots: 4, tables: 2 });
  const people: string[] = [];
  for (let i = 0; i < 5; i++) people.push((await ground.makePerson()).id);
  for (const [i, a] of people.entries())
    for (const b of people.slice(i + 1)) await ground.agree([a, b]);
});

const start = async (seconds = 30) =>
  (await ground.organiser.post<RunAnswer>(`${ground.base}/runs`, { seconds })).body;
const stop = (id: string) => ground.organiser.post(`${ground.base}/runs/${id}/stop`);
const rowOf = async (id: string) =>
  (await test.db.select().from(scheduleRun).where(eq(scheduleRun.id, id)))[0];

/** The number of the newest process of the run, once there are so many. */
async function awaitProcess(runId: string, count = 1): Promise<number> {
  for (let look = 0; look < 200; look++) {
    const pid = findRunning(runId)?.pids[count - 1];
    if (pid) return pid;
    await sleep(50);
  }
  throw new Error('no solver was started');
}

/** A run as the process that worked on it has left it; its lease ended so many seconds ago. */
async function leaveBehind(row: Partial<typeof scheduleRun.$inferInsert> = {}, ago = 1) {
  const id = test.deps.ids.next();
  await test.db.insert(scheduleRun).values({
    id,
    eventId: ground.event.id,
    state: 'solving',
    seed: 7,
    parameters: { seconds: 1, keep: 'pinned', fairness: 2 },
    solverId: test.deps.ids.next(),
    leaseUntil: sql`now() - ${ago} * interval '1 second'`,
    createdAt: test.clock.now(),
    ...row,
  });
  return id;
}

describe('a solver that is killed', () => {
  it('once is started again by itself, while the API answers on', async () => {
    const { id } = await start(1);
    process.kill(await awaitProcess(id), 'SIGKILL');
    expect((await ground.organiser.get(ground.base)).status).toBe(200);
    await awaitRun(id);
    const { run } = await ground.read(id);
    expect(run).toMatchObject({ state: 'draft', attempts: 2, failure: '', isSealed: true });
  });

  it('twice ends its run with the reason, and the next one can begin', async () => {
    const { id } = await start();
    process.kill(await awaitProcess(id), 'SIGKILL');
    process.kill(await awaitProcess(id, 2), 'SIGKILL');
    await awaitRun(id);
    expect((await ground.read(id)).run).toMatchObject({ state: 'failed', failure: 'crashed' });
    expect((await ground.solve()).run.state).toBe('draft');
  });
});

describe('a run of a process that has died', () => {
  it('is taken up once with the same parameters and seed', async () => {
    const id = await leaveBehind();
    expect((await ground.read(id)).run).toMatchObject({ state: 'solving', isQueued: true });
    await resumeLostRuns(systemCall(test.deps));
    await awaitRun(id);
    const { run } = await ground.read(id);
    expect(run).toMatchObject({
      state: 'draft',
      attempts: 2,
      seed: 7,
      keep: 'pinned',
      fairness: 2,
    });
  });

  it('says why it has no draft when it was taken up before, or was to stop', async () => {
    const id = await leaveBehind({ attempts: 2 });
    await resumeLostRuns(systemCall(test.deps));
    const stopped = await leaveBehind({ isStopping: true });
    await resumeLostRuns(systemCall(test.deps));
    for (const run of [id, stopped])
      expect(await rowOf(run)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  it('is not begun again when what it repairs is gone', async () => {
    const changes = [{ kind: 'table_lost', tableId: test.deps.ids.next() }];
    const id = await leaveBehind({ kind: 'repair', parameters: { changes } });
    await resumeLostRuns(systemCall(test.deps));
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'outdated' });
  });

  it('gives way to a new one', async () => {
    const id = await leaveBehind();
    expect((await ground.solve()).run.state).toBe('draft');
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });
});

describe('a run of another process that lives', () => {
  it('is left alone, and no second one may begin', async () => {
    const id = await leaveBehind({}, -60);
    await resumeLostRuns(systemCall(test.deps));
    const answer = await ground.organiser.post(`${ground.base}/runs`, { seconds: 1 });
    expect(answer.body).toMatchObject({ code: 'schedule_running' });
    expect(await rowOf(id)).toMatchObject({ state: 'solving', attempts: 1 });
    expect((await stop(id)).body).toMatchObject({ state: 'solving' });
    expect(await rowOf(id)).toMatchObject({ isStopping: true });
  });

  it('of starts at the same moment one is the run; without the index both would be', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => start(1)));
    const begun = answers.filter(({ state }) => state === 'solving');
    expect(begun).toHaveLength(1);
    await awaitRun(begun[0]?.id ?? '');
    await test.db.execute(sql`drop index schedule_run_solving`);
    try {
      await leaveBehind({}, -60);
      await leaveBehind({}, -60);
      const solving = sql`${scheduleRun.eventId} = ${ground.event.id} and state = 'solving'`;
      expect(await test.db.$count(scheduleRun, solving)).toBe(2);
    } finally {
      await test.db.delete(scheduleRun);
      await test.db.execute(
        sql`create unique index schedule_run_solving on schedule_run (event_id) where state = 'solving'`,
      );
    }
  });

  it('takes a run over that this one is too late to write', async () => {
    const { id } = await start(1);
    await awaitProcess(id);
    const other = { solverId: test.deps.ids.next() };
    await test.db.update(scheduleRun).set(other).where(eq(scheduleRun.id, id));
    await awaitRun(id);
    expect(await rowOf(id)).toMatchObject({ state: 'solving', ...other });
  });
});

describe('a run that waits for a free solver', () => {
  it('says so until its turn has come', async () => {
    const id = await leaveBehind({}, -60);
    expect((await ground.read(id)).run).toMatchObject({ state: 'solving', isQueued: true });
    const solvingSince = test.clock.now();
    await test.db.update(scheduleRun).set({ solvingSince }).where(eq(scheduleRun.id, id));
    expect((await ground.read(id)).run).toMatchObject({ state: 'solving', isQueued: false });
  });

  it('starts in order, and at once when it is told to stop meanwhile', async () => {
    const inTurn = createTurns(1);
    const order: string[] = [];
    const ends: (() => void)[] = [];
    const never = new AbortController().signal;
    const go = (name: string, signal = never) =>
      inTurn(signal, () => {
        order.push(name);
        return new Promise<void>((resolve) => ends.push(resolve));
      });
    const stop = new AbortController();
    const all = [go('first'), go('second'), go('third', stop.signal), go('fourth')];
    await sleep(0);
    expect(order).toEqual(['first']);
    stop.abort();
    await sleep(0);
    expect(order).toEqual(['first', 'third']);
    for (let i = 0; i < all.length; i++) {
      ends[i]?.();
      await sleep(0);
    }
    await Promise.all(all);
    expect(order).toEqual(['first', 'third', 'second', 'fourth']);
  });
});
