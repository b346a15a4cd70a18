import { findWindows, isInWindow, type Windows } from '../breaks/windows.ts';
import type { Model } from '../model/model.ts';
import { addAtMostOne, addCount } from './cardinality.ts';
import { type Clauses, createClauses, FALSE } from './clauses.ts';
import { addBreaks } from './encode-breaks.ts';
import { addOrder } from './encode-order.ts';

/** The question "which slots for all meetings, with the fewest breaks?" as clauses, and how to read an answer. */
export interface Encoding {
  readonly clauses: Clauses;
  /** Variable of meeting m in slot t at `m * slots + t`, 0 where it cannot be there. */
  readonly place: Int32Array;
}

/** Whether the clauses know every rule of the problem; limits per participant are not among them. */
export function canEncode(model: Model): boolean {
  return model.limits.every((limits) => limits === null);
}

/** All meetings placed, whatever the breaks. */
export function encodePlacing(model: Model): Encoding {
  const { clauses, place } = encodeRules(model, findWindows(model));
  return { clauses, place };
}

/** All meetings placed with at most `mostBreaks` breaks; a refutation proves one more. */
export function encodeBreaks(model: Model, mostBreaks: number): Encoding {
  const windows = findWindows(model);
  const { clauses, place, busy } = encodeRules(model, windows);
  const breaks = addBreaks(model, windows, clauses, busy);
  if (breaks.length > mostBreaks) {
    const counts = addCount(clauses, breaks, mostBreaks + 1);
    clauses.add(-(counts[mostBreaks] as number));
  }
  return { clauses, place };
}

function encodeRules(model: Model, windows: Windows): Encoding & { busy: number[] } {
  const clauses = createClauses();
  const place = addPlaces(model, windows, clauses);
  const busy = addBusy(model, clauses, place);
  addCapacities(model, clauses, place, busy);
  addOrder(model, clauses, place);
  return { clauses, place, busy };
}

/** Slots of the meetings in the model's numbering, from the literals that a solver calls true. */
export function decodePlaces(
  model: Model,
  encoding: Encoding,
  isTrue: (variable: number) => boolean,
): Int32Array {
  const slotOf = new Int32Array(model.meetings).fill(-1);
  encoding.place.forEach((variable, at) => {
    if (variable !== 0 && isTrue(variable)) slotOf[Math.floor(at / model.slots)] = at % model.slots;
  });
  return slotOf;
}

function addPlaces(model: Model, windows: Windows, clauses: Clauses): Int32Array {
  const place = new Int32Array(model.meetings * model.slots);
  for (let m = 0; m < model.meetings; m++) {
    const options = (model.slotsOf[m] as Int32Array).filter((t) =>
      isInWindow(model, windows, m, t),
    );
    const literals = [...options].map((t) => {
      const variable = clauses.variable();
      place[m * model.slots + t] = variable;
      return variable;
    });
    clauses.add(...literals);
    addAtMostOne(clauses, literals);
  }
  return place;
}

/** Busy literal of participant p in slot t at `p * slots + t`; at most one meeting at a time. */
function addBusy(model: Model, clauses: Clauses, place: Int32Array): number[] {
  const busy: number[] = [];
  for (let p = 0; p < model.people; p++) {
    for (let t = 0; t < model.slots; t++) {
      const own = (model.meetingsOf[p] as Int32Array)
        .values()
        .map((m) => place[m * model.slots + t] as number);
      const literals = [...own].filter((variable) => variable !== 0);
      addAtMostOne(clauses, literals);
      busy.push(literals.length === 0 ? FALSE : defineAny(clauses, literals));
    }
  }
  return busy;
}

function defineAny(clauses: Clauses, literals: number[]): number {
  if (literals.length === 1) return literals[0] as number;
  const any = clauses.variable();
  for (const literal of literals) clauses.add(-literal, any);
  clauses.add(-any, ...literals);
  return any;
}

function addCapacities(model: Model, clauses: Clauses, place: Int32Array, busy: number[]): void {
  for (let k = 0; k < model.counters; k++) {
    const counted = Array.from({ length: model.meetings }, (_, m) => m).filter((m) =>
      model.countersOf[m]?.includes(k),
    );
    for (let t = 0; t < model.slots; t++) {
      const literals = counted
        .map((m) => place[m * model.slots + t] as number)
        .filter((v) => v !== 0);
      const most = model.capacity[k * model.slots + t] as number;
      if (k === 0 && isPaired(model)) addSeats(model, clauses, busy, t, most, literals.length);
      else if (literals.length > most)
        clauses.add(-(addCount(clauses, literals, most + 1)[most] as number));
    }
  }
}

function isPaired(model: Model): boolean {
  return model.memberStart.every((start, m) => start === 2 * m);
}

/** Of two-person meetings the busy people are counted: fewer literals, and their number is even. */
function addSeats(
  model: Model,
  clauses: Clauses,
  busy: number[],
  t: number,
  tables: number,
  meetings: number,
): void {
  const literals = Array.from(
    { length: model.people },
    (_, p) => busy[p * model.slots + t] as number,
  );
  const people = literals.filter((literal) => literal !== FALSE);
  const cut = Math.min(2 * tables + 1, people.length);
  if (meetings === 0) return;
  const counts = addCount(clauses, people, cut);
  for (let odd = 1; odd <= counts.length; odd += 2) {
    clauses.add(-(counts[odd - 1] as number), counts[odd] ?? FALSE);
  }
}
