import { workerData } from 'node:worker_threads';
import { decodePlaces, type Encoding, encodeBreaks, encodePlacing } from '../exact/encode.ts';
import type { ClausesAnswer } from '../exact/read-clasp.ts';
import { compileProblem, type Model } from '../model/model.ts';
import { runClasp } from './clasp.ts';
import type { ExactTask } from './messages.ts';
import {
  noteImpossible,
  noteProvedBreaks,
  offerSchedule,
  openSharedState,
} from './shared-state.ts';

const task = workerData as ExactTask;
const state = openSharedState(task.shared);
const model = compileProblem(task.problem);
if (task.fewest === null) await place(model);
else await climb(model, task.fewest);

function ask(encoding: Encoding): Promise<ClausesAnswer> {
  return runClasp(encoding.clauses.print(), '--sat-prepro=2');
}

/** Places all meetings, or proves that they cannot be. */
async function place(model: Model): Promise<void> {
  const encoding = encodePlacing(model);
  const answer = await ask(encoding);
  if (answer.kind === 'refuted') noteImpossible(state);
  if (answer.kind === 'satisfied')
    offerSchedule(state, decodePlaces(model, encoding, answer.isTrue));
}

/** Refutes one number of breaks after the other; the first that cannot be refuted comes with its schedule. */
async function climb(model: Model, fewest: number): Promise<void> {
  // From as many breaks as participants on, fairness may be met without anybody being free of breaks.
  for (let breaks = fewest; breaks < model.people; breaks++) {
    const encoding = encodeBreaks(model, breaks);
    const answer = await ask(encoding);
    if (answer.kind === 'unknown') return;
    if (answer.kind === 'satisfied') {
      offerSchedule(state, decodePlaces(model, encoding, answer.isTrue));
      return;
    }
    noteProvedBreaks(state, breaks + 1);
  }
}
