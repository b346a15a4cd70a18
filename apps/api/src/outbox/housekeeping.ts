import type { ClockTask } from './clock-tasks.ts';
import { deleteOldSignInMail } from './message-store.ts';

/** What the outbox itself forgets in time. */
export const outboxTasks: readonly ClockTask[] = [
  {
    name: 'outbox.forget_sign_in_mail',
    everyMinutes: 60,
    run: ({ deps, now }) => deleteOldSignInMail(deps.db, now),
  },
];
