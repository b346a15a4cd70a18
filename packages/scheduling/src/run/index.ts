export {
  BOUND_PROOFS,
  type BoundProof,
  type CheckedBound,
  type SolutionCheck,
} from './check-solution.ts';
export { loadLinearSolver } from './highs.ts';
export { type InquiryAnswers, type InquiryTasks, runInquiry } from './inquiry.ts';
export { type CheckedSolution, HOST_FAILURES, type HostFailure } from './messages.ts';
export { type RunOptions, runSchedule } from './run-schedule.ts';
export { SolverFailure } from './start-host.ts';
