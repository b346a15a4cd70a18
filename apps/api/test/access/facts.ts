import * as db from '@ponte/db';
import { type EventRole, eventRoles } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import { systemCall } from '../../src/call/call.ts';
import { createMeeting, placeMeeting } from '../../src/features/meetings/commands.ts';
import type { TestApp } from '../app.ts';
import {
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
  makeReadyEvent,
  makeType,
} from '../factories.ts';
import { png } from '../pictures.ts';
import { enterDirectory, makeProfile } from '../profiles.ts';
import { type ExchangeIds, exchangeIdNames, makeExchangeRows } from './exchange-facts.ts';
import { makeNetworkRows, networkIdNames } from './network-facts.ts';
import { makeOfficeRows, officeIdNames } from './office-facts.ts';
import { makeSiteRows, siteIdNames } from './site-facts.ts';

/** The ids that a call may name. `participant` is whom it is about, `counterpart` somebody they know of. */
export const idNames = [
  'event',
  'type',
  'question',
  'block',
  'slot',
  'freeSlot',
  'table',
  'freeTable',
  'session',
  'run',
  'edit',
  'role',
  'office',
  'organisation',
  'account',
  'logo',
  'newcomer',
  'participant',
  'counterpart',
  'receivedRequest',
  'sentRequest',
  'meeting',
  'message',
  'inbound',
  'proposal',
  'profile',
  'file',
  'note',
  ...siteIdNames,
  ...exchangeIdNames,
  ...networkIdNames,
  ...officeIdNames,
] as const;
export type IdName = (typeof idNames)[number];
export type Ids = Record<IdName, string>;

/** The office looks after the *client*; the *person* came by themselves. */
export type EventFacts = {
  person: Ids;
  client: Ids;
  personAccount: string;
  personName: string;
  team: Record<EventRole, string>;
};

/** The person, the client, their three partners and a newcomer. */
const people = 6;

type Ready = Awaited<ReturnType<typeof makeReadyEvent>>;
type Participant = typeof db.participant.$inferSelect;

async function makeTeam(test: TestApp, eventId: string, officeId: string) {
  const team: Partial<Record<EventRole, string>> = {};
  for (const role of eventRoles) {
    const account = await makeAccount(test);
    team[role] = account.id;
    await giveRole(test, eventId, account.id, role, role === 'support' ? officeId : undefined);
  }
  return team as Record<EventRole, string>;
}

/** Rows of the event that belong to nobody in particular. */
async function makeEventRows(test: TestApp, { event, type, slots, tables }: Ready) {
  const next = () => test.deps.ids.next();
  const [question, session, run, edit, eventId] = [next(), next(), next(), next(), event.id];
  await test.db
    .insert(db.question)
    .values({ id: question, eventId, kind: 'file', labels: { en: 'Which papers?' } });
  await test.db.insert(db.agendaSession).values({
    id: session,
    eventId,
    titles: { en: 'Welcome' },
    startsAt: new Date('2027-03-08T07:00:00Z'),
    endsAt: new Date('2027-03-08T07:30:00Z'),
  });
  await test.db.insert(db.scheduleRun).values({
    id: run,
    eventId,
    state: 'draft',
    seed: 1,
    parameters: { seconds: 1, keep: 'pinned', fairness: null },
    createdAt: test.clock.now(),
  });
  await test.db
    .insert(db.scheduleEdit)
    .values({ id: edit, eventId, moves: [], createdAt: test.clock.now() });
  const role = next();
  const [holder, logo] = [await makeAccount(test), next()];
  await test.db
    .insert(db.eventRole)
    .values({ id: role, eventId, accountId: holder.id, role: 'viewer' });
  await test.db.insert(db.storedFile).values({
    id: logo,
    name: 'logo.png',
    mediaType: 'image/png',
    size: png.length,
    content: png,
  });
  const spare = (rows: { id: string }[], index: number) => rows.at(index)?.id ?? '';
  return {
    event: eventId,
    type: type.id,
    question,
    block: slots[0]?.blockId ?? '',
    slot: spare(slots, 0),
    freeSlot: spare(slots, -1),
    table: spare(tables, 0),
    freeTable: spare(tables, -1),
    session,
    run,
    edit,
    role,
    logo,
  };
}

type Partners = { asker: Participant; asked: Participant; counterpart: Participant };

/** A mail that waits for the organiser, and another time that the partner proposes. */
async function makeReplyRows(
  test: TestApp,
  meetingId: string,
  { id: proposerId, eventId }: Participant,
  slotId: string,
) {
  const [inbound, proposal] = [test.deps.ids.next(), test.deps.ids.next()];
  await test.db.insert(db.inboundMessage).values({
    id: inbound,
    identity: `access-${inbound}`,
    door: 'http',
    size: 0,
    state: 'open',
    outcome: 'words',
    eventId,
    receivedAt: test.clock.now(),
  });
  await test.db
    .insert(db.meetingProposal)
    .values({ id: proposal, eventId, meetingId, proposerId, slotId, sequence: 0 });
  return { inbound, proposal };
}

/** What a participant has: a request each way, a meeting with a slot, mail, a profile and a file. */
async function makeSubjectRows(
  test: TestApp,
  subject: Participant,
  partners: Partners,
  { question, freeSlot }: { question: string; freeSlot: string },
) {
  const next = () => test.deps.ids.next();
  const [eventId, now] = [subject.eventId, test.clock.now()];
  const [receivedRequest, sentRequest, message, file] = [next(), next(), next(), next()];
  await test.db.insert(db.meetingRequest).values([
    {
      id: receivedRequest,
      eventId,
      senderId: partners.asker.id,
      recipientId: subject.id,
      rank: 'like',
    },
    {
      id: sentRequest,
      eventId,
      senderId: subject.id,
      recipientId: partners.asked.id,
      rank: 'like',
    },
  ]);
  await test.db.insert(db.message).values({
    id: message,
    eventId,
    participantId: subject.id,
    purpose: 'registration_approved',
    dedupeKey: `access-${message}`,
    toAddress: 'somebody@example.test',
    locale: 'en',
    state: 'failed',
    createdAt: now,
  });
  await test.db
    .insert(db.storedFile)
    .values({ id: file, name: 'a.png', mediaType: 'image/png', size: png.length, content: png });
  await test.db
    .insert(db.answer)
    .values({ eventId, participantId: subject.id, questionId: question, value: file });
  const note = next();
  await test.db
    .insert(db.participantNote)
    .values({ id: note, eventId, participantId: subject.id, text: 'Came late' });
  const profile = await makeProfile(test, subject);
  const meeting = await db.inTransaction(test.db, async (tx) => {
    const participantIds = [subject.id, partners.counterpart.id];
    const call = systemCall(test.deps);
    const made = await createMeeting(tx, call, { eventId, requestId: null, participantIds });
    await placeMeeting(tx, call, made);
    return made.id;
  });
  await enterDirectory(test, subject);
  const replies = await makeReplyRows(test, meeting, partners.counterpart, freeSlot);
  return {
    ...replies,
    receivedRequest,
    sentRequest,
    message,
    file,
    profile: profile.id,
    meeting,
    note,
  };
}

/** An open event with its whole team, two participants that calls are about, and those they deal with. */
export async function makeEventFacts(test: TestApp): Promise<EventFacts> {
  const ready = await makeReadyEvent(test, {}, { slots: 6, tables: 3 });
  const { id: eventId } = ready.event;
  await makeType(test, eventId, { names: { en: 'Visitor' } });
  const office = await makeOrganisation(test, { kind: 'chamber' });
  const rows = await makeEventRows(test, ready);
  const join = (row: Partial<typeof db.participant.$inferInsert> = {}) =>
    makeParticipant(test, eventId, ready.type.id, row);
  const account = await makeAccount(test, { name: `Person of ${ready.event.slug}` });
  const person = await join({
    accountId: account.id,
    organisationId: (await makeOrganisation(test, {}, account.id)).id,
  });
  const client = await join({ officeId: office.id });
  const exchange: ExchangeIds = await makeExchangeRows(test, account.id, person);
  const networks = await makeNetworkRows(test, account.id, person.organisationId);
  const partners = { asker: await join(), asked: await join(), counterpart: await join() };
  const site = await makeSiteRows(test, person.organisationId);
  const team = await makeTeam(test, eventId, office.id);
  const offices = await makeOfficeRows(test, {
    office: office.id,
    staff: team.support,
    client: client.organisationId,
    person: { accountId: account.id, organisationId: person.organisationId },
  });
  const common = {
    ...rows,
    ...offices,
    ...site,
    ...exchange,
    ...networks,
    office: office.id,
    organisation: person.organisationId,
    account: account.id,
    newcomer: (await join()).id,
    counterpart: partners.counterpart.id,
  };
  await test.db
    .update(db.organisation)
    .set({ logoId: rows.logo })
    .where(eq(db.organisation.id, person.organisationId));
  await test.db.update(db.event).set({ taken: people }).where(eq(db.event.id, eventId));
  await test.db
    .update(db.participationType)
    .set({ taken: people })
    .where(eq(db.participationType.id, ready.type.id));
  const idsOf = async (subject: Participant): Promise<Ids> => ({
    ...common,
    participant: subject.id,
    ...(await makeSubjectRows(test, subject, partners, rows)),
  });
  const ids = { person: await idsOf(person), client: await idsOf(client) };
  const unscheduled = [ids.person, ids.client].map(({ meeting }) => ({
    meetingId: meeting,
    reason: 'tables_full',
  }));
  await test.db.update(db.scheduleRun).set({ unscheduled }).where(eq(db.scheduleRun.id, rows.run));
  await test.db
    .update(db.participantNote)
    .set({ accountId: team.support })
    .where(eq(db.participantNote.eventId, eventId));
  return { ...ids, personAccount: account.id, personName: account.name, team };
}
