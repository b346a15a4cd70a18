import type { Transaction } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found } from '../../http/errors.ts';
import { cancelMeeting, type MeetingKey, placeFreedPeople } from '../meetings/commands.ts';
import { findMeeting, type MeetingRow } from '../meetings/queries.ts';
import * as queries from './queries.ts';
import { logged } from './request-change.ts';

const expireAtOnce = 500;

/** Ends requests whose time to answer is over; run by the clock. Returns how many. */
export function expireRequests(call: Call): Promise<number> {
  return transact(call, async (tx) => {
    const expired = await queries.expireDueRequests(tx, call.now, expireAtOnce);
    for (const row of expired) await recordActivity(tx, call, logged(row, 'expire'));
    return expired.length;
  });
}

/** Cancels a meeting within a larger use case and ends the request behind it, so that the pair may wish again. */
export async function endMeeting(
  tx: Transaction,
  call: Call,
  key: MeetingKey,
  reason: string,
): Promise<MeetingRow> {
  const meeting = await cancelMeeting(tx, call, key, reason);
  if (meeting.requestId) await queries.cancelRequest(tx, meeting.requestId, call.now);
  return meeting;
}

/**
 * Cancels an agreed or scheduled meeting and ends the request behind it, so that the pair may wish again. In
 * participants' mode the freed time serves those who still wait for a slot.
 */
export function cancelMeetingAndRequest(
  call: Call,
  key: MeetingKey,
  reason: string,
): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await endMeeting(tx, call, key, reason);
    await placeFreedPeople(tx, call, key.event, meeting);
    return found(await findMeeting(tx, key.event.id, meeting.id));
  });
}
