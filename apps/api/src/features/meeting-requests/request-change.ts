import type { Transaction } from '@ponte/db';
import type { ActivityVerb, MailPurpose } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { queueMessages, skipMessage } from '../../outbox/queue.ts';
import { recipientOf } from '../meetings/queries.ts';
import type { RequestRow } from './queries.ts';
import * as queries from './queries.ts';

/** What every change of a request shares: loading it as it was seen, writing it once, logging and telling. */
export const windowOf = (event: EventRow) => ({
  state: event.state,
  requestsOpenAt: event.requestsOpenAt?.getTime() ?? null,
  requestsCloseAt: event.requestsCloseAt?.getTime() ?? null,
});

export const logged = (
  row: { eventId: string; id: string },
  action: ActivityVerb<'meeting_requests'>,
  detail: Record<string, unknown> = {},
) => ({
  action: `meeting_requests.${action}` as const,
  eventId: row.eventId,
  subjectId: row.id,
  detail,
});

const letterKey = (row: { id: string; version: number }, purpose: MailPurpose): string =>
  `${purpose}:${row.id}:${row.version}`;

/** A mail to one side about what the other did. `version` makes each change a message of its own. */
export async function tell(
  tx: Transaction,
  call: Call,
  row: RequestRow,
  purpose: MailPurpose,
  to: 'sender' | 'recipient',
  delayMs = 0,
): Promise<void> {
  const person = row[to];
  await queueMessages(tx, call, [
    {
      purpose,
      dedupeKey: letterKey(row, purpose),
      to: recipientOf(person),
      eventId: row.eventId,
      participantId: person.participantId,
      payload: { requestId: row.id },
      delayMs,
    },
  ]);
}

/** Ends the mail about the latest change while it is kept back. */
export const untell = (tx: Transaction, row: RequestRow, purpose: MailPurpose): Promise<void> =>
  skipMessage(tx, letterKey(row, purpose));

/** The request somebody acts on, as they saw it. */
export type RequestKey = {
  event: EventRow;
  requestId: string;
  participant: ParticipantRow;
  version: number;
};

/** The request, if it is the participant's and still as they saw it. */
export async function loadRequest(tx: Transaction, key: RequestKey): Promise<RequestRow> {
  const row = found(await queries.findRequest(tx, key.event.id, key.requestId));
  if (![row.senderId, row.recipientId].includes(key.participant.id)) throw refuse('not_found');
  if (row.version !== key.version) throw refuse('stale_state');
  return row;
}

export const statusOf = (row: RequestRow) => ({
  state: row.state,
  expiresAt: row.expiresAt?.getTime() ?? null,
});

/** Compare-and-swap; what somebody else has changed meanwhile is refused. */
export async function changeRequest(
  tx: Transaction,
  row: RequestRow,
  values: queries.RequestChange,
): Promise<RequestRow> {
  if (!(await queries.changeRequest(tx, row, values))) throw refuse('stale_state');
  return found(await queries.findRequest(tx, row.eventId, row.id));
}
