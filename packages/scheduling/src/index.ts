export { checkBreaksCertificate } from './breaks/price-bound.ts';
export { compileProblem, type Model } from './model/model.ts';
export { parseProblem } from './parse/parse-problem.ts';
export { ProblemError } from './parse/read-fields.ts';
export { findTables } from './places/find-tables.ts';
export * from './problem.ts';
export { type Progress, SOLVE_STAGES, type SolveStage } from './progress.ts';
export { applyChange, SCHEDULE_CHANGE_KINDS, type ScheduleChange } from './repair/change.ts';
export { type Repair, type RepairOptions, repairSchedule } from './repair/repair-schedule.ts';
export * from './solution.ts';
export { type CertifiedSolution, solve, solveCertified } from './solve.ts';
export type { Certificate, OutsideProof, SolveOptions } from './solve-run.ts';
export type { ScheduleFaults, Verification } from './verify.ts';
export { verifySchedule } from './verify.ts';
export { checkWeightCertificate } from './weight/weight-bound.ts';
export {
  applyVariation,
  drawTablesCurve,
  estimateGains,
  type Variation,
  type VariationResult,
} from './what-if/estimate-gains.ts';
export { addRemedies, findRemedy } from './why-not/find-remedy.ts';
