import { type CronItem, type ParsedCronItem, parseCronItems, type Task } from 'graphile-worker';
import { type Call, systemCall } from '../call/call.ts';
import type { Deps } from '../deps.ts';

/** Something that time brings about: what expires, what is offered on, what is forgotten. */
export type ClockTask = {
  /** `slice.verb`. */
  name: string;
  /** A divisor of 1440, counted from midnight UTC. */
  everyMinutes: number;
  run(call: Call): Promise<unknown>;
};

const taskOf = ({ name }: ClockTask): string => `clock.${name}`;

const isDue =
  ({ everyMinutes }: ClockTask) =>
  ({ hour, min }: { hour: number; min: number }): boolean =>
    (hour * 60 + min) % everyMinutes === 0;

/** The queue's clock; several workers agree on who starts what. A missed run is not made up for: the next one does it all. */
export function toCronItems(tasks: readonly ClockTask[]): ParsedCronItem[] {
  const items = tasks.map(
    (task): CronItem => ({
      task: taskOf(task),
      match: isDue(task),
      identifier: task.name,
      // One run at a time: a slow one is joined by the next instead of running twice.
      options: { jobKey: taskOf(task), queueName: taskOf(task), maxAttempts: 3 },
    }),
  );
  return parseCronItems(items);
}

export const toTasks = (deps: Deps, tasks: readonly ClockTask[]): Record<string, Task> =>
  Object.fromEntries(
    tasks.map((task) => [
      taskOf(task),
      async () => {
        await task.run(systemCall(deps));
      },
    ]),
  );
