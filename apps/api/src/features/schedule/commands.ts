import type { ScheduleRunKind } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { orderOf, planRun, type RepairOptions, type RunOptions } from './planning.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { ensureEditable, logged } from './runs.ts';
import { processId, startSolving, stopSolving } from './solving.ts';

export type { RepairOptions, RunOptions } from './planning.ts';
export { type Published, publishRun } from './publishing.ts';
export { resumeLostRuns } from './recovering.ts';

type Order = RunOptions | RepairOptions;

const kindOf = (order: Order): ScheduleRunKind => ('changes' in order ? 'repair' : 'solve');

/** One run per event at a time; one whose process has died gives way. */
async function start(call: Call, event: EventRow, order: Order): Promise<RunRow> {
  ensureEditable(event);
  const { seed, ...parameters } = order;
  const { run, plan } = await transact(call, async (tx) => {
    await queries.lockEvent(tx, event.id);
    await queries.failLostRun(tx, { eventId: event.id }, 'interrupted', call.now);
    const run = await queries.insertRun(tx, {
      id: call.deps.ids.next(),
      eventId: event.id,
      accountId: call.accountId,
      kind: kindOf(order),
      state: 'solving',
      seed,
      parameters,
      solverId: processId,
      createdAt: call.now,
    });
    if (!run) throw refuse('schedule_running');
    const plan = await planRun(tx, event, order, call.now);
    await recordActivity(tx, call, logged(event, run, 'start', { kind: run.kind, ...order }));
    return { run, plan };
  });
  startSolving(call.deps, { run, ...plan });
  return run;
}

/** Starts the scheduler on the facts of this moment. */
export const startRun = (call: Call, event: EventRow, options: RunOptions): Promise<RunRow> =>
  start(call, event, options);

/** Repairs what is in force after a mishap: a draft that moves as few meetings as it can. */
export const startRepair = (call: Call, event: EventRow, options: RepairOptions): Promise<RunRow> =>
  start(call, event, options);

/** Starts a run once more with the same parameters and seed, on the facts of this moment. */
export async function restartRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  const run = found(await queries.findRun(call.deps.db, event.id, runId));
  return start(call, event, orderOf(run));
}

/** Ends a run early; what it has found becomes the draft. One of another process hears of it within seconds. */
export async function stopRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  const { db } = call.deps;
  const run = found(await queries.findRun(db, event.id, runId));
  const isSolving = await queries.changeRun(db, run.id, 'solving', { isStopping: true });
  if (!isSolving) throw refuse('stale_state');
  if (!stopSolving(run.id))
    await queries.failLostRun(db, { eventId: event.id, id: run.id }, 'interrupted', call.now);
  return found(await queries.findRun(db, event.id, runId));
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
