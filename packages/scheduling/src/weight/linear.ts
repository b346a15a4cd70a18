/** A linear program: maximise `gain` x over 0 <= x <= 1 with each row's sum of the listed columns at most `most`. */
export interface LinearProgram {
  readonly gain: Float64Array;
  readonly rows: readonly { readonly columns: Int32Array; readonly most: number }[];
}

export interface LinearAnswer {
  /** One value per column. */
  readonly values: Float64Array;
  /** One price per row, 0 or more. */
  readonly prices: Float64Array;
}

/**
 * Null where the solver gave up, or did not finish within `seconds` (null: no limit, for runs that must not depend on
 * the machine); nothing is then proved, and nothing lost.
 */
export type LinearSolver = (program: LinearProgram, seconds: number | null) => LinearAnswer | null;

/** A proof that no schedule weighs more than `bound`: a price per row of the weight bound's linear program. */
export interface WeightCertificate {
  readonly bound: number;
  readonly prices: readonly number[];
}
