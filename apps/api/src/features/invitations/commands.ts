import type { Transaction } from '@ponte/db';
import type { InvitationMethod } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import { deleteSuppression, insertStep, reopenMessage } from '../../outbox/message-store.ts';
import { addSendJobs, type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { raiseFeedVersion, raiseLinkVersion } from './feed-queries.ts';
import { listRecipients } from './meeting-queries.ts';
import { findMessageOf, type MessageFilter } from './message-queries.ts';

export { sendFeed } from './send-feed.ts';
export { renderTelling, type Situation } from './telling.ts';

export type InvitationOrder = {
  eventId: string;
  meetingId: string;
  method: InvitationMethod;
  sequence: number;
  participantIds: readonly string[];
};

type Recipient = Awaited<ReturnType<typeof listRecipients>>[number];

/** What names one calendar message for ever, whatever kind of meeting it is about. */
export const toldAs = (
  { meetingId, method, sequence }: Pick<InvitationOrder, 'meetingId' | 'method' | 'sequence'>,
  recipientId: string,
) => ({
  dedupeKey: `invitation:${meetingId}:${recipientId}:${sequence}:${method}`,
  meetingId,
  method,
  sequence,
});

const toMessage = (order: Omit<InvitationOrder, 'participantIds'>, to: Recipient): NewMessage => ({
  ...toldAs(order, to.participantId),
  purpose: order.method === 'CANCEL' ? 'meeting_cancelled' : 'meeting_invitation',
  to,
  eventId: order.eventId,
  participantId: to.participantId,
});

/**
 * Tells the calendars of these people about meetings of one event, one message each, in the transaction of the
 * change. They are written when they are sent, from the state of that moment; one that a newer one has replaced is
 * skipped, and so is the cancellation of what was never told.
 */
export async function queueInvitations(
  tx: Transaction,
  call: Call,
  ...orders: readonly InvitationOrder[]
): Promise<void> {
  const [first] = orders;
  if (!first) return;
  const wanted = [...new Set(orders.flatMap(({ participantIds }) => participantIds))];
  const recipients = new Map(
    (await listRecipients(tx, first.eventId, wanted)).map((row) => [row.participantId, row]),
  );
  const messages = orders.flatMap(({ participantIds, ...order }) =>
    [...participantIds].sort().flatMap((participantId) => {
      const recipient = recipients.get(participantId);
      return recipient ? [toMessage(order, recipient)] : [];
    }),
  );
  await queueMessages(tx, call, messages);
}

/** Sends a failed message once more. Whoever asks for it has looked at the address, so it is trusted again. */
export function resendMessage(call: Call, filter: MessageFilter, messageId: string) {
  return transact(call, async (tx) => {
    const row = found(await findMessageOf(tx, filter, messageId));
    const reopened = await reopenMessage(tx, row.id);
    if (!reopened) throw refuse('message_state_forbids');
    await deleteSuppression(tx, row.toAddress);
    const step = { id: call.deps.ids.next(), messageId: row.id, createdAt: call.now };
    await insertStep(tx, { ...step, kind: 'resent', words: '' });
    await addSendJobs(tx, [reopened]);
    await recordActivity(tx, call, {
      action: 'invitations.resend_message',
      eventId: filter.eventId,
      subjectId: row.id,
    });
    return found(await findMessageOf(tx, filter, messageId));
  });
}

/** Ends every address of the participant's feed that was given out, and answers with the new version. */
export function revokeFeed(call: Call, eventId: string, participantId: string): Promise<number> {
  return transact(call, async (tx) => {
    const version = found(await raiseFeedVersion(tx, eventId, participantId));
    await recordActivity(tx, call, {
      action: 'invitations.revoke_feed',
      eventId,
      subjectId: participantId,
    });
    return version;
  });
}

/** Ends every link in mails that acts for the participant; mails that go out later carry new ones. */
export function revokeLinks(call: Call, eventId: string, participantId: string): Promise<void> {
  return transact(call, async (tx) => {
    if (!(await raiseLinkVersion(tx, eventId, participantId))) throw refuse('not_found');
    await recordActivity(tx, call, {
      action: 'invitations.revoke_links',
      eventId,
      subjectId: participantId,
    });
  });
}
