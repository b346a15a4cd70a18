import { judgeReply, type MeetingReply } from '@ponte/calendar';
import type { Transaction } from '@ponte/db';
import type { InboundOutcome } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { found } from '../../http/errors.ts';
import { findEventById } from '../events/queries.ts';
import { findMeeting, type MeetingRow } from '../meetings/queries.ts';
import { applyReply } from './answering.ts';
import * as queries from './queries.ts';

/** What came of a mail, and whom and what it is about as far as that is known. */
export type Verdict = {
  outcome: InboundOutcome;
  eventId: string | null;
  participantId: string | null;
  meetingId: string | null;
  detail?: Record<string, unknown>;
};

export const nobody = { eventId: null, participantId: null, meetingId: null };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What the page of the organiser shows of a reply. */
export const describeReply = (reply: MeetingReply): Record<string, unknown> => ({
  kind: reply.kind,
  attendee: reply.attendee,
  comment: reply.comment,
  answer: reply.kind === 'answer' || reply.kind === 'counter' ? reply.answer : null,
  proposedAt: reply.kind === 'counter' ? (reply.proposal?.startsAt.toISOString() ?? null) : null,
  delegate: reply.kind === 'delegation' ? reply.delegate : null,
});

/** A UID alone proves nothing: it is in every calendar that was ever told of the meeting. */
async function judgeUnsigned(tx: Transaction, reply: MeetingReply): Promise<Verdict> {
  const meetingId = uuid.test(reply.uid) ? reply.uid.toLowerCase() : null;
  const eventId = meetingId && (await queries.findEventOfMeeting(tx, meetingId));
  if (!eventId) return { outcome: 'not_ours', ...nobody };
  return { outcome: 'not_signed', eventId, meetingId, participantId: null };
}

type Signed = { meeting: MeetingRow; signer: queries.Addressee };

/** The meeting of the UID, if one of those whose addresses the mail was sent to is among its people. */
async function findSigned(
  tx: Transaction,
  reply: MeetingReply,
  addressees: readonly queries.Addressee[],
): Promise<Signed | null> {
  if (!uuid.test(reply.uid)) return null;
  for (const signer of addressees) {
    const meeting = await findMeeting(tx, signer.eventId, reply.uid.toLowerCase());
    if (meeting?.people.some(({ participantId }) => participantId === signer.id))
      return { meeting, signer };
  }
  return null;
}

/** Whether the calendar that answers is the invited one. Without an address the signed one is all there is. */
async function isInvited(
  tx: Transaction,
  reply: MeetingReply,
  signer: queries.Addressee,
): Promise<boolean> {
  const address = reply.attendee.address?.toLowerCase();
  if (!address || address === signer.address.toLowerCase()) return true;
  return (await queries.listAddressesOf(tx, signer.id)).includes(address);
}

/**
 * Decides about one reply: the signed address and the UID say who answers about what; SEQUENCE and DTSTAMP,
 * whether it is news. `isConfirmed`: the organiser has said that it counts for the signer, whoever wrote it.
 */
export async function judgeOne(
  tx: Transaction,
  call: Call,
  reply: MeetingReply,
  addressees: readonly queries.Addressee[],
  isConfirmed: boolean,
): Promise<Verdict> {
  const [first] = addressees;
  if (!first) return { ...(await judgeUnsigned(tx, reply)), detail: describeReply(reply) };
  const signed = await findSigned(tx, reply, addressees);
  const detail = describeReply(reply);
  if (!signed) {
    const { eventId, id: participantId } = first;
    return { outcome: 'other_meeting', eventId, participantId, meetingId: null, detail };
  }
  const { signer, meeting: seen } = signed;
  const key = { meetingId: seen.id, participantId: signer.id };
  const about = { eventId: signer.eventId, ...key, detail };
  if (!isConfirmed && !(await isInvited(tx, reply, signer)))
    return { outcome: 'unknown_attendee', ...about };
  await queries.lockAnswers(tx, key);
  const meeting = found(await findMeeting(tx, signer.eventId, seen.id));
  const order = judgeReply(reply, await queries.findAnswer(tx, key), meeting.sequence);
  if (order === 'ahead') return { outcome: 'unreadable', ...about };
  if (order !== 'fresh' && !isConfirmed) return { outcome: 'stale', ...about };
  const event = found(await findEventById(tx, signer.eventId));
  const proven = { reply, event, meeting, participantId: signer.id, isConfirmed };
  return { outcome: await applyReply(tx, call, proven), ...about };
}
