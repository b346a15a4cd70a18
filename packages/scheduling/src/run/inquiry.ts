import type { Problem } from '../problem.ts';
import type { ScheduleChange } from '../repair/change.ts';
import type { Repair } from '../repair/repair-schedule.ts';
import type { PlacedMeeting, Remedy, Solution } from '../solution.ts';
import type { Certificate } from '../solve-run.ts';
import type { PlacesCount } from '../what-if/estimate-gains.ts';
import type { SolutionCheck } from './check-solution.ts';
import { startWorker } from './start-worker.ts';

/** Questions about a problem that take a fraction of a second to some seconds, by their name. */
export interface InquiryTasks {
  /** Counts a schedule again, and its bounds from their certificates. */
  check: { problem: Problem; solution: Solution; certificate: Certificate | null };
  /** How many meetings fit into each of these problems; the seconds are shared among them. */
  places: { problems: Problem[]; seconds: number };
  /** What would let one unscheduled meeting in. */
  remedy: { problem: Problem; solution: Solution; id: string; seconds: number };
  repair: {
    problem: Problem;
    current: PlacedMeeting[];
    changes: ScheduleChange[];
    options: { seed: number; frozen: string[]; seconds: number };
  };
}

export interface InquiryAnswers {
  check: SolutionCheck;
  places: PlacesCount[];
  remedy: Remedy | null;
  repair: Repair;
}

export type InquiryKind = keyof InquiryTasks;

/**
 * Answers one question in a thread of its own, so that the caller's thread stays free. The thread ends by itself:
 * ending one from outside while its WebAssembly is being compiled can bring the whole process down.
 */
export function runInquiry<K extends InquiryKind>(
  kind: K,
  task: InquiryTasks[K],
): Promise<InquiryAnswers[K]> {
  const worker = startWorker('inquiry-worker', { kind, task });
  return new Promise<InquiryAnswers[K]>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread ended without an answer')));
  });
}
