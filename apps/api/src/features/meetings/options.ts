import type { Call } from '../../call/call.ts';
import { found } from '../../http/errors.ts';
import { findSlotOptions, listTableFacts } from './placement-queries.ts';
import { listSuitableTables } from './placing.ts';
import { presentOption } from './present.ts';
import { findMeeting } from './queries.ts';

/** Where a meeting could go now: the slots in which all its people are free, and the tables that suit it. */
export async function listMeetingOptions(
  call: Call,
  eventId: string,
  meetingId: string,
  participantId: string | null,
) {
  const { db } = call.deps;
  const meeting = found(await findMeeting(db, eventId, meetingId));
  if (participantId) found(meeting.people.find((person) => person.participantId === participantId));
  const [suitable, tables] = [
    await listSuitableTables(db, meeting),
    await listTableFacts(db, eventId),
  ];
  const options = await findSlotOptions(db, {
    eventId,
    participantIds: meeting.people.map((person) => person.participantId),
    tableIds: suitable.map(({ id }) => id),
    allowedSlotIds: meeting.allowedSlotIds,
    after: call.now,
    ownerId: meeting.id,
    limit: 500,
    needsTable: false,
  });
  const labels = new Map(tables.map(({ id, label }) => [id, label]));
  return {
    items: options.map((option) => presentOption(option, labels)),
    tables: suitable.map(({ id }) => ({ id, label: labels.get(id) ?? '' })),
  };
}
