import type { Transaction } from '@ponte/db';
import { type InboundDecision, whyNotCancelMeeting, whyNotDecide } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { findReplyAddressees } from '../../inbound/identity.ts';
import { readMail } from '../../inbound/read-mail.ts';
import { factsOf, findMeeting } from '../meetings/queries.ts';
import { endDeclined, mostReason } from './answering.ts';
import { isReply, readReplies } from './handling.ts';
import { judgeOne } from './judging.ts';
import * as queries from './queries.ts';

/** The organiser confirms a decline: the meeting ends as if it had ended at once. */
async function confirmDecline(
  tx: Transaction,
  call: Call,
  event: EventRow,
  row: queries.InboundRow,
): Promise<void> {
  const { meetingId, participantId } = row;
  if (!meetingId || !participantId) throw refuse('inbound_cannot_apply');
  const meeting = found(await findMeeting(tx, event.id, meetingId));
  const answer = await queries.findAnswer(tx, { meetingId, participantId });
  // They have changed their mind, or were asked anew since.
  if (answer?.answer !== 'declined' || answer.answeredSequence !== meeting.sequence)
    throw refuse('inbound_cannot_apply');
  ensure(whyNotCancelMeeting(factsOf(meeting), event, call.now.getTime()));
  const reason = answer.comment.slice(0, mostReason);
  await endDeclined(tx, call, event, meeting, { participantId, reason });
}

/** The organiser says that an answer from an address nobody invited counts for who was invited. */
async function applyAsSigner(tx: Transaction, call: Call, row: queries.InboundRow): Promise<void> {
  if (!row.raw) throw refuse('inbound_cannot_apply');
  const mail = await readMail(row.raw);
  const ids = findReplyAddressees(call.deps.config, row.raw, row.recipients);
  const addressees = await queries.listAddressees(tx, ids);
  const replies = readReplies(mail, addressees[0]?.zone ?? null).filter(isReply);
  for (const reply of replies) await judgeOne(tx, call, reply, addressees, true);
}

/** Decides about a mail that waits for a person: what it asks for is done, or everything stays as it is. */
export function decideInbound(
  call: Call,
  event: EventRow,
  key: { id: string; version: number },
  decision: InboundDecision,
): Promise<queries.InboundRow> {
  return transact(call, async (tx) => {
    const row = found(await queries.findInbound(tx, event.id, key.id));
    if (row.version !== key.version) throw refuse('stale_state');
    ensure(whyNotDecide(row, decision));
    const change = { state: 'closed' as const, decidedAt: call.now, decidedById: call.accountId };
    if (!(await queries.changeInbound(tx, row, change))) throw refuse('stale_state');
    if (decision === 'apply' && row.outcome === 'decline_waits')
      await confirmDecline(tx, call, event, row);
    if (decision === 'apply' && row.outcome === 'unknown_attendee')
      await applyAsSigner(tx, call, row);
    await recordActivity(tx, call, {
      action: 'replies.decide',
      eventId: event.id,
      subjectId: row.id,
      detail: { decision, outcome: row.outcome },
    });
    return found(await queries.findInbound(tx, event.id, key.id));
  });
}
