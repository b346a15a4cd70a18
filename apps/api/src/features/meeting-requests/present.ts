import type { MeetingRequestShape } from '@ponte/contracts';
import { type RuleCode, whyNotChangeRequest, whyNotDecline } from '@ponte/domain';
import { presentPerson } from '../meetings/commands.ts';
import type { RequestRow } from './queries.ts';

export type RequestSide = MeetingRequestShape['side'];

/** From whose side the participant sees the request. */
export function sideOf(row: RequestRow, participantId: string): RequestSide {
  if (row.senderId === participantId) return 'sender';
  return row.recipientId === participantId ? 'recipient' : 'colleague';
}

const statusOf = (row: RequestRow) => ({
  state: row.state,
  expiresAt: row.expiresAt?.getTime() ?? null,
});

/** Limits are looked at when the answer is given; the page shows what the state and the side alone refuse. */
function whyNotAnswer(row: RequestRow, side: RequestSide, now: number): RuleCode | null {
  const code = whyNotDecline({ request: statusOf(row), isRecipient: side === 'recipient' });
  return (
    code ?? (row.expiresAt !== null && row.expiresAt.getTime() <= now ? 'request_expired' : null)
  );
}

export function presentRequest(
  row: RequestRow,
  side: RequestSide,
  now: number,
): MeetingRequestShape {
  return {
    id: row.id,
    state: row.state,
    rank: row.rank,
    message: row.message,
    declineReason: row.declineReason,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    sender: presentPerson(row.sender),
    recipient: presentPerson(row.recipient),
    meetingId: row.meetingId,
    side,
    actions: {
      edit: whyNotChangeRequest(statusOf(row), side === 'sender', 'edit'),
      withdraw: whyNotChangeRequest(statusOf(row), side === 'sender', 'withdraw'),
      accept: whyNotAnswer(row, side, now),
      decline: whyNotAnswer(row, side, now),
    },
  };
}
