import type { Transaction } from '@ponte/db';
import { whyNotReviveMeeting } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as meetings from '../meetings/commands.ts';
import * as meetingQueries from '../meetings/queries.ts';
import { lockParticipants } from '../timetable/queries.ts';
import * as queries from './queries.ts';

type MeetingRow = meetingQueries.MeetingRow;

/** Everybody must still take part, and have room for one meeting more. */
async function ensureRevivable(tx: Transaction, key: meetings.MeetingKey, meeting: MeetingRow) {
  const ids = meeting.people.map(({ participantId }) => participantId);
  await lockParticipants(tx, ids);
  const loads = await meetingQueries.countMeetings(tx, ids);
  const areAllApproved = loads.every(({ state }) => state === 'approved');
  const facts = { ...meetingQueries.factsOf(meeting), areAllApproved };
  ensure(whyNotReviveMeeting(facts, key.event));
  if (loads.some((load) => load.maxMeetings !== null && load.meetings >= load.maxMeetings))
    throw refuse('counterpart_meeting_limit_reached');
}

/** The old slot again if it is ahead and free, else, where people place themselves, the first that suits everybody. */
async function placeAgain(
  tx: Transaction,
  call: Call,
  key: meetings.MeetingKey,
  former: MeetingRow,
): Promise<void> {
  const meeting = found(await meetingQueries.findMeeting(tx, key.event.id, former.id));
  if (former.slot && former.slot.startsAt > call.now) {
    const tables = await meetings.listSuitableTables(tx, meeting);
    const wanted = tables.toSorted(
      (a, b) => Number(b.id === former.tableId) - Number(a.id === former.tableId),
    );
    const outcome = await meetings.claimSlot(tx, call, meeting, former.slot.id, wanted);
    if ('tableId' in outcome) return meetings.writePlacement(tx, call, meeting, outcome);
  }
  if (key.event.placementMode === 'participants') await meetings.placeMeeting(tx, call, meeting);
}

/**
 * Takes up a cancelled meeting again under its old UID: calendars get a REQUEST above the CANCEL they had. The
 * request behind it is accepted again, unless the pair has another by now.
 */
export function reviveMeeting(call: Call, key: meetings.MeetingKey): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await meetings.loadMeeting(tx, key);
    await ensureRevivable(tx, key, meeting);
    if (meeting.requestId && !(await queries.reviveRequest(tx, meeting.requestId, call.now)))
      throw refuse('request_pair_exists');
    await meetings.reopenMeeting(tx, call, meeting);
    await placeAgain(tx, call, key, meeting);
    await recordActivity(tx, call, {
      action: 'meetings.revive',
      eventId: key.event.id,
      subjectId: meeting.id,
    });
    return found(await meetingQueries.findMeeting(tx, key.event.id, meeting.id));
  });
}
