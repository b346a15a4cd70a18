import { account, participant, type Queryable } from '@ponte/db';
import type { Locale } from '@ponte/domain';
import { and, eq, isNull, sql } from 'drizzle-orm';

export type FeedOwner = { eventId: string; feedVersion: number; locale: Locale };

/** Whose feed it is; null when the participant is gone or may no longer sign in. */
export async function findFeedOwner(
  db: Queryable,
  participantId: string,
): Promise<FeedOwner | null> {
  const [row] = await db
    .select({
      eventId: participant.eventId,
      feedVersion: participant.feedVersion,
      locale: account.locale,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(and(eq(participant.id, participantId), isNull(account.disabledAt)));
  return row ?? null;
}

/** As whom an account takes part in events. */
export const listParticipants = (db: Queryable, accountId: string) =>
  db
    .select({ id: participant.id, eventId: participant.eventId })
    .from(participant)
    .where(eq(participant.accountId, accountId))
    .limit(500);

/** Makes every address of the feed that was given out so far worthless; answers with the new version. */
export async function raiseFeedVersion(
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<number | null> {
  const [row] = await db
    .update(participant)
    .set({ feedVersion: sql`${participant.feedVersion} + 1` })
    .where(and(eq(participant.eventId, eventId), eq(participant.id, participantId)))
    .returning({ feedVersion: participant.feedVersion });
  return row?.feedVersion ?? null;
}

/** The same for every link in this participant's mails; false when there is no such participant. */
export async function raiseLinkVersion(
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<boolean> {
  const rows = await db
    .update(participant)
    .set({ linkVersion: sql`${participant.linkVersion} + 1` })
    .where(and(eq(participant.eventId, eventId), eq(participant.id, participantId)))
    .returning({ id: participant.id });
  return rows.length === 1;
}
