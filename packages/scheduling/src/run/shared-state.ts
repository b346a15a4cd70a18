/**
 * Numbers that the threads of one run share without messages: a thread inside a solver reads none, and a search would
 * have to yield for them. After the cells comes the schedule that the exact thread offers to the search.
 */
export interface SharedState {
  readonly buffer: SharedArrayBuffer;
  readonly cells: Int32Array;
  readonly offer: Int32Array;
}

const STOP = 0;
const PROVED_BREAKS = 1;
const IS_IMPOSSIBLE = 2;
const OFFER = 3;
const CELLS = 4;

export function createSharedState(meetings: number): SharedState {
  return openSharedState(new SharedArrayBuffer((CELLS + meetings) * 4));
}

export function openSharedState(buffer: SharedArrayBuffer): SharedState {
  return {
    buffer,
    cells: new Int32Array(buffer, 0, CELLS),
    offer: new Int32Array(buffer, CELLS * 4),
  };
}

export function requestStop(state: SharedState): void {
  Atomics.store(state.cells, STOP, 1);
}

export function isStopRequested(state: SharedState): boolean {
  return Atomics.load(state.cells, STOP) === 1;
}

export function noteProvedBreaks(state: SharedState, breaks: number): void {
  Atomics.store(state.cells, PROVED_BREAKS, breaks);
}

export function readProvedBreaks(state: SharedState): number {
  return Atomics.load(state.cells, PROVED_BREAKS);
}

export function noteImpossible(state: SharedState): void {
  Atomics.store(state.cells, IS_IMPOSSIBLE, 1);
}

export function isImpossible(state: SharedState): boolean {
  return Atomics.load(state.cells, IS_IMPOSSIBLE) === 1;
}

const EMPTY = 0;
const FULL = 1;
const TAKEN = 2;

/** Offers a schedule unless one is waiting already; the cell guards the slots, so that no reader sees half of it. */
export function offerSchedule(state: SharedState, slotOf: Int32Array): void {
  if (Atomics.compareExchange(state.cells, OFFER, EMPTY, TAKEN) !== EMPTY) return;
  state.offer.set(slotOf);
  Atomics.store(state.cells, OFFER, FULL);
}

/** The offered schedule, once; null where there is none. */
export function takeOffer(state: SharedState): Int32Array | null {
  if (Atomics.compareExchange(state.cells, OFFER, FULL, TAKEN) !== FULL) return null;
  const slotOf = Int32Array.from(state.offer);
  Atomics.store(state.cells, OFFER, EMPTY);
  return slotOf;
}
