import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';

/** Notes who took which list out of the house: what is in a file is nobody's to take back. */
export const recordExport = (
  call: Call,
  eventId: string,
  detail: { content: string; format: string; rows: number },
): Promise<void> =>
  transact(call, (tx) => recordActivity(tx, call, { action: 'reports.export', eventId, detail }));
