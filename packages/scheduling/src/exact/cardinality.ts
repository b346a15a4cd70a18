import { type Clauses, FALSE, TRUE } from './clauses.ts';

/** Pairs up to here cost fewer clauses than a ladder with its extra variables. */
const PAIRWISE_LIMIT = 6;

/** At most one of the literals. */
export function addAtMostOne(clauses: Clauses, literals: readonly number[]): void {
  if (literals.length <= PAIRWISE_LIMIT) {
    literals.forEach((a, i) => {
      for (const b of literals.slice(i + 1)) clauses.add(-a, -b);
    });
    return;
  }
  const head = literals.slice(0, PAIRWISE_LIMIT - 1);
  const rest = clauses.variable();
  addAtMostOne(clauses, [...head, rest]);
  addAtMostOne(clauses, [...literals.slice(PAIRWISE_LIMIT - 1), -rest]);
}

/**
 * Unary count of the literals: answer[k - 1] holds exactly when at least k of them do, for k up to `cut`.
 * A totalizer (Bailleux and Boufkhad) cut off above `cut`.
 */
export function addCount(clauses: Clauses, literals: readonly number[], cut: number): number[] {
  if (literals.length <= 1) return literals.slice(0, cut);
  const middle = literals.length >> 1;
  const left = addCount(clauses, literals.slice(0, middle), cut);
  const right = addCount(clauses, literals.slice(middle), cut);
  const size = Math.min(cut, left.length + right.length);
  const sum = Array.from({ length: size }, () => clauses.variable());
  for (let a = 0; a <= left.length; a++) {
    for (let b = 0; b <= right.length; b++) {
      joinUp(clauses, left, right, sum, a, b);
      joinDown(clauses, left, right, sum, a, b);
    }
  }
  return sum;
}

/** At least a on the left and b on the right make at least a + b. */
function joinUp(
  clauses: Clauses,
  left: number[],
  right: number[],
  sum: number[],
  a: number,
  b: number,
): void {
  const k = Math.min(a + b, sum.length);
  if (k === 0) return;
  clauses.add(-countAt(left, a), -countAt(right, b), sum[k - 1] as number);
}

/** Fewer than a + 1 on the left and b + 1 on the right make fewer than a + b + 1. */
function joinDown(
  clauses: Clauses,
  left: number[],
  right: number[],
  sum: number[],
  a: number,
  b: number,
): void {
  if (a + b >= sum.length) return;
  // A side that was cut says nothing about counts above the cut, but then a + b is above it as well.
  clauses.add(countAt(left, a + 1), countAt(right, b + 1), -(sum[a + b] as number));
}

/** The literal "at least k". */
function countAt(counts: number[], k: number): number {
  if (k === 0) return TRUE;
  return counts[k - 1] ?? FALSE;
}
