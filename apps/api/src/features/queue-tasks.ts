import { handleTask } from '../inbound/store.ts';
import type { QueueTasks } from '../outbox/worker.ts';
import { judgeGroupReply } from './networks/commands.ts';
import { handleInbound } from './replies/commands.ts';

/** What the queue does beside sending and the clock. */
export const queueTasks: QueueTasks = {
  [handleTask]: handleInbound({ judgeElsewhere: judgeGroupReply }),
};
