import { type Call, transact } from '../../call/call.ts';
import { addHandleJob } from '../../inbound/store.ts';
import * as queries from './queries.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const overdueMinutes = 15;
/** The row outlives the mail, so that a late copy is still known. */
const rowDays = 400;

/** Run by the clock: mails whose job is lost or has given up get another one. */
export function rescueInbound(call: Call): Promise<number> {
  return transact(call, async (tx) => {
    const before = new Date(call.now.getTime() - overdueMinutes * minuteMs);
    const rows = await queries.listOverdue(tx, before);
    for (const { id } of rows) await addHandleJob(tx, id);
    return rows.length;
  });
}

/** Run by the clock: what mails said is kept only as long as somebody may want to look it up. */
export function forgetInbound(call: Call): Promise<number> {
  return transact(call, async (tx) => {
    const daysAgo = (days: number) => new Date(call.now.getTime() - days * dayMs);
    await queries.deleteInbound(tx, daysAgo(rowDays));
    return queries.forgetRaw(tx, daysAgo(call.deps.config.inbound.keepDays));
  });
}
