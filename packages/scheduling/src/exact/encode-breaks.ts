import type { Windows } from '../breaks/windows.ts';
import type { Model } from '../model/model.ts';
import { type Clauses, FALSE, TRUE } from './clauses.ts';

/**
 * For each participant literals "at least one break", "at least two", and so on, all returned in one list. Under
 * fairness d more than d breaks are ruled out, which is right as long as somebody has none.
 */
export function addBreaks(
  model: Model,
  windows: Windows,
  clauses: Clauses,
  busy: number[],
): number[] {
  return Array.from({ length: model.people }, (_, p) => p).flatMap((p) => {
    if ((model.meetingsOf[p] as Int32Array).length < 2) return [];
    const row = busy.slice(p * model.slots, (p + 1) * model.slots);
    const progress = isOneDay(model) ? addProgress(model, windows, clauses, p, row) : null;
    const later =
      progress?.map((counts) => -(counts.at(-1) as number)) ?? listLater(model, clauses, row);
    const starts = addStarts(model, clauses, row, later);
    const levels = addLevels(model, clauses, starts);
    if (progress) addHaste(clauses, progress, levels[0] ?? FALSE);
    return levels;
  });
}

function isOneDay(model: Model): boolean {
  return (model.days.dayOf.at(-1) ?? 0) === 0;
}

/** Literal "has a meeting after slot t on the same day". */
function listLater(model: Model, clauses: Clauses, row: number[]): number[] {
  const later: number[] = [];
  for (let t = model.slots - 1; t >= 0; t--) later[t] = defineLater(model, clauses, row, later, t);
  return later;
}

function defineLater(
  model: Model,
  clauses: Clauses,
  row: number[],
  later: number[],
  t: number,
): number {
  const isLastOfDay = t + 1 >= model.slots || model.days.dayOf[t] !== model.days.dayOf[t + 1];
  if (isLastOfDay) return FALSE;
  const [next, after] = [row[t + 1] as number, later[t + 1] as number];
  if (next === FALSE) return after;
  if (after === FALSE) return next;
  const variable = clauses.variable();
  clauses.add(-next, variable);
  clauses.add(-after, variable);
  clauses.add(-variable, next, after);
  return variable;
}

/**
 * A full unary counter over the participant's slots: literal k of slot t says "at least k meetings by then". Counts
 * that the meetings' windows force or forbid are constants, which is what makes the counter strong.
 */
function addProgress(
  model: Model,
  windows: Windows,
  clauses: Clauses,
  p: number,
  row: number[],
): number[][] {
  const own = model.meetingsOf[p] as Int32Array;
  const degree = own.length;
  let before = [TRUE, ...Array.from({ length: degree }, () => FALSE)];
  return row.map((busy, t) => {
    const least = own.reduce((n, m) => n + ((windows.last[m] as number) <= t ? 1 : 0), 0);
    const most = own.reduce((n, m) => n + ((windows.first[m] as number) <= t ? 1 : 0), 0);
    const now = before.map((_, k) => {
      if (k <= least) return TRUE;
      return k > most ? FALSE : clauses.variable();
    });
    countOn(clauses, before, now, busy);
    before = now;
    return now;
  });
}

/** now[k] exactly when before[k], or before[k - 1] and busy. */
function countOn(clauses: Clauses, before: number[], now: number[], busy: number): void {
  for (let k = 1; k < now.length; k++) {
    const [had, low, has] = [before[k] as number, before[k - 1] as number, now[k] as number];
    clauses.add(-had, has);
    clauses.add(-low, -busy, has);
    clauses.add(had, low, -has);
    clauses.add(had, busy, -has);
  }
  clauses.add(-(before.at(-1) as number), -busy);
}

/** Literal "a break begins in slot t"; only that it must hold is said, as each costs. */
function addStarts(model: Model, clauses: Clauses, row: number[], later: number[]): number[] {
  return row.map((busy, t) => {
    const isFirstOfDay = t === 0 || model.days.dayOf[t] !== model.days.dayOf[t - 1];
    const previous = t === 0 ? FALSE : (row[t - 1] as number);
    if (isFirstOfDay || previous === FALSE || busy === TRUE || later[t] === FALSE) return FALSE;
    const start = clauses.variable();
    clauses.add(-previous, busy, -(later[t] as number), start);
    return start;
  });
}

/** A ladder over the slots: level j holds once j breaks have begun. */
function addLevels(model: Model, clauses: Clauses, starts: number[]): number[] {
  const begun = starts.filter((start) => start !== FALSE);
  const most = Math.min(
    model.fairness ?? begun.length,
    Math.floor((model.slots - 1) / 2),
    begun.length,
  );
  let before = Array.from({ length: most }, () => FALSE);
  for (const start of begun) {
    const now = before.map(() => clauses.variable());
    now.forEach((level, j) => {
      clauses.add(-(before[j] as number), level);
      clauses.add(-start, j === 0 ? FALSE : -(before[j - 1] as number), level);
    });
    if (model.fairness !== null)
      clauses.add(-start, most === 0 ? FALSE : -(before[most - 1] as number));
    before = now;
  }
  return before.filter((level) => level !== FALSE);
}

/**
 * Without a break each meeting but the last is followed at once by the next. It follows from the starts, but said so it
 * lets one choice settle the whole day, and refutations take a fraction of the time.
 */
function addHaste(clauses: Clauses, progress: number[][], broken: number): void {
  progress.forEach((counts, t) => {
    const next = progress[t + 1];
    for (let k = 1; next && k + 1 < counts.length; k++) {
      clauses.add(-(counts[k] as number), next[k + 1] as number, broken);
    }
  });
}
