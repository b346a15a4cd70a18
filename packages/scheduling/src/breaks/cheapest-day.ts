import type { DayShape } from './day-shapes.ts';

/** Room for the tables of one dynamic program, used again from call to call. */
export interface DayWorkspace {
  best: Float64Array;
  from: Int8Array;
}

/** Where a day stands: before its first meeting, in a run, or free after a run. */
const FRESH = 0;
const RUNNING = 1;
const RESTING = 2;
const STATES = 3;

/**
 * The cheapest set of busy slots of a given shape: breaks plus the prices of the slots used, Infinity where there is
 * none. `busy` gets 1 for each slot used. `breaksLimit` null allows any number of breaks.
 * Dynamic program over slots with state (slots used, breaks so far, where the day stands).
 */
export function findCheapestDay(
  shape: DayShape,
  prices: Float64Array,
  dayOf: Int32Array,
  breaksLimit: number | null,
  workspace: DayWorkspace,
  busy: Uint8Array,
): number {
  const slots = prices.length;
  const counts = shape.degree + 1;
  const levels = breaksLimit === null ? 1 : breaksLimit + 1;
  const width = counts * levels * STATES;
  prepare(workspace, (slots + 1) * width);
  workspace.best[0] = 0;
  for (let t = 0; t < slots; t++) {
    const step: Step = {
      row: t * width,
      next: (t + 1) * width,
      levels,
      isLimited: breaksLimit !== null,
      canUse: shape.usable[t] === 1,
      least: shape.least[t] as number,
      most: Math.min(shape.most[t] as number, shape.degree),
      price: prices[t] as number,
      isNewDay: t > 0 && dayOf[t] !== dayOf[t - 1],
    };
    advance(shape, t, step, workspace);
  }
  return traceBack(shape, dayOf, breaksLimit !== null, levels, width, workspace, busy);
}

function prepare(workspace: DayWorkspace, size: number): void {
  if (workspace.best.length < size) {
    workspace.best = new Float64Array(size);
    workspace.from = new Int8Array(size);
  }
  workspace.best.fill(Number.POSITIVE_INFINITY, 0, size);
}

/** One slot's step of the program: from the states of row `row` to those of row `next`. */
interface Step {
  readonly row: number;
  readonly next: number;
  readonly levels: number;
  readonly isLimited: boolean;
  readonly canUse: boolean;
  readonly least: number;
  readonly most: number;
  readonly price: number;
  readonly isNewDay: boolean;
}

/** Fills the row of slot t + 1 out of that of slot t. */
function advance(shape: DayShape, t: number, step: Step, workspace: DayWorkspace): void {
  const { best } = workspace;
  const lowest = t === 0 ? 0 : (shape.least[t - 1] as number);
  const highest = t === 0 ? 0 : Math.min(shape.most[t - 1] as number, shape.degree);
  for (let n = lowest; n <= highest; n++) {
    for (let level = 0; level < step.levels; level++) {
      const base = step.row + (n * step.levels + level) * STATES;
      for (let state = 0; state < STATES; state++) {
        if (best[base + state] !== Number.POSITIVE_INFINITY)
          leaveState(workspace, step, n, level, state);
      }
    }
  }
}

/** Both ways on from one state: the slot free, or used. `from` keeps 2 x state + whether it is used. */
function leaveState(
  workspace: DayWorkspace,
  step: Step,
  n: number,
  level: number,
  state: number,
): void {
  const { least, most, levels, next } = step;
  const value = workspace.best[step.row + (n * levels + level) * STATES + state] as number;
  const now = step.isNewDay ? FRESH : state;
  const rest = now === FRESH ? FRESH : RESTING;
  if (n >= least && n <= most)
    relax(workspace, next + (n * levels + level) * STATES + rest, value, state * 2);
  if (!step.canUse || n + 1 < least || n + 1 > most) return;
  const breaks = now === RESTING ? 1 : 0;
  const reached = level + (step.isLimited ? breaks : 0);
  if (reached >= levels) return;
  const to = next + ((n + 1) * levels + reached) * STATES + RUNNING;
  relax(workspace, to, value + step.price + breaks, state * 2 + 1);
}

function relax(workspace: DayWorkspace, to: number, value: number, code: number): void {
  if (value >= (workspace.best[to] as number)) return;
  workspace.best[to] = value;
  workspace.from[to] = code;
}

/** Reads the chosen slots backwards out of the steps kept; a level is left where a step began a run after a rest. */
function traceBack(
  shape: DayShape,
  dayOf: Int32Array,
  isLimited: boolean,
  levels: number,
  width: number,
  workspace: DayWorkspace,
  busy: Uint8Array,
): number {
  const { best, from } = workspace;
  const slots = dayOf.length;
  const base = slots * width + shape.degree * levels * STATES;
  let at = 0;
  for (let i = 1; i < levels * STATES; i++) {
    if ((best[base + i] as number) < (best[base + at] as number)) at = i;
  }
  const cost = best[base + at] as number;
  if (cost === Number.POSITIVE_INFINITY) return cost;
  let n = shape.degree;
  let level = Math.floor(at / STATES);
  let state = at % STATES;
  for (let t = slots - 1; t >= 0; t--) {
    const code = from[(t + 1) * width + (n * levels + level) * STATES + state] as number;
    const isUsed = code % 2;
    const isNewDay = t > 0 && dayOf[t] !== dayOf[t - 1];
    state = code >> 1;
    busy[t] = isUsed;
    n -= isUsed;
    if (isUsed === 1 && isLimited && state === RESTING && !isNewDay) level--;
  }
  return cost;
}
