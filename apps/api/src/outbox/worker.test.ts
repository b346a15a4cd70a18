import { setTimeout as sleep } from 'node:timers/promises';
import { message } from '@ponte/db';
import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { systemCall } from '../call/call.ts';
import { messageRenderers } from '../features/message-renderers.ts';
import type { ClockTask } from './clock-tasks.ts';
import { toCronItems } from './clock-tasks.ts';
import { createCloser } from './closing.ts';
import { drainLane } from './drain-lane.ts';
import { laneOf, laneTask, queueMessages } from './queue.ts';
import { startWorker, type Worker } from './worker.ts';

let test: TestApp;
let workers: Worker[] = [];

beforeEach(async () => {
  test = await createTestApp();
});
afterEach(async () => {
  for (const worker of workers) await worker.stop();
  workers = [];
  await test.close();
});

const start = async (clockTasks: readonly ClockTask[] = []) => {
  const worker = await startWorker(test.deps, { renderers: messageRenderers, clockTasks });
  workers.push(worker);
  return worker;
};

/** Queues that many messages to a third as many people. */
async function queue(count: number): Promise<string[]> {
  await test.db.transaction((tx) =>
    queueMessages(
      tx,
      systemCall(test.deps),
      Array.from({ length: count }, (_, index) => ({
        purpose: 'sign_in_link' as const,
        dedupeKey: `worker:${index}`,
        to: {
          address: `to${index % Math.ceil(count / 3)}@test.test`,
          name: '',
          locale: 'en' as const,
        },
        payload: { token: `${index}-`.padEnd(43, 'x'), minutes: 10 },
      })),
    ),
  );
  const rows = await test.db.select({ id: message.id }).from(message);
  return rows.map(({ id }) => id);
}

async function until(isDone: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 18_000; waited += 20) {
    if (await isDone()) return;
    await sleep(20);
  }
  throw new Error('it never happened');
}

const sentIds = () => test.mailbox.received.map(({ messageId }) => messageId);
const countSent = () => test.db.$count(message, eq(message.state, 'sent'));

/** A mail server that takes its time, so that two senders meet in the middle. */
function slowDown(delayMs: number): void {
  const { send } = test.mailbox;
  test.mailbox.send = async (mail) => {
    await sleep(delayMs);
    return send(mail);
  };
}

/** A mail server that takes nothing before two senders have come: they meet in the middle, however slow the machine. */
function awaitTwo(): void {
  const { send } = test.mailbox;
  let come = 0;
  test.mailbox.send = async (mail) => {
    come++;
    await until(() => come > 1);
    return send(mail);
  };
}

describe('two workers', () => {
  it('send each message once', async () => {
    slowDown(5);
    await queue(90);
    await Promise.all([start(), start()]);
    await until(async () => (await countSent()) === 90);
    expect(sentIds()).toHaveLength(90);
    expect(new Set(sentIds()).size).toBe(90);
  });

  it('without the queue between them both send the same message', async () => {
    awaitTwo();
    await queue(1);
    const sender = { deps: test.deps, renderers: messageRenderers, close: createCloser(test.db) };
    const lane = laneOf('to0@test.test', 'sign_in_link');
    await Promise.all([1, 2].map(() => drainLane(sender, lane)));
    expect(sentIds()).toHaveLength(2);
  });

  it('never have two messages to one recipient in flight', async () => {
    const flying = new Map<string, number>();
    let most = 0;
    const { send } = test.mailbox;
    test.mailbox.send = async (mail) => {
      const now = (flying.get(mail.to.address) ?? 0) + 1;
      flying.set(mail.to.address, now);
      most = Math.max(most, now);
      await sleep(5);
      flying.set(mail.to.address, now - 1);
      return send(mail);
    };
    await queue(30);
    await Promise.all([start(), start()]);
    await until(async () => (await countSent()) === 30);
    expect(most).toBe(1);
  });
});

describe('a worker that stops', () => {
  it('finishes what it is sending and leaves the rest', async () => {
    slowDown(50);
    await queue(60);
    const worker = await start();
    await until(() => test.mailbox.received.length > 0);
    await worker.stop();
    workers = [];
    expect(await test.db.$count(message, eq(message.state, 'sending'))).toBe(0);
    const sent = test.mailbox.received.length;
    expect(sent).toBeLessThan(60);
    await test.deliver();
    expect(new Set(sentIds()).size).toBe(60);
    expect(sentIds()).toHaveLength(60);
  });
});

describe('a worker whose database goes away', () => {
  /** What a restart of the server does to every connection, without touching the databases of other tests. */
  async function breakConnections(): Promise<void> {
    const client = new pg.Client({ connectionString: test.connectionString });
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    await client.end();
  }

  it('comes back by itself and loses nothing', async () => {
    slowDown(10);
    await queue(240);
    await start();
    for (const share of [20, 60, 100]) {
      await until(() => test.mailbox.received.length >= share);
      await breakConnections();
    }
    const isDone = async () => (await countSent().catch(() => 0)) === 240;
    await until(isDone);
    expect(new Set(sentIds()).size).toBe(240);
  });
});

describe('a worker that was killed', () => {
  const lockAs = (name: string) =>
    test.db.execute(sql`
      with held as (update graphile_worker._private_jobs set locked_by = ${name},
        locked_at = now() - interval '1 minute', attempts = 1 returning job_queue_id)
      update graphile_worker._private_job_queues set locked_by = ${name}, locked_at = now() - interval '1 minute'
      where id in (select job_queue_id from held)`);

  it('gives its jobs back as soon as another one runs', async () => {
    await queue(6);
    await lockAs('pool-killed');
    await start();
    await until(async () => (await countSent()) === 6);
    expect(sentIds()).toHaveLength(6);
  });

  it('keeps its jobs while it lives', async () => {
    await queue(3);
    await lockAs('pool-alive');
    const alive = new pg.Client({ connectionString: test.connectionString });
    await alive.connect();
    await alive.query("select pg_advisory_lock_shared(7203116, hashtext('pool-alive'))");
    await start();
    await sleep(500);
    expect(sentIds()).toEqual([]);
    await alive.end();
  });
});

describe('the clock', () => {
  const task = (everyMinutes: number): ClockTask => ({
    name: 'test.tick',
    everyMinutes,
    run: async () => undefined,
  });
  const digest = (hour: number, min: number) => ({ hour, min, date: 1, month: 1, dow: 1 });

  it.each<[number, [number, number][], [number, number][]]>([
    [
      5,
      [
        [0, 0],
        [9, 35],
      ],
      [[9, 36]],
    ],
    [60, [[7, 0]], [[7, 5]]],
    [1440, [[0, 0]], [[12, 0]]],
  ])('every %s minutes', (every, due, notDue) => {
    const [item] = toCronItems([task(every)]);
    for (const [hour, min] of due) expect(item?.match(digest(hour, min))).toBe(true);
    for (const [hour, min] of notDue) expect(item?.match(digest(hour, min))).toBe(false);
  });

  it('runs its tasks through the queue', async () => {
    const names: string[] = [];
    await start([{ ...task(1), run: async ({ accountId }) => names.push(String(accountId)) }]);
    await test.db.execute(sql`select graphile_worker.add_job('clock.test.tick')`);
    await until(() => names.length > 0);
    expect(names[0]).toBe('null');
  });

  it.each([
    ['of an empty lane', laneTask, '{"lane": 7}'],
    ['of a former version', 'send_message', '{"messageId": "0196"}'],
  ])('a job %s does no harm', async (_, task, payload) => {
    await test.db.execute(sql`select graphile_worker.add_job(${task}, ${payload}::json)`);
    await test.deliver();
    const { rows } = await test.db.execute(sql`select 1 from graphile_worker._private_jobs`);
    expect(rows).toEqual([]);
  });
});
