import {
  account,
  cooperationProfile,
  event,
  exchangeAttachment,
  participant,
  type Queryable,
} from '@ponte/db';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

/** Events that are still to come or under way, in which people of the organisation take part. */
export const listParticipations = (db: Queryable, organisationId: string, profileId: string) =>
  db
    .select({
      event,
      participant,
      name: account.name,
      isAttached: sql<boolean>`exists (select 1 from ${exchangeAttachment}
        where ${exchangeAttachment.profileId} = ${profileId}::uuid
          and ${exchangeAttachment.participantId} = ${participant.id})`,
    })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(
      and(
        eq(participant.organisationId, organisationId),
        inArray(participant.state, ['applied', 'approved', 'waiting', 'offered']),
        inArray(event.state, ['open', 'closed', 'scheduled', 'running']),
      ),
    )
    .orderBy(asc(event.firstDay), asc(account.name), asc(participant.id))
    .limit(50);

/** The copies of a profile in events, each with what is there now. */
export const listCopies = (db: Queryable, profileId: string) =>
  db
    .select({ attachment: exchangeAttachment, copy: cooperationProfile, event, participant })
    .from(exchangeAttachment)
    .innerJoin(cooperationProfile, eq(cooperationProfile.id, exchangeAttachment.copyId))
    .innerJoin(event, eq(event.id, exchangeAttachment.eventId))
    .innerJoin(participant, eq(participant.id, exchangeAttachment.participantId))
    .where(eq(exchangeAttachment.profileId, profileId))
    .orderBy(asc(exchangeAttachment.createdAt));

export type Copy = Awaited<ReturnType<typeof listCopies>>[number];

export async function insertAttachment(
  db: Queryable,
  row: typeof exchangeAttachment.$inferInsert,
): Promise<boolean> {
  const made = await db
    .insert(exchangeAttachment)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: exchangeAttachment.profileId });
  return made.length > 0;
}

export async function setCopyVersion(
  db: Queryable,
  { profileId, participantId }: { profileId: string; participantId: string },
  copyVersion: number,
): Promise<void> {
  await db
    .update(exchangeAttachment)
    .set({ copyVersion })
    .where(
      and(
        eq(exchangeAttachment.profileId, profileId),
        eq(exchangeAttachment.participantId, participantId),
      ),
    );
}
