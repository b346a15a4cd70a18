import type { ClockTask } from './clock-tasks.ts';
import { deleteOldSignInMail, listForgottenLanes } from './message-store.ts';
import { wakeLanes } from './queue.ts';

/** What the outbox itself forgets in time, and what it makes sure of: a message without a job is found again. */
export const outboxTasks: readonly ClockTask[] = [
  {
    name: 'outbox.wake_forgotten_lanes',
    everyMinutes: 1,
    run: async ({ deps }) => {
      const lanes = await listForgottenLanes(deps.db);
      await wakeLanes(
        deps.db,
        lanes.map((lane) => ({ lane })),
      );
    },
  },
  {
    name: 'outbox.forget_sign_in_mail',
    everyMinutes: 60,
    run: ({ deps, now }) => deleteOldSignInMail(deps.db, now),
  },
];
