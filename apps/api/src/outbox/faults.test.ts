import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { message, suppression } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { bundleWorker } from '../../test/bundle-worker.ts';
import { makeParticipant, makeReadyEvent } from '../../test/factories.ts';
import { makeMeeting } from '../../test/meetings.ts';
import { systemCall } from '../call/call.ts';
import { queueInvitations } from '../features/invitations/commands.ts';

/**
 * The worker and the mail server as processes of their own, which are killed and misbehave. The sizes are those
 * that every test run can afford; `npm run bench:faults` plays the great storm.
 */
const mails = Number(process.env.FAULT_MAILS ?? 200);
const kills = Number(process.env.FAULT_KILLS ?? 10);
const patience = Math.max(120_000, mails * 300);

let test: TestApp;
let folder: string;
let smtp: ChildProcess;
let port: number;
let workerFile: string;
let workers: ChildProcess[] = [];

const smtpFile = fileURLToPath(new URL('../../test/faulty-smtp.ts', import.meta.url));
const hear = async (child: ChildProcess) =>
  (await once(child, 'message'))[0] as Record<string, unknown>;

async function startSmtp(at = 0): Promise<void> {
  smtp = fork(smtpFile, {
    env: { ...process.env, TAKEN_FILE: join(folder, 'taken'), SMTP_PORT: String(at) },
  });
  port = Number((await hear(smtp)).port);
}

async function behave(mode: 'ok' | 'later' | 'refuse' | 'cut', delayMs = 0): Promise<void> {
  smtp.send({ mode, delayMs });
  await hear(smtp);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(workerFile, {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: test.connectionString,
      SECRET: test.deps.config.secret,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      LOG_LEVEL: 'silent',
    },
  });
  workers.push(worker);
  await hear(worker);
  return worker;
}

/** Invitations to an event of their own, whose id it answers with; each person has ten of them. */
async function queue(count: number): Promise<string> {
  const { event, type, slots, tables } = await makeReadyEvent(test);
  const people: string[] = [];
  for (let index = 0; index < Math.max(2, count / 10); index++)
    people.push((await makeParticipant(test, event.id, type.id)).id);
  const place = { slotId: slots[0]?.id ?? null, tableId: tables[0]?.id ?? null };
  for (let index = 0; index < count / 2; index++) {
    const pair = [index, index + 1].map((at) => people[at % people.length] ?? '');
    const { id } = await makeMeeting(test, event.id, pair, { ...place, wasInvited: true });
    await test.db.transaction((tx) =>
      queueInvitations(tx, systemCall(test.deps), {
        eventId: event.id,
        meetingId: id,
        method: 'REQUEST',
        sequence: 0,
        participantIds: pair,
      }),
    );
  }
  return event.id;
}

const taken = (): string[] =>
  readFileSync(join(folder, 'taken'), 'utf8').split('\n').filter(Boolean);
const forget = () => writeFileSync(join(folder, 'taken'), '');
const count = (eventId: string, state: 'sent' | 'failed') =>
  test.db.$count(message, and(eq(message.eventId, eventId), eq(message.state, state)));
const countTried = (eventId: string) =>
  test.db.$count(message, and(eq(message.eventId, eventId), eq(message.attempts, 1)));

async function until(isDone: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isDone())) {
    if (performance.now() > end) throw new Error('it never happened');
    await sleep(50);
  }
}

const makeDue = () =>
  test.db.execute(sql`with due as (update message set due_at = now() where state = 'queued' returning lane)
    update graphile_worker._private_jobs set run_at = now()`);

/** Everything came, and what came more than once is known by its Message-ID. */
async function expectAllTaken(eventId: string): Promise<void> {
  const rows = await test.db
    .select({ id: message.messageId })
    .from(message)
    .where(eq(message.eventId, eventId));
  const came = new Set(taken().map((line) => line.split(' ')[0]));
  expect(came.size).toBe(mails);
  expect(new Set(rows.map(({ id }) => id))).toEqual(came);
}

/** What a live worker would see after half a minute: the locks of the dead one are old. */
async function ageLocks(): Promise<void> {
  for (const table of ['_private_jobs', '_private_job_queues'])
    await test.db.execute(sql`update graphile_worker.${sql.identifier(table)}
      set locked_at = now() - interval '1 minute' where locked_at is not null`);
}

async function stopWorkers(): Promise<void> {
  for (const worker of workers) await stop(worker, 'SIGKILL');
  workers = [];
  await ageLocks();
}

beforeAll(async () => {
  test = await createTestApp();
  folder = mkdtempSync(join(tmpdir(), 'ponte-faults-'));
  forget();
  workerFile = await bundleWorker(folder);
  await startSmtp();
});
afterAll(async () => {
  for (const child of [...workers, smtp]) await stop(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  await test.close();
});

describe('a worker that is killed again and again', () => {
  it(
    'loses nothing, and an extra copy has the Message-ID of the first',
    async () => {
      await behave('ok', 5);
      const eventId = await queue(mails);
      for (let round = 1; round <= kills; round++) {
        const worker = await startWorker();
        await until(() => taken().length >= (mails * round) / (kills + 1));
        await stop(worker, 'SIGKILL');
        await ageLocks();
      }
      await startWorker();
      await until(async () => (await count(eventId, 'sent')) === mails);
      await expectAllTaken(eventId);
      const extra = taken().length - mails;
      // Eight lanes send one each; what each had handed over but not noted may come again, a handful at the most.
      expect(extra).toBeLessThanOrEqual(kills * 16);
      if (process.env.FAULT_MAILS)
        process.stdout.write(`| ${mails} | ${kills} | 0 | ${extra}, each under its old id |\n`);
    },
    2 * patience,
  );
});

describe('two workers', () => {
  it(
    'send each message once, also when the database hangs up on both in the middle',
    async () => {
      forget();
      await behave('ok', 5);
      await stopWorkers();
      await startWorker();
      await startWorker();
      const undisturbed = await queue(mails);
      await until(async () => (await count(undisturbed, 'sent')) === mails);
      expect(taken()).toHaveLength(mails);
      await expectAllTaken(undisturbed);

      forget();
      await behave('ok', 10);
      const eventId = await queue(mails);
      const client = new pg.Client({ connectionString: test.connectionString });
      await client.connect();
      for (const share of [0.2, 0.5]) {
        await until(() => taken().length >= mails * share);
        await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      }
      await client.end();
      await until(async () => (await count(eventId, 'sent').catch(() => 0)) === mails);
      await expectAllTaken(eventId);
    },
    2 * patience,
  );
});

describe('a mail server', () => {
  beforeAll(async () => {
    await stopWorkers();
    await startWorker();
  }, 60_000);

  it(
    'that is down: everything waits, and arrives once',
    async () => {
      forget();
      await stop(smtp, 'SIGKILL');
      const eventId = await queue(10);
      await until(async () => (await countTried(eventId)) === 10);
      expect(taken()).toEqual([]);
      await startSmtp(port);
      await makeDue();
      await until(async () => (await count(eventId, 'sent')) === 10);
      expect(taken()).toHaveLength(10);
    },
    patience,
  );

  it(
    'that is slow: everything arrives once',
    async () => {
      forget();
      await behave('ok', 300);
      const eventId = await queue(20);
      await until(async () => (await count(eventId, 'sent')) === 20);
      expect(new Set(taken()).size).toBe(20);
      expect(taken()).toHaveLength(20);
    },
    patience,
  );

  it(
    'that says 450: tried again later, delivered once',
    async () => {
      forget();
      await behave('later');
      const eventId = await queue(10);
      await until(async () => (await countTried(eventId)) === 10);
      await behave('ok');
      await makeDue();
      await until(async () => (await count(eventId, 'sent')) === 10);
      expect(taken()).toHaveLength(10);
    },
    patience,
  );

  it(
    'that says 550: dead-lettered, the address silenced, nothing tried again',
    async () => {
      forget();
      await behave('refuse');
      const eventId = await queue(10);
      await until(async () => (await count(eventId, 'failed')) === 10);
      const rows = await test.db.select().from(message).where(eq(message.eventId, eventId));
      for (const { lastError, attempts } of rows)
        expect([lastError, attempts <= 1]).toEqual(['550 5.1.1 user unknown', true]);
      expect(await test.db.$count(suppression)).toBe(2);
      expect(taken()).toEqual([]);
    },
    patience,
  );

  it(
    'that hangs up after the final dot: the copy has the same Message-ID',
    async () => {
      forget();
      await behave('cut');
      const eventId = await queue(2);
      await until(async () => (await countTried(eventId)) === 2);
      expect(taken()).toHaveLength(2);
      await behave('ok');
      await makeDue();
      await until(async () => (await count(eventId, 'sent')) === 2);
      expect(taken()).toHaveLength(4);
      expect(new Set(taken()).size).toBe(2);
    },
    patience,
  );
});
