import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectDatabase } from '@ponte/db';
import { sql } from 'drizzle-orm';
import { buildApp } from '../src/app.ts';
import { systemCall } from '../src/call/call.ts';
import { readConfig } from '../src/config.ts';
import type { Deps, Ids } from '../src/deps.ts';
import { clockTasks } from '../src/features/clock-tasks.ts';
import { messageRenderers } from '../src/features/message-renderers.ts';
import { queueTasks } from '../src/features/queue-tasks.ts';
import { createLog } from '../src/log.ts';
import { createSmtpMailer } from '../src/mail/smtp.ts';
import { wakeLanes } from '../src/outbox/queue.ts';
import { startWorker } from '../src/outbox/worker.ts';
import { Agent } from '../test/agent.ts';
import { createTestClock, type TestClock } from '../test/clock.ts';
import { startTestSmtp, type TestSmtp } from '../test/smtp.ts';

/** A mail as the mail server took it, and during which act. */
export type StoryMail = { act: string; to: string; raw: string };

const inboundSecret = 'the inbound door of a story is no secret';

/** The same ids and secrets in every playing, rising as those of the product do (UUID v7). */
function countedIds(clock: TestClock): Ids {
  let count = 0;
  return {
    next: () => {
      const time = clock.now().getTime().toString(16).padStart(12, '0');
      const tail = (++count).toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
    },
    secret: () => createHash('sha256').update(`story ${++count}`).digest('base64url'),
  };
}

function readStoryConfig(databaseUrl: string, smtpUrl: string) {
  const result = readConfig({
    NODE_ENV: 'test',
    PUBLIC_URL: 'https://ponte.example',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    SECRET: 'what a story signs with is no secret',
    INBOUND_SECRET: inboundSecret,
    MAIL_FROM: 'events@ponte.example',
    ADMIN_EMAIL: 'chiara@ponte.example',
    LOG_LEVEL: 'silent',
  });
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  return { ...result.config, databaseUrl };
}

/** What is kept back because it may still be taken back goes at once: nobody waits on a stage. */
async function letGo({ db }: Deps): Promise<void> {
  const { rows } = await db.execute<{ lane: number }>(sql`
    update message set due_at = now()
    where state = 'queued' and purpose = 'request_declined' and due_at > now() returning lane`);
  await wakeLanes(db, rows);
}

/** Waits until the worker has nothing left that is due. */
async function awaitQuiet({ db }: Deps): Promise<void> {
  const end = performance.now() + 120_000;
  for (;;) {
    const { rows } = await db.execute<{ open: number }>(sql`
      select (select count(*) from message where state in ('queued', 'sending') and due_at <= now())::int
        + (select count(*) from graphile_worker._private_jobs where run_at <= now())::int as open`);
    if (rows[0]?.open === 0) return;
    if (performance.now() > end) throw new Error('the worker does not come to rest');
    await sleep(20);
  }
}

/** Where a story is played: the whole application, its worker, and a mail server to which it really speaks. */
export class Stage {
  readonly clock: TestClock;
  readonly mails: StoryMail[] = [];
  readonly deps: Deps;
  #smtp: TestSmtp;
  #app: Awaited<ReturnType<typeof buildApp>>;
  #worker: Awaited<ReturnType<typeof startWorker>>;

  private constructor(given: {
    clock: TestClock;
    deps: Deps;
    smtp: TestSmtp;
    app: Stage['app'];
    worker: Awaited<ReturnType<typeof startWorker>>;
  }) {
    this.clock = given.clock;
    this.deps = given.deps;
    this.#smtp = given.smtp;
    this.#app = given.app;
    this.#worker = given.worker;
  }

  static async open(databaseUrl: string, beginsAt: string): Promise<Stage> {
    const smtp = await startTestSmtp();
    const config = readStoryConfig(databaseUrl, smtp.url);
    const log = createLog('silent');
    const clock = createTestClock(beginsAt);
    const db = connectDatabase(databaseUrl, {
      maxConnections: 12,
      onError: (err) => log.warn(err),
    });
    const mailer = createSmtpMailer({ smtpUrl: smtp.url });
    const deps: Deps = { config, db, clock, ids: countedIds(clock), mailer, log };
    const app = await buildApp(deps, { rateFactor: 1_000 });
    await app.ready();
    // Time passes when the story says so: what the clock brings about is begun by `passTo`.
    const work = { renderers: messageRenderers, clockTasks: [], tasks: queueTasks };
    return new Stage({ clock, deps, smtp, app, worker: await startWorker(deps, work) });
  }

  get app() {
    return this.#app;
  }

  stranger = () => new Agent(this.#app);

  /** One act: what happens, and every mail that follows from it, by recipient and in each one's order. */
  async act<T>(name: string, play: () => Promise<T>): Promise<T> {
    const result = await play();
    await letGo(this.deps);
    await awaitQuiet(this.deps);
    const taken = this.#smtp.accepted.splice(0);
    const mails = taken.map(({ to, raw }) => ({ act: name, to: to.join(), raw }));
    this.mails.push(...mails.toSorted((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to))));
    this.clock.advance({ minutes: 7 });
    return result;
  }

  /** The clock goes on, and everything that time brings about happens. */
  passTo(name: string, instant: string): Promise<void> {
    this.clock.set(instant);
    return this.act(name, async () => {
      for (const { name: task, run } of clockTasks)
        if (!task.startsWith('inbound.')) await run(systemCall(this.deps));
    });
  }

  /** A mail that comes back through the inbound door. */
  async receive(raw: Buffer): Promise<void> {
    const answer = await this.#app.inject({
      method: 'POST',
      url: '/api/inbound/messages',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${inboundSecret}` },
      payload: raw,
    });
    if (answer.statusCode !== 202) throw new Error(`the door answered ${answer.body}`);
  }

  async close(): Promise<void> {
    await this.#worker.stop();
    await this.#app.close();
    this.deps.mailer.close();
    await this.deps.db.$client.end();
    await this.#smtp.close();
  }
}
