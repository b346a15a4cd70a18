import type { MeetingRequestShape } from '@ponte/contracts';
import {
  type EventState,
  whyNotAcceptAtAll,
  whyNotChangeRequest,
  whyNotDecline,
} from '@ponte/domain';
import { presentPerson } from '../meetings/commands.ts';
import type { RequestRow } from './queries.ts';
import { statusOf } from './request-change.ts';

export type RequestSide = MeetingRequestShape['side'];

/** From whose side the participant sees the request. */
export function sideOf(row: RequestRow, participantId: string): RequestSide {
  if (row.senderId === participantId) return 'sender';
  return row.recipientId === participantId ? 'recipient' : 'colleague';
}

/** From whose side, in which event and when a request is shown. */
export type RequestView = { side: RequestSide; event: { state: EventState }; now: number };

/** What the state and the side alone refuse; limits are looked at when the answer is given. */
function actionsOf(row: RequestRow, { side, event, now }: RequestView) {
  const request = statusOf(row);
  const basics = { request, event, isRecipient: side === 'recipient' };
  return {
    edit: whyNotChangeRequest(request, event, side === 'sender', 'edit'),
    withdraw: whyNotChangeRequest(request, event, side === 'sender', 'withdraw'),
    accept: whyNotAcceptAtAll(basics, now),
    decline: whyNotDecline(basics, now),
  };
}

export function presentRequest(row: RequestRow, view: RequestView): MeetingRequestShape {
  return {
    id: row.id,
    state: row.state,
    rank: row.rank,
    message: row.message,
    about: row.about && { title: row.about.title, titles: row.about.titles },
    declineReason: row.declineReason,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    sender: presentPerson(row.sender),
    recipient: presentPerson(row.recipient),
    meetingId: row.meetingId,
    side: view.side,
    actions: actionsOf(row, view),
  };
}
