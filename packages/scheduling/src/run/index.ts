export { loadLinearSolver } from './highs.ts';
export { type RunOptions, runSchedule } from './run-schedule.ts';
