import type { MeetingReply } from './calendar-reply.ts';

/** The newest reply already handled of one attendee about one meeting. */
export type HandledReply = { readonly sequence: number | null; readonly stampedAt: Date | null };

/**
 * fresh: act. superseded: newer than what was handled, but about an older invitation than the current one.
 * stale: older than what was handled. repeated: handled before. ahead: names a SEQUENCE never sent.
 */
export type ReplyVerdict = 'fresh' | 'superseded' | 'stale' | 'repeated' | 'ahead';

/** Orders a reply by SEQUENCE, then DTSTAMP, per attendee (RFC 5546 §2.1.5); what is missing decides nothing. */
export function judgeReply(
  reply: Pick<MeetingReply, 'sequence' | 'stampedAt'>,
  handled: HandledReply | null,
  currentSequence: number,
): ReplyVerdict {
  if ((reply.sequence ?? 0) > currentSequence) return 'ahead';
  const order = handled ? compareReplies(reply, handled) : 1;
  if (order === 0) return 'repeated';
  if (order < 0) return 'stale';
  return reply.sequence !== null && reply.sequence < currentSequence ? 'superseded' : 'fresh';
}

/** Equal for twin parts of one mail and for a mail that arrives twice, so that each reply is handled once. */
export function replyKey(reply: MeetingReply): string {
  const answer = reply.kind === 'answer' || reply.kind === 'counter' ? reply.answer : null;
  const proposed = reply.kind === 'counter' ? reply.proposal : null;
  return JSON.stringify([
    reply.uid,
    reply.kind,
    answer,
    proposed,
    reply.attendee.address?.toLowerCase() ?? null,
    reply.sequence,
    reply.stampedAt,
  ]);
}

function compareReplies(one: HandledReply, other: HandledReply): number {
  if (one.sequence !== null && other.sequence !== null && one.sequence !== other.sequence) {
    return one.sequence - other.sequence;
  }
  // Without a stamp the order of arrival is all there is.
  if (one.stampedAt === null || other.stampedAt === null) return 1;
  return one.stampedAt.getTime() - other.stampedAt.getTime();
}
