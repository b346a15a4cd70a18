/** How long a search may go on: so many steps, or until an instant of the caller's clock, or until told to stop. */
export interface Budget {
  /** Notes one step of work; false once the time is up. */
  step(): boolean;
  isSpent(): boolean;
  /** Part of the budget used up, 0 to 1. */
  fraction(): number;
  /** A budget inside this one that ends after `share` of what is left. */
  slice(share: number): Budget;
}

export interface BudgetLimits {
  /** Steps in all; the clock is not read then, and the same seed gives the same answer. */
  steps?: number;
  seconds?: number;
  /** The caller's clock in milliseconds. */
  now?: () => number;
  isStopped?: () => boolean;
}

/** Reading a clock costs about as much as a move of a small event, so it is read once in so many. */
const STEPS_PER_LOOK = 64;

interface Meter {
  steps: number;
  isStopped: boolean;
}

/** A budget by steps where they are given, else by the clock; without both a nominal 200,000 steps. */
export function createBudget(limits: BudgetLimits): Budget {
  const meter: Meter = { steps: 0, isStopped: false };
  const isStopped = limits.isStopped ?? (() => false);
  if (limits.steps !== undefined || limits.now === undefined || limits.seconds === undefined) {
    return createPart(meter, isStopped, () => meter.steps, 0, limits.steps ?? 200_000, 1);
  }
  const { now } = limits;
  const start = now();
  return createPart(
    meter,
    isStopped,
    () => now() - start,
    0,
    limits.seconds * 1000,
    STEPS_PER_LOOK,
  );
}

function createPart(
  meter: Meter,
  isStopped: () => boolean,
  read: () => number,
  from: number,
  to: number,
  lookEvery: number,
): Budget {
  let isOver = from >= to;
  const look = (): boolean => {
    if (meter.isStopped || read() >= to) isOver = true;
    else if (isStopped()) isOver = meter.isStopped = true;
    return isOver;
  };
  return {
    step: () => {
      meter.steps++;
      if (isOver) return false;
      return meter.steps % lookEvery !== 0 || !look();
    },
    isSpent: () => isOver || look(),
    fraction: () => (to <= from ? 1 : Math.min(1, (read() - from) / (to - from))),
    slice: (share) => {
      const at = Math.max(from, read());
      return createPart(
        meter,
        isStopped,
        read,
        at,
        Math.min(to, at + (to - at) * share),
        lookEvery,
      );
    },
  };
}
