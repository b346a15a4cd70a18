import { availableParallelism } from 'node:os';

/** Does work in turn; who is told to stop while waiting has nothing to search for and goes at once. */
export type InTurn = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** A queue in front of so many places. */
export function createTurns(places: number): InTurn {
  const waiting: (() => void)[] = [];
  let going = 0;

  const enter = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const go = () => {
        signal.removeEventListener('abort', skip);
        going++;
        resolve();
      };
      const skip = () => {
        waiting.splice(waiting.indexOf(go), 1);
        go();
      };
      if (going < places || signal.aborted) return go();
      waiting.push(go);
      signal.addEventListener('abort', skip, { once: true });
    });

  return async (signal, work) => {
    await enter(signal);
    try {
      return await work();
    } finally {
      going--;
      if (going < places) waiting.shift()?.();
    }
  };
}

/** A run keeps two cores busy: one searches, one proves. */
const coresPerRun = 2;

/** Does the work when one of this process's few solvers is free. */
export const inTurn = createTurns(Math.max(1, Math.floor(availableParallelism() / coresPerRun)));
