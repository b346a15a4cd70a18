import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@ponte/db';
import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { buildBenchApp } from '../apps/api/bench/bench-app.ts';
import { fillMailGround, queueAgain, readMails } from '../apps/api/bench/mail-ground.ts';
import { runStatements, withDatabase } from '../packages/db/src/testing/template.ts';
import { fromRoot } from './root.ts';

/**
 * Measures what the worker costs beside a bare pooled nodemailer loop: the same invitations, to the same mail
 * server in a process of its own, in turns. Once with a server that answers at once, where only the processor
 * counts, and once with one that takes the time of a real mail server for the final dot.
 * usage: npm run bench:mail [-- --quick]
 */
const isQuick = process.argv.includes('--quick');
const count = isQuick ? 400 : 1_000;
const rounds = isQuick ? 2 : 3;
const answers = process.env.BENCH_PROFILE ? [0] : [0, 20];
const connections = 4;

type Child = {
  ask(given: unknown): void;
  hear(): Promise<Record<string, unknown>>;
  end(): Promise<void>;
};

function start(name: string, environment: Record<string, string>): Child {
  const child = fork(fromRoot('apps/api/bench', `${name}.ts`), {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      ...(process.env.BENCH_PROFILE
        ? [
            '--cpu-prof',
            `--cpu-prof-dir=${process.env.BENCH_PROFILE}`,
            `--cpu-prof-name=${name}.cpuprofile`,
          ]
        : []),
    ],
  });
  const ended = once(child, 'exit');
  return {
    ask: (given) => void child.send(given as object),
    hear: async () => (await once(child, 'message'))[0] as Record<string, unknown>,
    end: async () => {
      child.disconnect();
      await ended;
    },
  };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function time(smtp: Child, begin: () => void | Promise<void>): Promise<number> {
  smtp.ask(count);
  await smtp.hear();
  const done = smtp.hear();
  const begun = performance.now();
  await begin();
  await done;
  return (count * 1000) / (performance.now() - begun);
}

async function measure(databaseUrl: string, folder: string, answerMs: number): Promise<void> {
  const { app, deps } = await buildBenchApp(databaseUrl);
  const smtp = start('smtp-server', { BENCH_ANSWER_MS: String(answerMs) });
  const { address } = await smtp.hear();
  const common = { BENCH_SMTP: String(address), BENCH_CONNECTIONS: String(connections) };
  const worker = start('worker-server', { ...common, BENCH_DATABASE: databaseUrl });
  await worker.hear();
  await time(smtp, () => queueAgain(deps)); // warms up, and writes the messages that the loop sends
  const file = join(folder, `mails-${answerMs}.json`);
  writeFileSync(file, JSON.stringify(await readMails(deps)));
  const bare = start('bare-mail-server', { ...common, BENCH_MAILS: file });
  await bare.hear();
  await time(smtp, () => bare.ask('send'));
  const rates = { bare: [] as number[], app: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    rates.bare.push(await time(smtp, () => bare.ask('send')));
    rates.app.push(await time(smtp, () => queueAgain(deps)));
  }
  for (const child of [worker, bare, smtp]) await child.end();
  await app.close();
  await deps.db.$client.end();
  const [own, loop] = [median(rates.app), median(rates.bare)];
  console.log(
    `| ${answerMs} ms | ${loop.toFixed(0)} | ${own.toFixed(0)} | ${(own / loop).toFixed(2)} (aim 0.8) |`,
  );
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${count} invitations a round`,
);
const server = await startEmbeddedPostgres({ temporary: true });
const folder = mkdtempSync(join(tmpdir(), 'ponte-bench-'));
try {
  await runStatements(server.connectionString, 'create database bench_mail');
  const address = withDatabase(server.connectionString, 'bench_mail');
  await migrate(address);
  const { app, deps } = await buildBenchApp(address);
  await fillMailGround(deps, count);
  await app.close();
  await deps.db.$client.end();
  console.log('| the server answers after | bare loop, mails a second | worker | ratio |');
  console.log('|---|---|---|---|');
  for (const answerMs of answers) await measure(address, folder, answerMs);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
}
