export {
  BOUND_PROOFS,
  type BoundProof,
  type CheckedBound,
  type SolutionCheck,
} from './check-solution.ts';
export { loadLinearSolver } from './highs.ts';
export { type InquiryAnswers, type InquiryTasks, runInquiry } from './inquiry.ts';
export { type RunOptions, runSchedule } from './run-schedule.ts';
