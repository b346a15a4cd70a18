import { account, event, participant, type Queryable } from '@ponte/db';
import { and, eq, isNull } from 'drizzle-orm';

/** Whose link it is, with the event; null when they are gone or may no longer sign in. */
export async function findLinkOwner(db: Queryable, participantId: string) {
  const [row] = await db
    .select({ participant, event, name: account.name, locale: account.locale })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(and(eq(participant.id, participantId), isNull(account.disabledAt)));
  return row ?? null;
}

export type LinkOwner = NonNullable<Awaited<ReturnType<typeof findLinkOwner>>>;
