import {
  account,
  eventRole,
  exchangeOffice,
  organisation,
  participant,
  participationType,
  type Queryable,
} from '@ponte/db';
import type { Locale } from '@ponte/domain';
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ParticipantRow } from '../../http/event-scope.ts';

const office = alias(organisation, 'office');

/** A participant with everything that lists, mails and pages say about them. */
export type PersonRow = {
  participant: ParticipantRow;
  account: { id: string; name: string; email: string; locale: Locale };
  organisation: { id: string; name: string; country: string };
  type: { id: string; names: typeof participationType.$inferSelect.names };
  office: { id: string; name: string } | null;
  /** Whom the organisation has chosen to look after it in everything. */
  chosenOfficeId: string | null;
};

export const selectPeople = (db: Queryable) =>
  db
    .select({
      participant,
      account: {
        id: account.id,
        name: account.name,
        email: account.email,
        locale: account.locale,
      },
      organisation: {
        id: organisation.id,
        name: organisation.name,
        country: organisation.country,
      },
      type: { id: participationType.id, names: participationType.names },
      office: { id: office.id, name: office.name },
      chosenOfficeId: exchangeOffice.officeId,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .innerJoin(participationType, eq(participationType.id, participant.typeId))
    .leftJoin(office, eq(office.id, participant.officeId))
    .leftJoin(exchangeOffice, eq(exchangeOffice.organisationId, participant.organisationId))
    .$dynamic();

const whereParticipant = (eventId: string, id: string) =>
  and(eq(participant.eventId, eventId), eq(participant.id, id));

export async function findParticipantById(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<ParticipantRow | null> {
  const [row] = await db.select().from(participant).where(whereParticipant(eventId, id));
  return row ?? null;
}

export async function findPerson(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<PersonRow | null> {
  const [row] = await selectPeople(db).where(whereParticipant(eventId, id));
  return row ?? null;
}

export const listPeopleByIds = (db: Queryable, eventId: string, ids: readonly string[]) =>
  selectPeople(db)
    .where(and(eq(participant.eventId, eventId), inArray(participant.id, [...ids])))
    .orderBy(asc(participant.id));

/** The account's participation in the event, held until the transaction ends. */
export async function holdParticipantOf(
  db: Queryable,
  eventId: string,
  accountId: string,
): Promise<ParticipantRow | null> {
  const [row] = await db
    .select()
    .from(participant)
    .where(and(eq(participant.eventId, eventId), eq(participant.accountId, accountId)))
    .for('update');
  return row ?? null;
}

/** These participants, held until the transaction ends; always in one order, so that two callers queue up. */
export const holdParticipants = (
  db: Queryable,
  eventId: string,
  ids: readonly string[],
): Promise<ParticipantRow[]> =>
  db
    .select()
    .from(participant)
    .where(and(eq(participant.eventId, eventId), inArray(participant.id, [...ids])))
    .orderBy(asc(participant.id))
    .for('update');

/** Null when the account takes part already. */
export async function insertParticipant(
  db: Queryable,
  row: typeof participant.$inferInsert,
): Promise<ParticipantRow | null> {
  const [made] = await db.insert(participant).values(row).onConflictDoNothing().returning();
  return made ?? null;
}

export type ParticipantChange = Partial<
  Omit<typeof participant.$inferInsert, 'id' | 'eventId' | 'accountId' | 'version' | 'createdAt'>
>;

/** Changes the row if it still has this state and version; null when somebody was faster. */
export async function updateParticipant(
  db: Queryable,
  before: Pick<ParticipantRow, 'id' | 'eventId' | 'state' | 'version'>,
  change: ParticipantChange,
): Promise<ParticipantRow | null> {
  const [row] = await db
    .update(participant)
    .set({ ...change, version: sql`${participant.version} + 1` })
    .where(
      and(
        whereParticipant(before.eventId, before.id),
        eq(participant.state, before.state),
        eq(participant.version, before.version),
      ),
    )
    .returning();
  return row ?? null;
}

const setCheckIn = (db: Queryable, eventId: string, id: string, at: Date | null) =>
  db
    .update(participant)
    .set({ checkedInAt: at, version: sql`${participant.version} + 1` })
    .where(
      and(
        whereParticipant(eventId, id),
        eq(participant.state, 'approved'),
        at ? isNull(participant.checkedInAt) : isNotNull(participant.checkedInAt),
      ),
    )
    .returning({ id: participant.id });

/** Marks an approved participant as arrived. Of two doors at once one gets true. */
export const markArrival = async (db: Queryable, eventId: string, id: string, at: Date) =>
  (await setCheckIn(db, eventId, id, at)).length === 1;

export const unmarkArrival = async (db: Queryable, eventId: string, id: string) =>
  (await setCheckIn(db, eventId, id, null)).length === 1;

/** The organisations that hold a support role in the event. */
export const listOffices = (db: Queryable, eventId: string) =>
  db
    .selectDistinct({ id: organisation.id, name: organisation.name })
    .from(eventRole)
    .innerJoin(organisation, eq(organisation.id, eventRole.officeId))
    .where(and(eq(eventRole.eventId, eventId), eq(eventRole.role, 'support')))
    .orderBy(asc(organisation.name), asc(organisation.id));
