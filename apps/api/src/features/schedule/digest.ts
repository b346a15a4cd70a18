import type { Transaction } from '@ponte/db';
import type { Call } from '../../call/call.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { type MeetingPersonRow, type MeetingRow, recipientOf } from '../meetings/queries.ts';
import { placeOf } from './comparing.ts';

/** Where the meeting was until now: the letter cannot find that out later. */
function describePlace(meeting: MeetingRow) {
  const place = placeOf(meeting);
  if (!place || !meeting.slot) return null;
  const { startsAt, endsAt } = meeting.slot;
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    tableId: place.tableId,
  };
}

function groupByPerson(meetings: readonly MeetingRow[]) {
  const changes = new Map<string, { person: MeetingPersonRow; meetings: MeetingRow[] }>();
  for (const meeting of meetings) {
    for (const person of meeting.people) {
      const entry = changes.get(person.participantId) ?? { person, meetings: [] };
      entry.meetings.push(meeting);
      changes.set(person.participantId, entry);
    }
  }
  return [...changes.values()];
}

/**
 * One mail to each person of these meetings, about all of them that are theirs. Given the meetings as they were
 * before the change; returns how many mails.
 */
export async function queueDigests(
  tx: Transaction,
  call: Call,
  runId: string,
  meetings: readonly MeetingRow[],
): Promise<number> {
  const messages = groupByPerson(meetings).map(({ person, meetings: own }): NewMessage => {
    const changes = own.map((meeting) => ({
      meetingId: meeting.id,
      formerly: describePlace(meeting),
    }));
    return {
      purpose: 'schedule_published',
      dedupeKey: `schedule_published:${runId}:${person.participantId}`,
      to: recipientOf(person),
      eventId: own[0]?.eventId ?? null,
      participantId: person.participantId,
      payload: { changes },
    };
  });
  await queueMessages(tx, call, messages);
  return messages.length;
}
