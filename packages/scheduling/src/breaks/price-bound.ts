import type { Budget } from '../budget.ts';
import type { Model } from '../model/model.ts';
import { type DayWorkspace, findCheapestDay } from './cheapest-day.ts';
import { countSeats, type DayShape, listDayShapes } from './day-shapes.ts';
import { findWindows } from './windows.ts';

/**
 * A proof that every schedule with all meetings placed has at least `bound` breaks: one price per slot, from which
 * `checkBreaksCertificate` finds the bound again.
 */
export interface BreaksCertificate {
  readonly bound: number;
  readonly prices: readonly number[];
  /** False where the proof is that no schedule places all meetings. */
  readonly isPossible: boolean;
}

/** The prices' problem: shapes of days, seats per slot, and the largest number of breaks one participant may have. */
export interface PricedDays {
  readonly shapes: readonly DayShape[];
  readonly seats: Int32Array;
  readonly dayOf: Int32Array;
  readonly breaksLimit: number | null;
  readonly people: number;
}

/** First step of the prices, what a step shrinks to after rounds without gain, and how many such rounds. */
const FIRST_STEP = 0.3;
const SHRINK = 0.6;
const IDLE_ROUNDS = 15;
const ROUNDS_LIMIT = 1500;
/** Below this step prices no longer move anything. */
const LAST_STEP = 0.0005;

/** Null where already the meetings' windows rule out placing all. */
export function priceDays(model: Model): PricedDays | null {
  const windows = findWindows(model);
  if (!windows.isPossible) return null;
  const shapes = listDayShapes(model, windows).filter(({ degree }) => degree > 0);
  const { people, fairness } = model;
  return {
    shapes,
    seats: countSeats(model, windows),
    dayOf: model.days.dayOf,
    breaksLimit: fairness,
    people,
  };
}

/** Lagrangian bound on breaks by subgradient steps on slot prices; stops when `target` breaks are proved. A round is a step. */
export function boundBreaks(model: Model, target: number, budget: Budget): BreaksCertificate {
  const days = priceDays(model);
  if (!days) return { bound: 0, prices: [], isPossible: false };
  const prices = new Float64Array(model.slots);
  const demand = new Float64Array(model.slots);
  let best = { value: Number.NEGATIVE_INFINITY, prices: [...prices] };
  let step = FIRST_STEP;
  let idle = 0;
  for (let round = 0; round < ROUNDS_LIMIT && step > LAST_STEP && budget.step(); round++) {
    const value = priceSchedule(days, prices, demand);
    if (value === Number.POSITIVE_INFINITY) return limitedOut(days, prices);
    if (value > best.value + 1e-6) {
      best = { value, prices: [...prices] };
      idle = 0;
    } else if (++idle >= IDLE_ROUNDS) {
      step *= SHRINK;
      idle = 0;
    }
    if (roundUp(days, best.value) >= target) break;
    movePrices(days, prices, demand, step);
  }
  return { bound: roundUp(days, best.value), prices: best.prices, isPossible: true };
}

/** A participant with no lawful day: with no limit on breaks a proof, else everybody has more breaks than that. */
function limitedOut(days: PricedDays, prices: Float64Array): BreaksCertificate {
  return {
    bound: days.breaksLimit === null ? 0 : days.people,
    prices: [...prices],
    isPossible: days.breaksLimit !== null,
  };
}

/** The breaks that these prices prove, counted again from the problem alone. */
export function checkBreaksCertificate(model: Model, certificate: BreaksCertificate): boolean {
  const days = priceDays(model);
  if (!days) return certificate.bound === 0 && !certificate.isPossible;
  const prices = Float64Array.from({ length: model.slots }, (_, t) =>
    Math.max(0, certificate.prices[t] ?? 0),
  );
  const value = priceSchedule(days, prices, new Float64Array(model.slots));
  if (value === Number.POSITIVE_INFINITY)
    return certificate.isPossible === (days.breaksLimit !== null);
  return certificate.isPossible && certificate.bound <= roundUp(days, value);
}

/**
 * Under fairness d the days were limited to d breaks, which holds as soon as someone has none; a schedule with
 * fewer breaks than participants always has such a one.
 */
function roundUp(days: PricedDays, value: number): number {
  const bound = Math.max(0, Math.ceil(value - 1e-6));
  return days.breaksLimit === null ? bound : Math.min(bound, days.people);
}

const workspace: DayWorkspace = { best: new Float64Array(0), from: new Int8Array(0) };

/** Value of the relaxation at these prices; `demand` gets the participants busy in each slot. */
function priceSchedule(days: PricedDays, prices: Float64Array, demand: Float64Array): number {
  const busy = new Uint8Array(prices.length);
  demand.fill(0);
  let value = 0;
  for (const shape of days.shapes) {
    const cost = findCheapestDay(shape, prices, days.dayOf, days.breaksLimit, workspace, busy);
    if (cost === Number.POSITIVE_INFINITY) return cost;
    value += cost * shape.people.length;
    for (let t = 0; t < busy.length; t++)
      (demand[t] as number) += (busy[t] as number) * shape.people.length;
  }
  for (let t = 0; t < busy.length; t++) value -= (prices[t] as number) * (days.seats[t] as number);
  return value;
}

function movePrices(
  days: PricedDays,
  prices: Float64Array,
  demand: Float64Array,
  step: number,
): void {
  let norm = 0;
  for (let t = 0; t < prices.length; t++)
    norm += ((demand[t] as number) - (days.seats[t] as number)) ** 2;
  if (norm === 0) return;
  const scale = step / Math.sqrt(norm);
  for (let t = 0; t < prices.length; t++) {
    const excess = (demand[t] as number) - (days.seats[t] as number);
    prices[t] = Math.max(0, (prices[t] as number) + scale * excess);
  }
}
