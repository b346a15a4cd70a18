import { connectDatabase } from '@ponte/db';
import type { ProblemExtra } from '@ponte/domain';
import { type Problem, parseProblem } from '@ponte/scheduling';
import pino from 'pino';
import { systemCall } from './call/call.ts';
import { readConfig } from './config.ts';
import { type Deps, randomIds, systemClock } from './deps.ts';
import { findAccountByEmail, findAdministrator } from './features/accounts/queries.ts';
import { findEventById } from './features/events/queries.ts';
import { importProblem, listNotCarriedOver } from './features/imports/problem-commands.ts';
import { type Published, publishRun, startRun } from './features/schedule/commands.ts';
import { awaitRun } from './features/schedule/solving.ts';
import { found } from './http/errors.ts';
import { createLog } from './log.ts';
import { createKeepingMailer } from './mail/keeping.ts';

const extraNames: Record<ProblemExtra, string> = {
  orders: 'meetings that must follow others',
  interpreters: 'interpreters',
  languages: 'people with languages',
  personLimits: 'people with limits of their own',
  booths: 'people with a booth',
  tableWishes: 'meetings that ask for certain tables',
  weights: 'meetings with a weight, of which must and like remain',
  fairness: 'limit on differences in breaks, which each search is given by itself',
};

export type ImportOrder = {
  problem: unknown;
  name: string;
  slug: string;
  zone: string;
  firstDay: string;
  /** Address of the owner; null for the first administrator. */
  owner: string | null;
  /** Solve and publish at once, for so many seconds; null to leave that to the organiser. */
  publishSeconds: number | null;
  fairness: number | null;
};

export type ImportReport = {
  slug: string;
  people: number;
  meetings: number;
  notes: string[];
  published: Published | null;
};

function createDeps(environment: Record<string, string | undefined>): Deps {
  const result = readConfig(environment);
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  const log = createLog('warn', pino.destination(2));
  const db = connectDatabase(result.config.databaseUrl, {
    onError: (err) => log.error({ err }, 'a database connection broke'),
  });
  return {
    config: result.config,
    db,
    clock: systemClock,
    ids: randomIds,
    mailer: createKeepingMailer(),
    log,
  };
}

async function findOwner(deps: Deps, email: string | null): Promise<string> {
  const account = email
    ? await findAccountByEmail(deps.db, email)
    : await findAdministrator(deps.db);
  if (account) return account.id;
  throw new Error(
    email
      ? `Nobody has the address ${email}.`
      : 'There is no administrator; name the owner with --owner.',
  );
}

async function publish(
  deps: Deps,
  ownerId: string,
  eventId: string,
  order: ImportOrder,
): Promise<Published> {
  const call = { ...systemCall(deps), accountId: ownerId };
  const event = found(await findEventById(deps.db, eventId));
  const options = {
    seconds: order.publishSeconds ?? 1,
    seed: 1,
    keep: 'scheduled' as const,
    fairness: order.fairness,
  };
  const run = await startRun(call, event, options);
  await awaitRun(run.id);
  return publishRun({ ...systemCall(deps), accountId: ownerId }, event, run.id);
}

/** Makes an event of a scheduling problem in the database of the environment. The running product sends its mails. */
export async function runProblemImport(
  environment: Record<string, string | undefined>,
  order: ImportOrder,
): Promise<ImportReport> {
  const problem: Problem = parseProblem(order.problem);
  const deps = createDeps(environment);
  try {
    const ownerId = await findOwner(deps, order.owner);
    const call = { ...systemCall(deps), accountId: ownerId };
    const { eventId, slug } = await importProblem(call, problem, {
      ...order,
      ownerId,
      isAdministrator: true,
    });
    const published =
      order.publishSeconds === null ? null : await publish(deps, ownerId, eventId, order);
    return {
      slug,
      people: problem.participants.length,
      meetings: problem.meetings.length,
      notes: listNotCarriedOver(problem).map(({ kind, count }) => `${count} ${extraNames[kind]}`),
      published,
    };
  } finally {
    await deps.db.$client.end();
  }
}
