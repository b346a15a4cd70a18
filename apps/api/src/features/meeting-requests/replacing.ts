import type { Transaction } from '@ponte/db';
import { whyNotReplacePerson } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as meetings from '../meetings/commands.ts';
import * as meetingQueries from '../meetings/queries.ts';
import { listPeopleByIds } from '../participants/queries.ts';
import { lockParticipants } from '../timetable/queries.ts';
import * as queries from './queries.ts';

type MeetingRow = meetingQueries.MeetingRow;
export type Replacement = { leaving: string; coming: string };

/** The newcomer, held so that they cannot leave the event meanwhile, and within the limit of their type. */
async function loadNewcomer(
  tx: Transaction,
  call: Call,
  key: meetings.MeetingKey,
  meeting: MeetingRow,
  { leaving, coming }: Replacement,
) {
  await lockParticipants(tx, [coming]);
  const person = found((await listPeopleByIds(tx, key.event.id, [coming]))[0]);
  const staying = meeting.people.filter(({ participantId }) => participantId !== leaving);
  const newcomer = {
    isApproved: person.participant.state === 'approved',
    isOfMeeting: meeting.people.some(({ participantId }) => participantId === coming),
    isColleague: staying.some(({ organisationId }) => organisationId === person.organisation.id),
  };
  const facts = meetingQueries.factsOf(meeting);
  ensure(whyNotReplacePerson(facts, newcomer, key.event, call.now.getTime()));
  const [load] = await meetingQueries.countMeetings(tx, [coming]);
  if (load?.maxMeetings != null && load.meetings >= load.maxMeetings)
    throw refuse('counterpart_meeting_limit_reached');
}

/** Takes the meeting's time for its new people; its old table if it suits them, else another. */
async function claimAgain(tx: Transaction, call: Call, meeting: MeetingRow) {
  if (!meeting.slotId) return null;
  const suitable = await meetings.listSuitableTables(tx, meeting);
  const tables = suitable.toSorted(
    (a, b) => Number(b.id === meeting.tableId) - Number(a.id === meeting.tableId),
  );
  const outcome = await meetings.claimSlot(tx, call, meeting, meeting.slotId, tables);
  if ('refusal' in outcome) throw refuse(outcome.refusal);
  return outcome;
}

/**
 * Puts somebody into another's place in a meeting: the one who leaves gets a CANCEL, those who stay and the one who
 * comes a REQUEST of the same, raised sequence. The request behind it was about the old pair and ends.
 */
export function replaceMeetingPerson(
  call: Call,
  key: meetings.MeetingKey,
  replacement: Replacement,
): Promise<MeetingRow> {
  const { leaving, coming } = replacement;
  return transact(call, async (tx) => {
    const before = await meetings.loadMeeting(tx, key);
    if (!before.people.some(({ participantId }) => participantId === leaving))
      throw refuse('not_found');
    await loadNewcomer(tx, call, key, before, replacement);
    await meetings.dropClaims(tx, before);
    await meetings.tellLeaving(tx, call, before, leaving);
    await meetingQueries.replacePerson(tx, before, replacement);
    await meetings.forgetRequest(tx, call, before);
    if (before.requestId) await queries.cancelRequest(tx, before.requestId, call.now);
    const after = found(await meetingQueries.findMeeting(tx, key.event.id, before.id));
    const target = await claimAgain(tx, call, after);
    if (target) await meetings.writePlacement(tx, call, after, target);
    await recordActivity(tx, call, {
      action: 'meetings.replace_person',
      eventId: key.event.id,
      subjectId: before.id,
      detail: { leaving, coming },
    });
    await meetings.placeFreedPeople(tx, call, key.event, before);
    return found(await meetingQueries.findMeeting(tx, key.event.id, before.id));
  });
}
