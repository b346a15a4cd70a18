import type { MeetingReply } from '@ponte/calendar';
import type { Transaction } from '@ponte/db';
import { type CalendarAnswer, type InboundOutcome, whyNotCancelMeeting } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, within } from '../../call/call.ts';
import { Refusal } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { cancelMeetingAndRequest } from '../meeting-requests/commands.ts';
import { findSlotAt, placeBestWish } from '../meetings/commands.ts';
import { factsOf, type MeetingRow } from '../meetings/queries.ts';
import { proposeTime } from './proposing.ts';
import * as queries from './queries.ts';

/** A reply whose sender is known to be this person of this meeting. */
export type ProvenReply = {
  reply: MeetingReply;
  event: EventRow;
  meeting: MeetingRow;
  participantId: string;
  /** Set when the organiser has already said that it counts. */
  isConfirmed: boolean;
};

const answerOf = (reply: MeetingReply): CalendarAnswer => {
  const answer = reply.kind === 'answer' || reply.kind === 'counter' ? reply.answer : null;
  return answer === null || answer === 'needs-action' ? 'needs_action' : answer;
};

async function noteAnswer(tx: Transaction, call: Call, proven: ProvenReply): Promise<void> {
  const { reply, meeting, participantId } = proven;
  const answer = answerOf(reply);
  await queries.writeAnswer(tx, {
    eventId: meeting.eventId,
    meetingId: meeting.id,
    participantId,
    answer,
    sequence: reply.sequence,
    stampedAt: reply.stampedAt,
    comment: reply.comment ?? '',
    answeredSequence: meeting.sequence,
    answeredAt: call.now,
  });
  await recordActivity(tx, call, {
    action: 'replies.answer',
    eventId: meeting.eventId,
    subjectId: meeting.id,
    detail: { participantId, answer, kind: reply.kind },
  });
}

/**
 * Ends a meeting that one of its people has declined: everybody's calendar gets the cancellation, the pair may
 * wish again, and the slot serves who waits for one.
 */
export async function endDeclined(
  tx: Transaction,
  call: Call,
  event: EventRow,
  meeting: MeetingRow,
  { participantId, reason }: { participantId: string; reason: string },
): Promise<void> {
  const key = { event, meetingId: meeting.id, version: meeting.version, participantId };
  await cancelMeetingAndRequest(within(call, tx), key, reason);
  if (event.placementMode !== 'organiser' || !meeting.slotId) return;
  const freed = { eventId: event.id, slotId: meeting.slotId, exceptId: meeting.id };
  await placeBestWish(tx, call, freed);
}

/** So much of what somebody writes beside their answer is kept as a reason. */
export const mostReason = 500;

async function decline(tx: Transaction, call: Call, proven: ProvenReply): Promise<InboundOutcome> {
  const { reply, event, meeting, isConfirmed } = proven;
  if (whyNotCancelMeeting(factsOf(meeting), event, call.now.getTime())) return 'too_late';
  await noteAnswer(tx, call, proven);
  if (event.declinePolicy === 'organiser' && !isConfirmed) return 'decline_waits';
  const reason = (reply.comment ?? '').slice(0, mostReason);
  await endDeclined(tx, call, event, meeting, { participantId: proven.participantId, reason });
  return 'declined';
}

/** Proposes the slot of the event in which the proposed time lies; without one a person must look. */
async function counter(tx: Transaction, call: Call, proven: ProvenReply): Promise<InboundOutcome> {
  const { reply, event, meeting, participantId } = proven;
  const proposal = reply.kind === 'counter' ? reply.proposal : null;
  await noteAnswer(tx, call, proven);
  const slot = proposal && (await findSlotAt(tx, event.id, proposal.startsAt));
  if (!slot) return 'counter_unfit';
  const comment = (reply.comment ?? '').slice(0, mostReason);
  try {
    const key = { event, meetingId: meeting.id, participantId };
    await proposeTime(within(call, tx), key, { slotId: slot.id, comment });
    return 'countered';
  } catch (failure) {
    // Somebody is taken then, or nothing may move any more: the rules have said so, and nothing was written.
    if (failure instanceof Refusal) return 'counter_unfit';
    throw failure;
  }
}

/** Does what the reply asks for, under the rules, and says what came of it. */
export async function applyReply(
  tx: Transaction,
  call: Call,
  proven: ProvenReply,
): Promise<InboundOutcome> {
  const { reply, meeting } = proven;
  if (reply.kind === 'delegation') return 'delegated';
  if (reply.kind === 'refresh' || reply.kind === 'decline-counter') return 'automatic';
  if (meeting.state !== 'scheduled') return 'too_late';
  if (reply.kind === 'counter') return counter(tx, call, proven);
  if (reply.answer === 'declined') return decline(tx, call, proven);
  await noteAnswer(tx, call, proven);
  return answerOf(reply);
}
