import { cooperationProfile, participant, type Queryable } from '@ponte/db';
import type { ProfileKind } from '@ponte/domain';
import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';

export * from './directory-queries.ts';
export * from './saved-queries.ts';

export type ProfileRow = typeof cooperationProfile.$inferSelect;

/** Whose profiles: an organisation's, in an event those of one participant. */
export type ProfileOwner = {
  readonly organisationId: string;
  /** Both null in the exchange between events. */
  readonly eventId: string | null;
  readonly participantId: string | null;
};

const isOwn = ({ organisationId, eventId, participantId }: ProfileOwner): SQL | undefined =>
  participantId && eventId
    ? and(
        eq(cooperationProfile.eventId, eventId),
        eq(cooperationProfile.participantId, participantId),
      )
    : and(
        eq(cooperationProfile.organisationId, organisationId),
        isNull(cooperationProfile.eventId),
        isNull(cooperationProfile.participantId),
      );

const ownOrder = [
  asc(cooperationProfile.kind),
  asc(cooperationProfile.position),
  asc(cooperationProfile.id),
];

/** Bounded by the number an owner may have. */
export const listProfiles = (db: Queryable, owner: ProfileOwner): Promise<ProfileRow[]> =>
  db
    .select()
    .from(cooperationProfile)
    .where(isOwn(owner))
    .orderBy(...ownOrder);

/** The profiles of several participants of one event, each one's in their own order. */
export const listProfilesOf = (
  db: Queryable,
  eventId: string,
  participantIds: readonly string[],
): Promise<ProfileRow[]> =>
  db
    .select()
    .from(cooperationProfile)
    .where(
      and(
        eq(cooperationProfile.eventId, eventId),
        inArray(cooperationProfile.participantId, [...participantIds]),
      ),
    )
    .orderBy(...ownOrder);

/** Makes changes to one participant's profiles wait for each other, so that counting and ordering hold. */
export async function holdParticipant(db: Queryable, id: string): Promise<void> {
  await db
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.id, id))
    .for('no key update');
}

export async function insertProfile(
  db: Queryable,
  row: typeof cooperationProfile.$inferInsert,
): Promise<ProfileRow> {
  const [made] = await db.insert(cooperationProfile).values(row).returning();
  if (!made) throw new Error('the cooperation profile was not inserted');
  return made;
}

export async function findProfile(
  db: Queryable,
  owner: ProfileOwner,
  id: string,
): Promise<ProfileRow | null> {
  const [row] = await db
    .select()
    .from(cooperationProfile)
    .where(and(isOwn(owner), eq(cooperationProfile.id, id)));
  return row ?? null;
}

/** Writes the change if the row still has that version; null when somebody else was faster. */
export async function updateProfile(
  db: Queryable,
  owner: ProfileOwner,
  seen: { id: string; version: number },
  change: Pick<
    ProfileRow,
    'area' | 'title' | 'description' | 'titles' | 'descriptions' | 'keywords' | 'languages'
  >,
): Promise<ProfileRow | null> {
  const [row] = await db
    .update(cooperationProfile)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        isOwn(owner),
        eq(cooperationProfile.id, seen.id),
        eq(cooperationProfile.version, seen.version),
      ),
    )
    .returning();
  return row ?? null;
}

/** Whether the row was still there in that version, and is gone now. */
export async function deleteProfile(
  db: Queryable,
  owner: ProfileOwner,
  seen: { id: string; version: number },
): Promise<boolean> {
  const rows = await db
    .delete(cooperationProfile)
    .where(
      and(
        isOwn(owner),
        eq(cooperationProfile.id, seen.id),
        eq(cooperationProfile.version, seen.version),
      ),
    )
    .returning({ id: cooperationProfile.id });
  return rows.length > 0;
}

/** Numbers the profiles of one kind as listed. Texts stay, so the versions do too. */
export async function orderProfiles(
  db: Queryable,
  owner: ProfileOwner,
  kind: ProfileKind,
  ids: readonly string[],
): Promise<void> {
  await db
    .update(cooperationProfile)
    .set({
      position: sql`array_position(${sql.param([...ids])}::uuid[], ${cooperationProfile.id})`,
    })
    .where(
      and(
        isOwn(owner),
        eq(cooperationProfile.kind, kind),
        inArray(cooperationProfile.id, [...ids]),
      ),
    );
}
