import { parentPort, workerData } from 'node:worker_threads';
import { decodePlaces, type Encoding, encodeBreaks, encodePlacing } from '../exact/encode.ts';
import type { ClausesAnswer } from '../exact/read-clasp.ts';
import { compileProblem, type Model } from '../model/model.ts';
import { solveCertified } from '../solve.ts';
import { runClasp } from './clasp.ts';
import type { ExactMessage, ExactTask, ThreadData } from './messages.ts';

const { task } = workerData as ThreadData<ExactTask>;
const tell = (message: ExactMessage): void => parentPort?.postMessage(message);
const offer = (slotOf: Int32Array): void => tell({ kind: 'offer', slotOf: [...slotOf] });
/** Conflicts of the first attempt, some two seconds' worth, and seconds of the search that follows one. */
const FIRST_CONFLICTS = 50_000;
const FIRST_SECONDS = 3;
/** Of clasp's ready-made settings the one that refutes these questions fastest, with its preprocessing. */
const SETTINGS = '--configuration=tweety --sat-prepro=2';

/** `conflicts` null asks until there is an answer. */
function ask(encoding: Encoding, conflicts: number | null): Promise<ClausesAnswer> {
  const limit = conflicts === null ? '' : ` --solve-limit=${conflicts}`;
  return runClasp(encoding.clauses.print(), SETTINGS + limit);
}

/** Places all meetings, or proves that they cannot be. */
async function place(model: Model): Promise<void> {
  const encoding = encodePlacing(model);
  const answer = await ask(encoding, null);
  if (answer.kind === 'refuted') tell({ kind: 'impossible' });
  if (answer.kind === 'satisfied') offer(decodePlaces(model, encoding, answer.isTrue));
}

/** Refutes one number of breaks after the other; the first that cannot be refuted comes with its schedule. */
async function climb(model: Model, fewest: number): Promise<void> {
  // From as many breaks as participants on, fairness may be met without anybody being free of breaks.
  for (let breaks = fewest; breaks < model.people; breaks++) {
    if (!(await refute(model, breaks))) return;
    tell({ kind: 'proved', breaks: breaks + 1 });
  }
}

/**
 * Whether so many breaks are refuted. A question that is hard to refute may have a schedule that is hard to find, so
 * ever longer attempts alternate with searches from other beginnings.
 */
async function refute(model: Model, breaks: number): Promise<boolean> {
  const encoding = encodeBreaks(model, breaks);
  for (let round = 0; ; round++) {
    const answer = await ask(encoding, FIRST_CONFLICTS * 2 ** round);
    if (answer.kind === 'refuted') return true;
    const found =
      answer.kind === 'satisfied'
        ? decodePlaces(model, encoding, answer.isTrue)
        : searchAnew(model, breaks, FIRST_SECONDS * 2 ** round, SEED_OFFSET + round);
    if (found) offer(found);
    if (found) return false;
  }
}

/** Keeps these searches' seeds away from those of the other thread. */
const SEED_OFFSET = 1_000_003;

/** A schedule of all meetings with at most so many breaks, from a beginning of its own; null where none turns up. */
function searchAnew(
  model: Model,
  breaks: number,
  seconds: number,
  seed: number,
): Int32Array | null {
  const { solution } = solveCertified(model.problem, {
    seed,
    seconds,
    now: () => performance.now(),
    outside: { readProvedBreaks: () => breaks, isImpossible: () => false, takeOffer: () => null },
  });
  if (solution.scheduled < model.meetings || solution.breaks > breaks) return null;
  const slotOf = new Map(solution.meetings.map(({ id, slot }) => [id, slot]));
  return Int32Array.from(model.problem.meetings, ({ id }) => slotOf.get(id) as number);
}

const model = compileProblem(task.problem);
if (task.fewest === null) await place(model);
else await climb(model, task.fewest);
