import * as db from '@ponte/db';
import { doesTakePlace } from '@ponte/domain';
import { eq, sql } from 'drizzle-orm';
import { hashSecret } from '../src/http/session.ts';
import { Agent } from './agent.ts';
import type { TestApp } from './app.ts';

/**
 * Rows made straight in the database, each valid by itself; tests override what they are about. Names and
 * addresses carry a counter, so that nothing collides within one test file.
 */
let counter = 0;
const next = () => ++counter;

type Row<T extends { $inferInsert: unknown; $inferSelect: unknown }> = Partial<T['$inferInsert']>;
const first = <T>(rows: T[]): T => {
  const [row] = rows;
  if (!row) throw new Error('nothing was inserted');
  return row;
};

export async function makeAccount(test: TestApp, row: Row<typeof db.account> = {}) {
  const number = next();
  const values = {
    id: test.deps.ids.next(),
    email: `person${number}@example.test`,
    name: `Person ${number}`,
    ...row,
  };
  return first(await test.db.insert(db.account).values(values).returning());
}

export async function makeOrganisation(
  test: TestApp,
  row: Row<typeof db.organisation> = {},
  memberId?: string,
) {
  const values = {
    id: test.deps.ids.next(),
    name: `Organisation ${next()}`,
    country: 'IT',
    sectors: ['28'],
    ...row,
  };
  const made = first(await test.db.insert(db.organisation).values(values).returning());
  if (memberId) {
    await test.db
      .insert(db.organisationMember)
      .values({ organisationId: made.id, accountId: memberId, role: 'manager' });
  }
  return made;
}

/** An open event of two days, a week after the test clock's start. */
export async function makeEvent(test: TestApp, row: Row<typeof db.event> = {}) {
  const values = {
    id: test.deps.ids.next(),
    slug: `event-${next()}`,
    state: 'open' as const,
    names: { en: 'Bridge Days' },
    zone: 'Europe/Rome',
    firstDay: '2027-03-08',
    lastDay: '2027-03-09',
    city: 'Gorizia',
    country: 'IT',
    ...row,
  };
  return first(await test.db.insert(db.event).values(values).returning());
}

export async function giveRole(
  test: TestApp,
  eventId: string,
  accountId: string,
  role: (typeof db.eventRole.$inferInsert)['role'],
  officeId?: string,
) {
  await test.db
    .insert(db.eventRole)
    .values({ id: test.deps.ids.next(), eventId, accountId, role, officeId: officeId ?? null });
}

export async function makeType(
  test: TestApp,
  eventId: string,
  row: Row<typeof db.participationType> = {},
) {
  const values = { id: test.deps.ids.next(), eventId, names: { en: 'Company' }, ...row };
  return first(await test.db.insert(db.participationType).values(values).returning());
}

/** People of the first type may ask for meetings with people of the second; by default of the same one. */
export async function allowTypes(
  test: TestApp,
  eventId: string,
  fromTypeId: string,
  toTypeId = fromTypeId,
) {
  await test.db.insert(db.typeRule).values({ eventId, fromTypeId, toTypeId }).onConflictDoNothing();
}

async function countPlace(test: TestApp, eventId: string, typeId: string): Promise<void> {
  const taken = sql`taken + 1`;
  await test.db.update(db.event).set({ taken }).where(eq(db.event.id, eventId));
  await test.db
    .update(db.participationType)
    .set({ taken })
    .where(eq(db.participationType.id, typeId));
}

/**
 * An approved participant with an account and an organisation of their own. Where the state takes a place,
 * event and type count it, unless the test counts by itself.
 */
export async function makeParticipant(
  test: TestApp,
  eventId: string,
  typeId: string,
  row: Row<typeof db.participant> = {},
  { countsPlace = true }: { countsPlace?: boolean } = {},
) {
  const account = row.accountId ? { id: row.accountId } : await makeAccount(test);
  const organisation = row.organisationId
    ? { id: row.organisationId }
    : await makeOrganisation(test, {}, account.id);
  const values = {
    id: test.deps.ids.next(),
    eventId,
    typeId,
    state: 'approved' as const,
    registeredAt: test.clock.now(),
    ...row,
    accountId: account.id,
    organisationId: organisation.id,
  };
  if (countsPlace && doesTakePlace(values.state)) await countPlace(test, eventId, typeId);
  return first(await test.db.insert(db.participant).values(values).returning());
}

/** A block of 20-minute slots on the event's first morning, from 9:00 in Rome (8:00 UTC). */
export async function makeSlots(test: TestApp, eventId: string, count = 4, day = '2027-03-08') {
  const blockId = test.deps.ids.next();
  await test.db.insert(db.timetableBlock).values({
    id: blockId,
    eventId,
    day,
    startMinute: 540,
    endMinute: 540 + count * 20,
    slotMinutes: 20,
  });
  const start = new Date(`${day}T08:00:00Z`).getTime();
  const rows = Array.from({ length: count }, (_, index) => ({
    id: test.deps.ids.next(),
    eventId,
    blockId,
    day,
    startsAt: new Date(start + index * 1_200_000),
    endsAt: new Date(start + (index + 1) * 1_200_000),
  }));
  return test.db.insert(db.timeSlot).values(rows).returning();
}

export async function makeTables(
  test: TestApp,
  eventId: string,
  count = 2,
  row: Row<typeof db.meetingTable> = {},
) {
  const rows = Array.from({ length: count }, () => {
    const position = next();
    return { id: test.deps.ids.next(), eventId, label: `T${position}`, position, ...row };
  });
  return test.db.insert(db.meetingTable).values(rows).returning();
}

/** A browser in which this account is signed in. */
export async function agentOf(test: TestApp, accountId: string): Promise<Agent> {
  const secret = test.deps.ids.secret();
  const now = test.clock.now();
  const expiresAt = new Date(now.getTime() + 30 * 24 * 3_600_000);
  await test.db.insert(db.session).values({
    id: test.deps.ids.next(),
    accountId,
    secretHash: hashSecret(secret),
    rotatedAt: now,
    expiresAt,
  });
  const agent = new Agent(test.app);
  agent.cookies.set('ponte-session', secret);
  await agent.get('/api/session');
  return agent;
}

/** An open event with one type that may meet itself, slots and tables: the ground most slices need. */
export async function makeReadyEvent(
  test: TestApp,
  row: Row<typeof db.event> = {},
  size: { slots?: number; tables?: number } = {},
) {
  const event = await makeEvent(test, row);
  const type = await makeType(test, event.id);
  await allowTypes(test, event.id, type.id);
  const slots = await makeSlots(test, event.id, size.slots);
  const tables = await makeTables(test, event.id, size.tables);
  const owner = await makeAccount(test);
  await giveRole(test, event.id, owner.id, 'owner');
  return { event, type, slots, tables, owner };
}
