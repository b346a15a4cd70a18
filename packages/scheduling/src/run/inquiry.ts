import type { Problem } from '../problem.ts';
import type { ScheduleChange } from '../repair/change.ts';
import type { Repair } from '../repair/repair-schedule.ts';
import type { PlacedMeeting, Remedy, Solution } from '../solution.ts';
import type { Certificate } from '../solve-run.ts';
import type { PlacesCount } from '../what-if/estimate-gains.ts';
import type { SolutionCheck } from './check-solution.ts';
import { startHost } from './start-host.ts';

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
  /** Counted again where it was found. */
  repair: Repair & { check: SolutionCheck };
}

export type InquiryKind = keyof InquiryTasks;

export interface InquiryOptions {
  /** Ends it without an answer. */
  signal?: AbortSignal;
  /** Hears of the process that is started, by its number. */
  onProcess?: (pid: number) => void;
}

/**
 * Answers one question in a process of its own, so that the caller's thread stays free and outlives whatever happens
 * there. Rejects with a `SolverFailure` when the process ends without an answer.
 */
export function runInquiry<K extends InquiryKind>(
  kind: K,
  task: InquiryTasks[K],
  { signal, onProcess }: InquiryOptions = {},
): Promise<InquiryAnswers[K]> {
  return new Promise<InquiryAnswers[K]>((resolve, reject) => {
    const host = startHost<InquiryAnswers[K]>(
      'inquiry-thread',
      { kind, task },
      {
        onMessage: (answer) => {
          host.kill();
          resolve(answer);
        },
        onFailure: reject,
      },
    );
    if (host.pid) onProcess?.(host.pid);
    signal?.addEventListener(
      'abort',
      () => {
        host.kill();
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
