import type { ScheduleChangeShape, ScheduleLimits } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import type { ParticipantLimits } from '@ponte/scheduling';
import type { EventRow } from '../../http/event-scope.ts';
import { buildProblem } from './problem.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { planRepair } from './repairing.ts';
import { solveAnew, type Task } from './solving.ts';

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

/** The parameters of a run, whatever version of the program wrote them. */
export function parametersOf(run: Pick<RunRow, 'parameters'>): Omit<RunOptions, 'seed'> {
  const { seconds, keep, fairness, limits } = run.parameters as Partial<RunOptions>;
  return { seconds: seconds ?? 0, keep: keep ?? 'scheduled', fairness: fairness ?? null, limits };
}

const leastSeconds = 5;

/** What a run was asked for, to ask for it once more. */
export function orderOf(run: RunRow): RunOptions | RepairOptions {
  const { seed, kind } = run;
  const { changes = [] } = run.parameters as Partial<RepairOptions>;
  if (kind === 'repair') return { seed, changes };
  const { seconds, ...parameters } = parametersOf(run);
  return { ...parameters, seconds: seconds || leastSeconds, seed };
}

type Plan = Pick<Task, 'ground' | 'work'>;

async function planSolve(
  tx: Transaction,
  event: EventRow,
  options: RunOptions,
  now: Date,
): Promise<Plan> {
  const { keep, fairness, limits } = options;
  const facts = await queries.loadEventFacts(tx, event, {
    keep,
    fairness,
    limits: toLimits(limits),
    now,
  });
  const numbered = buildProblem(facts);
  return {
    ground: { numbered, meetings: facts.meetings },
    work: solveAnew(numbered, options),
  };
}

/** Writes what is asked for as a problem, on the facts of this moment. */
export const planRun = (
  tx: Transaction,
  event: EventRow,
  order: RunOptions | RepairOptions,
  now: Date,
): Promise<Plan> =>
  'changes' in order ? planRepair(tx, event, order, now) : planSolve(tx, event, order, now);
