import type { Transaction } from '@ponte/db';
import { isLocale, whyNotTellLate } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import type { MeetingRow } from './queries.ts';
import * as queries from './queries.ts';

/** Who will be late for which meeting. No version: being late contradicts nothing that others do meanwhile. */
export type LateKey = { event: EventRow; meetingId: string; participantId: string };

type Told = { key: LateKey; meeting: MeetingRow; minutes: number };

const isOneOf = ({ people }: MeetingRow, id: string): boolean =>
  people.some(({ participantId }) => participantId === id);

/** What every mail about it has in common; how late it is by then, the letter reads when it is written. */
const lateMail = (call: Call, { key, meeting }: Told, reader: string) => ({
  purpose: 'meeting_late' as const,
  dedupeKey: `late:${meeting.id}:${key.participantId}:${call.now.getTime()}:${reader}`,
  eventId: key.event.id,
  meetingId: meeting.id,
  payload: { lateId: key.participantId },
});

const mailsToPartners = (call: Call, told: Told): NewMessage[] =>
  told.meeting.people
    .filter(({ participantId }) => participantId !== told.key.participantId)
    .map((person) => ({
      ...lateMail(call, told, person.participantId),
      participantId: person.participantId,
      to: queries.recipientOf(person),
    }));

function mailsToOrganiser(call: Call, told: Told): NewMessage[] {
  const { contactEmail, languages } = told.key.event;
  if (!contactEmail) return [];
  const locale = languages.find(isLocale) ?? 'en';
  return [
    { ...lateMail(call, told, 'organiser'), to: { address: contactEmail, name: '', locale } },
  ];
}

async function tell(tx: Transaction, call: Call, told: Told): Promise<void> {
  const { key, meeting, minutes } = told;
  await recordActivity(tx, call, {
    action: 'meetings.tell_late',
    eventId: key.event.id,
    subjectId: meeting.id,
    detail: { participantId: key.participantId, minutes },
  });
  if (minutes === 0) return;
  await queueMessages(tx, call, [...mailsToPartners(call, told), ...mailsToOrganiser(call, told)]);
}

/**
 * Notes that one of its people comes so many minutes late for a meeting, and tells the others and the organiser;
 * zero takes it back. Saying the same again tells nobody twice.
 */
export function tellLate(call: Call, key: LateKey, minutes: number): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = found(await queries.findMeeting(tx, key.event.id, key.meetingId));
    if (!isOneOf(meeting, key.participantId)) throw refuse('not_found');
    ensure(whyNotTellLate(queries.factsOf(meeting), key.event, call.now.getTime()));
    const isNew = await queries.noteLate(tx, meeting, key.participantId, minutes);
    if (isNew) await tell(tx, call, { key, meeting, minutes });
    return found(await queries.findMeeting(tx, key.event.id, meeting.id));
  });
}
