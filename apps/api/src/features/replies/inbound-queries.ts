import {
  account,
  event,
  inboundMessage,
  meeting,
  message,
  participant,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import type { InboundState } from '@ponte/domain';
import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';

export type InboundRow = typeof inboundMessage.$inferSelect;

/** A mail that nobody has worked off yet, held until the transaction ends; null when somebody has. */
export async function holdReceived(tx: Transaction, id: string): Promise<InboundRow | null> {
  const [row] = await tx
    .select()
    .from(inboundMessage)
    .where(and(eq(inboundMessage.id, id), eq(inboundMessage.state, 'received')))
    .for('update');
  return row ?? null;
}

export type InboundChange = Partial<
  Pick<
    InboundRow,
    | 'state'
    | 'outcome'
    | 'eventId'
    | 'participantId'
    | 'meetingId'
    | 'sender'
    | 'subject'
    | 'detail'
    | 'handledAt'
    | 'decidedAt'
    | 'decidedById'
  >
>;

export async function changeInbound(
  tx: Transaction,
  key: { id: string; version: number },
  change: InboundChange,
): Promise<boolean> {
  const rows = await tx
    .update(inboundMessage)
    .set({ ...change, version: key.version + 1 })
    .where(and(eq(inboundMessage.id, key.id), eq(inboundMessage.version, key.version)))
    .returning({ id: inboundMessage.id });
  return rows.length === 1;
}

export async function findInbound(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<InboundRow | null> {
  const [row] = await db
    .select()
    .from(inboundMessage)
    .where(and(eq(inboundMessage.eventId, eventId), eq(inboundMessage.id, id)));
  return row ?? null;
}

const listed = {
  inbound: {
    id: inboundMessage.id,
    door: inboundMessage.door,
    state: inboundMessage.state,
    outcome: inboundMessage.outcome,
    sender: inboundMessage.sender,
    subject: inboundMessage.subject,
    detail: inboundMessage.detail,
    meetingId: inboundMessage.meetingId,
    participantId: inboundMessage.participantId,
    receivedAt: inboundMessage.receivedAt,
    decidedAt: inboundMessage.decidedAt,
    version: inboundMessage.version,
  },
  participantName: account.name,
};
export type ListedInbound = Awaited<ReturnType<typeof listInbound>>[number];

/** The mails of an event that came in, newest first; without a raw text. */
export const listInbound = (
  db: Queryable,
  eventId: string,
  filter: { state?: InboundState | undefined; beforeId: string | null; limit: number },
) =>
  db
    .select(listed)
    .from(inboundMessage)
    .leftJoin(participant, eq(participant.id, inboundMessage.participantId))
    .leftJoin(account, eq(account.id, participant.accountId))
    .where(
      and(
        eq(inboundMessage.eventId, eventId),
        filter.state ? eq(inboundMessage.state, filter.state) : undefined,
        filter.beforeId ? lt(inboundMessage.id, filter.beforeId) : undefined,
      ),
    )
    .orderBy(desc(inboundMessage.id))
    .limit(filter.limit);

export type Addressee = { id: string; eventId: string; zone: string; address: string };

/** The participants whose reply addresses a mail was sent to. */
export const listAddressees = (db: Queryable, ids: readonly string[]): Promise<Addressee[]> =>
  db
    .select({
      id: participant.id,
      eventId: participant.eventId,
      zone: event.zone,
      address: account.email,
    })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(inArray(participant.id, [...ids]));

/** Which event a meeting is of, whoever asks. */
export async function findEventOfMeeting(db: Queryable, id: string): Promise<string | null> {
  const [row] = await db
    .select({ eventId: meeting.eventId })
    .from(meeting)
    .where(eq(meeting.id, id));
  return row?.eventId ?? null;
}

/** Every address that invitations of this participant have gone to, in small letters. */
export async function listAddressesOf(db: Queryable, participantId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ address: sql<string>`lower(${message.toAddress})` })
    .from(message)
    .where(and(eq(message.participantId, participantId), isNotNull(message.method)));
  return rows.map(({ address }) => address);
}

export type SentMessage = typeof message.$inferSelect;

/** Messages of ours by their Message-IDs. */
export const listSentMessages = (
  db: Queryable,
  messageIds: readonly string[],
): Promise<SentMessage[]> =>
  db
    .select()
    .from(message)
    .where(inArray(message.messageId, [...messageIds]))
    .limit(20);

/** Mails that still wait although their job should long have run. */
export const listOverdue = (db: Queryable, before: Date) =>
  db
    .select({ id: inboundMessage.id })
    .from(inboundMessage)
    .where(and(eq(inboundMessage.state, 'received'), lt(inboundMessage.receivedAt, before)))
    .limit(500);

/** Forgets what mails said, but for those that still wait for a person. Returns how many. */
export async function forgetRaw(db: Queryable, before: Date): Promise<number> {
  const rows = await db
    .update(inboundMessage)
    .set({ raw: null })
    .where(
      and(
        eq(inboundMessage.state, 'closed'),
        isNotNull(inboundMessage.raw),
        lt(inboundMessage.receivedAt, before),
      ),
    )
    .returning({ id: inboundMessage.id });
  return rows.length;
}

/** Removes what has been of no use for long. */
export async function deleteInbound(db: Queryable, before: Date): Promise<void> {
  await db
    .delete(inboundMessage)
    .where(
      and(
        lt(inboundMessage.receivedAt, before),
        or(ne(inboundMessage.state, 'open'), isNull(inboundMessage.eventId)),
        ne(inboundMessage.state, 'received'),
      ),
    );
}
