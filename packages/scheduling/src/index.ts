export { compileProblem, type Model } from './model/model.ts';
export { parseProblem } from './parse/parse-problem.ts';
export { ProblemError } from './parse/read-fields.ts';
export { findTables } from './places/find-tables.ts';
export * from './problem.ts';
export * from './solution.ts';
export { type SolveOptions, solve } from './solve.ts';
export type { ScheduleFaults, Verification } from './verify.ts';
export { verifySchedule } from './verify.ts';
