import type { Model } from '../model/model.ts';
import type { LinearAnswer, LinearProgram, LinearSolver, WeightCertificate } from './linear.ts';
import { countMostMeetings } from './most-meetings.ts';
import { countSlotRoom } from './slot-room.ts';

/**
 * Relaxation of the whole problem: which meetings, whatever the slots. Each participant has at most so many, all
 * slots together hold at most so many. Rows that nothing can exceed are left out.
 */
export function buildWeightProgram(model: Model): LinearProgram {
  const hasSlot = (m: number): boolean => (model.slotsOf[m] as Int32Array).length > 0;
  const gain = model.weight.map((w, m) => (hasSlot(m) ? w : 0));
  const rows: { columns: Int32Array; most: number }[] = [];
  for (let p = 0; p < model.people; p++) {
    const columns = (model.meetingsOf[p] as Int32Array).filter(hasSlot);
    const most = countMostMeetings(model, p, columns);
    if (columns.length > most) rows.push({ columns, most });
  }
  for (let k = 0; k < model.counters; k++) {
    const counted = (m: number): boolean =>
      k === 0 || (model.countersOf[m] as Int32Array).includes(k);
    const columns = Int32Array.from({ length: model.meetings }, (_, m) => m).filter(
      (m) => hasSlot(m) && counted(m),
    );
    const most = countSlotRoom(model, k, columns);
    if (columns.length > most) rows.push({ columns, most });
  }
  return { gain, rows };
}

export interface WeightBound {
  readonly certificate: WeightCertificate;
  readonly answer: LinearAnswer;
}

/** With one row only, the best so many of its columns are the optimum, and the next one's gain is its price. */
function solveOneRow({ gain, rows }: LinearProgram): LinearAnswer | null {
  const [row, second] = rows;
  if (!row || second) return null;
  const order = row.columns.toSorted((a, b) => (gain[b] as number) - (gain[a] as number));
  const values = new Float64Array(gain.length).fill(1);
  for (const m of order.subarray(row.most)) values[m] = 0;
  return { values, prices: Float64Array.of(gain[order[row.most] ?? -1] ?? 0) };
}

/** Solves the relaxation; the bound is counted from the prices, not taken from the solver. Null without an answer. */
export function boundWeight(
  program: LinearProgram,
  solveLinear: LinearSolver,
  seconds: number | null = null,
): WeightBound | null {
  const answer = solveOneRow(program) ?? solveLinear(program, seconds);
  if (!answer) return null;
  const prices = [...answer.prices];
  return { certificate: { bound: priceProgram(program, prices), prices }, answer };
}

/** Counts again, from the problem and the prices alone, that no schedule weighs more than the certificate says. */
export function checkWeightCertificate(model: Model, certificate: WeightCertificate): boolean {
  const program = buildWeightProgram(model);
  const isShaped =
    certificate.prices.length === program.rows.length &&
    certificate.prices.every((price) => price >= 0);
  return isShaped && priceProgram(program, certificate.prices) <= certificate.bound + 1e-6;
}

/** Weak duality: any prices of 0 or more bound the optimum. Whole weights round it down. */
function priceProgram(program: LinearProgram, prices: readonly number[]): number {
  const left = program.gain.slice();
  let bound = 0;
  program.rows.forEach(({ columns, most }, r) => {
    const price = prices[r] as number;
    if (price === 0) return;
    bound += price * most;
    for (const m of columns) (left[m] as number) -= price;
  });
  for (const rest of left) if (rest > 0) bound += rest;
  const isWhole = program.gain.every((w) => Number.isInteger(w));
  return isWhole ? Math.floor(bound + 1e-6) : bound;
}

/** What each meeting is worth beyond the prices of what it takes. */
export function reduceGains(program: LinearProgram, prices: Float64Array): Float64Array {
  const left = program.gain.slice();
  program.rows.forEach(({ columns }, r) => {
    for (const m of columns) (left[m] as number) -= prices[r] as number;
  });
  return left;
}
