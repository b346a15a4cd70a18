import { activity, type Transaction } from '@ponte/db';
import type { ActivityAction } from '@ponte/domain';
import type { Call } from './call.ts';

export type ActivityEntry = {
  action: ActivityAction;
  eventId?: string | null;
  subjectId?: string | null;
  detail?: Record<string, unknown>;
};

/** Writes who did what, for whom, into the log: always in the transaction of the change. */
export async function recordActivity(
  tx: Transaction,
  call: Call,
  entry: ActivityEntry,
): Promise<void> {
  await tx.insert(activity).values({
    id: call.deps.ids.next(),
    eventId: entry.eventId ?? null,
    accountId: call.accountId,
    onBehalfOfId: call.onBehalfOfId,
    action: entry.action,
    subjectId: entry.subjectId ?? null,
    detail: entry.detail ?? {},
    at: call.now,
  });
}
