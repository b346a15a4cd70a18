import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found, Refusal } from '../../http/errors.ts';
import { findEventById } from '../events/queries.ts';
import { orderOf, planRun } from './planning.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { ensureEditable, logged } from './runs.ts';
import { processId, startSolving, type Task } from './solving.ts';

/** A run is taken up again by itself once; what ends its process twice would do so for ever. */
const mostAttempts = 2;

const isResumable = ({ attempts, isStopping, kind }: RunRow): boolean =>
  attempts < mostAttempts && !isStopping && kind !== 'edit';

/** Takes the run over and plans it on the facts of this moment; null when another process was faster. */
const takeOver = (call: Call, run: RunRow): Promise<Task | null> =>
  transact(call, async (tx) => {
    if (!(await queries.takeLostRun(tx, { id: run.id, solverId: processId }))) return null;
    const event = found(await findEventById(tx, run.eventId));
    ensureEditable(event);
    const plan = await planRun(tx, event, orderOf(run), call.now);
    await recordActivity(tx, call, logged(event, run, 'resume', { kind: run.kind }));
    return { run, ...plan };
  });

async function resume(call: Call, run: RunRow): Promise<void> {
  const { deps, now } = call;
  const key = { eventId: run.eventId, id: run.id };
  if (!isResumable(run)) return queries.failLostRun(deps.db, key, 'interrupted', now);
  try {
    const task = await takeOver(call, run);
    if (task) startSolving(deps, task);
  } catch (error) {
    // A table or person that it is about may be gone, or the event finished: then it cannot begin again.
    if (!(error instanceof Refusal)) throw error;
    await queries.failLostRun(deps.db, key, 'outdated', now);
  }
}

/**
 * Takes up the runs of processes that have died: once with the same parameters and seed; after that, or where the
 * event no longer allows it, the run says why it has no draft. Several processes may do so at once.
 */
export async function resumeLostRuns(call: Call): Promise<void> {
  for (const run of await queries.listLostRuns(call.deps.db)) await resume(call, run);
}
