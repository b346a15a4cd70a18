import type { ScheduleChangeShape, ScheduleLimits } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import type { ScheduleRunKind } from '@ponte/domain';
import type { ParticipantLimits } from '@ponte/scheduling';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { buildProblem } from './problem.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { planRepair } from './repairing.ts';
import { ensureEditable, logged } from './runs.ts';
import {
  announceRun,
  listRunning,
  renounceRun,
  solveAnew,
  startSolving,
  stopSolving,
  type Task,
} from './solving.ts';

export { type Published, publishRun } from './publishing.ts';

export type RunOptions = {
  seconds: number;
  seed: number;
  keep: 'scheduled' | 'pinned';
  fairness: number | null;
  limits?: ScheduleLimits | undefined;
};
export type RepairOptions = { seed: number; changes: ScheduleChangeShape[] };

/** Limits as the scheduler takes them: an absent one is none. */
export function toLimits(limits: ScheduleLimits | undefined): ParticipantLimits | null {
  const given = Object.entries(limits ?? {}).filter(([, most]) => typeof most === 'number');
  return given.length > 0 ? Object.fromEntries(given) : null;
}

type Plan = Pick<Task, 'numbered' | 'placed' | 'work'>;
type Start = {
  kind: ScheduleRunKind;
  seed: number;
  parameters: Record<string, unknown>;
  plan: (tx: Transaction) => Promise<Plan>;
};

async function ensureNoneRunning(tx: Transaction, call: Call, event: EventRow): Promise<void> {
  await queries.lockEvent(tx, event.id);
  await queries.failInterruptedRuns(tx, event.id, listRunning(), call.now);
  if ((await queries.listRuns(tx, event.id)).some(({ state }) => state === 'solving'))
    throw refuse('schedule_running');
}

/** One run per event at a time; runs lost by a restart are ended first. */
async function start(call: Call, event: EventRow, order: Start): Promise<RunRow> {
  ensureEditable(event);
  const id = call.deps.ids.next();
  // Known before the row is, so that nobody takes the new run for one that a restart has ended.
  try {
    const { run, plan } = await transact(call, async (tx) => {
      await ensureNoneRunning(tx, call, event);
      announceRun(id);
      const plan = await order.plan(tx);
      const run = await queries.insertRun(tx, {
        id,
        eventId: event.id,
        accountId: call.accountId,
        kind: order.kind,
        state: 'solving',
        seed: order.seed,
        parameters: order.parameters,
        createdAt: call.now,
      });
      const detail = { kind: order.kind, seed: order.seed, ...order.parameters };
      await recordActivity(tx, call, logged(event, run, 'start', detail));
      return { run, plan };
    });
    startSolving(call.deps, { run, ...plan });
    return run;
  } catch (error) {
    renounceRun(id);
    throw error;
  }
}

/** Starts the scheduler on the facts of this moment. */
export function startRun(call: Call, event: EventRow, options: RunOptions): Promise<RunRow> {
  const { seed, seconds, keep, fairness, limits } = options;
  const plan = async (tx: Transaction): Promise<Plan> => {
    const wanted = { keep, fairness, limits: toLimits(limits), now: call.now };
    const facts = await queries.loadEventFacts(tx, event, wanted);
    const numbered = buildProblem(facts);
    const placed = facts.meetings.flatMap(({ id, place }) => (place ? [id] : []));
    return { numbered, placed: new Set(placed), work: solveAnew(numbered, options) };
  };
  const parameters = { seconds, keep, fairness, ...(limits ? { limits } : {}) };
  return start(call, event, { kind: 'solve', seed, parameters, plan });
}

/** Repairs what is in force after a mishap: a draft that moves as few meetings as it can. */
export function startRepair(call: Call, event: EventRow, options: RepairOptions): Promise<RunRow> {
  const { seed, changes } = options;
  const plan = (tx: Transaction) => planRepair(tx, event, options, call.now);
  return start(call, event, { kind: 'repair', seed, parameters: { changes }, plan });
}

/** Starts a run once more with the same parameters and seed, on the facts of this moment. */
export async function restartRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  const run = found(await queries.findRun(call.deps.db, event.id, runId));
  if (run.state === 'solving' && listRunning().includes(run.id)) throw refuse('schedule_running');
  const { seed, kind } = run;
  if (kind === 'repair') {
    const { changes = [] } = run.parameters as Partial<RepairOptions>;
    return startRepair(call, event, { seed, changes });
  }
  const { seconds, keep, fairness, limits } = parametersOf(run);
  return startRun(call, event, { seconds: seconds || 5, keep, fairness, limits, seed });
}

/** The parameters of a run, whatever version of the program wrote them. */
export function parametersOf(run: Pick<RunRow, 'parameters'>): Omit<RunOptions, 'seed'> {
  const { seconds, keep, fairness, limits } = run.parameters as Partial<RunOptions>;
  return { seconds: seconds ?? 0, keep: keep ?? 'scheduled', fairness: fairness ?? null, limits };
}

/** Ends a run early; what it has found becomes the draft. */
export async function stopRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  const run = found(await queries.findRun(call.deps.db, event.id, runId));
  if (run.state !== 'solving') throw refuse('stale_state');
  if (!stopSolving(run.id))
    await queries.failInterruptedRuns(call.deps.db, event.id, listRunning(), call.now);
  return found(await queries.findRun(call.deps.db, event.id, runId));
}

export function discardRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  return transact(call, async (tx) => {
    const run = found(await queries.findRun(tx, event.id, runId));
    if (!(await queries.changeRun(tx, run.id, 'draft', { state: 'discarded' })))
      throw refuse('stale_state');
    await recordActivity(tx, call, logged(event, run, 'discard'));
    return found(await queries.findRun(tx, event.id, runId));
  });
}
