import { listDue } from './message-store.ts';
import { wakeLanes } from './queue.ts';
import { type Sender, sendMessages } from './send-messages.ts';

/** How many are read, written and kept together. */
const handful = 16;

/** After so many the lane goes to the end of the line, so that sign-in links and other lanes get their turn. */
const mostAtOnce = 64;

/**
 * Sends what is due in a lane. The queue runs one job of a lane at a time, which keeps the order of the messages
 * to one recipient.
 */
export async function drainLane(sender: Sender, lane: number): Promise<void> {
  for (let handled = 0; handled < mostAtOnce; handled += handful) {
    const rows = await listDue(sender.deps.db, lane, handful);
    if (rows.length === 0) return;
    await sendMessages(sender, rows);
    if (sender.stopping?.aborted) break;
  }
  await wakeLanes(sender.deps.db, [{ lane }]);
}
