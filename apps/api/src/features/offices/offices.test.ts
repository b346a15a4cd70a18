import * as db from '@ponte/db';
import { eq } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, draftProfile, makeCompany } from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';
import { makeMeeting } from '../../../test/meetings.ts';
import { type Desk, letIn, makeClient, makeOffice, type Office } from '../../../test/offices.ts';
import { makeProfile } from '../../../test/profiles.ts';
import { countQueries } from '../../../test/query-count.ts';

let test: TestApp;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let office: Office;
let other: Office;
let client: Awaited<ReturnType<typeof makeClient>>;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.mailbox.received.length = 0;
  ready = await make.makeReadyEvent(test);
  [office, other] = [await makeOffice(test), await makeOffice(test)];
  await letIn(test, ready.event.id, office);
  await letIn(test, ready.event.id, other);
  client = await makeClient(test, ready, office);
});

const deskOf = async ({ agent, id }: Office) => (await agent.get<Desk>(`/api/offices/${id}`)).body;
const companyUrl = ({ id }: Office, { organisation }: Company) =>
  `/api/offices/${id}/companies/${organisation.id}`;
const officeOf = ({ organisation }: Company) => `/api/organisations/${organisation.id}/office`;
const caseOf = async (where: Office = office) => (await deskOf(where)).companies[0]?.cases[0];

describe('the desk', () => {
  it('holds the office’s own companies in every event, and nobody else’s', async () => {
    const second = await make.makeReadyEvent(test);
    await make.makeParticipant(test, second.event.id, second.type.id, {
      accountId: client.accountId,
      organisationId: client.organisation.id,
      officeId: office.id,
    });
    await makeClient(test, ready, other);
    const desk = await deskOf(office);
    expect(desk.companies.map(({ id }) => id)).toEqual([client.organisation.id]);
    const rows = desk.companies[0]?.cases ?? [];
    expect(rows.map(({ event }) => event.id).sort()).toEqual(
      [ready.event.id, second.event.id].sort(),
    );
    const actFor = rows.find(({ event }) => event.id === second.event.id)?.actions.actFor;
    expect(actFor).toBe('office_needs_role');
    expect(rows.find(({ event }) => event.id === ready.event.id)?.actions.actFor).toBeNull();
  });

  it('says what waits, and how far each registration is', async () => {
    const partner = await make.makeParticipant(test, ready.event.id, ready.type.id);
    const [slot, table] = [ready.slots[0], ready.tables[0]];
    if (!slot || !table) throw new Error('no slot');
    const { participant } = client;
    const met = await makeMeeting(test, ready.event.id, [participant.id, partner.id], {
      slotId: slot.id,
      tableId: table.id,
      state: 'held',
    });
    await test.db.insert(db.meetingRequest).values({
      id: test.deps.ids.next(),
      eventId: ready.event.id,
      senderId: partner.id,
      recipientId: participant.id,
      rank: 'like',
    });
    expect(await caseOf()).toMatchObject({ unanswered: 1, meetings: 1, past: 0, profiles: 0 });
    expect((await deskOf(office)).counts).toEqual({
      validate: 0,
      answer: 1,
      complete: 1,
      outcomes: 0,
    });
    await makeProfile(test, participant);
    test.clock.set('2027-03-08T12:00:00Z');
    expect(await caseOf()).toMatchObject({ past: 1, told: 0, tasks: ['answer', 'outcomes'] });
    await test.db.insert(db.outcomeCard).values({
      eventId: ready.event.id,
      meetingId: met.id,
      participantId: participant.id,
      tookPlace: true,
      filledAt: test.clock.now(),
    });
    expect(await caseOf()).toMatchObject({ past: 1, told: 1, tasks: ['answer'] });
    test.clock.set('2027-03-01T08:00:00Z');
  });

  it('counts profiles of the exchange only for companies that have chosen the office', async () => {
    await draftProfile(client);
    const page = async () =>
      (
        await office.agent.get<{ profiles: unknown[]; company: { drafts: number } }>(
          companyUrl(office, client),
        )
      ).body;
    expect(await page()).toMatchObject({ profiles: [], company: { drafts: 0, isChosen: false } });
    const chosen = await client.agent.put(officeOf(client), { officeId: office.id });
    expect(chosen.status).toBe(200);
    const { profiles, company } = await page();
    expect(profiles).toHaveLength(1);
    expect(company).toMatchObject({ drafts: 1, isChosen: true });
  });

  it('asks the database as often for three companies as for one', async () => {
    const read = () => office.agent.get(`/api/offices/${office.id}`);
    await read();
    const one = await countQueries(test, read);
    await makeClient(test, ready, office);
    await makeClient(test, ready, office);
    expect(await countQueries(test, read)).toBe(one);
    expect((await deskOf(office)).companies).toHaveLength(3);
  });

  it('is no company’s, however many people it has', async () => {
    const answer = await client.agent.get(`/api/offices/${client.organisation.id}`);
    expect(answer.status).toBe(404);
    const own = await client.agent.get<{ items: unknown[] }>('/api/offices');
    expect(own.body.items).toEqual([]);
    const offices = await office.agent.get<{ items: unknown[] }>('/api/offices');
    expect(offices.body.items).toEqual([
      { id: office.id, name: office.organisation.name, companies: 1 },
    ]);
  });

  it('leaves the house as a table that no program runs, and the log says so', async () => {
    await test.db
      .update(db.organisation)
      .set({ name: '=HYPERLINK("http://evil.test")' })
      .where(eq(db.organisation.id, client.organisation.id));
    await makeClient(test, ready, other);
    const csv = await office.agent.get(`/api/offices/${office.id}/report/csv?locale=it`);
    expect(csv.text).toContain('Offerte e richieste');
    expect(csv.text).toContain(`'=HYPERLINK`);
    expect(csv.text).not.toMatch(/(^|;|,|")=HYPERLINK/m);
    expect(csv.text.match(/@example\.test/g)).toHaveLength(1);
    const xlsx = await office.agent.get(`/api/offices/${office.id}/report/xlsx`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    const logged = await test.db
      .select()
      .from(db.activity)
      .where(eq(db.activity.subjectId, office.id));
    expect(logged.map(({ detail }) => detail)).toEqual([
      { format: 'csv', rows: 1 },
      { format: 'xlsx', rows: 1 },
    ]);
  });
});

describe('the report on paper', () => {
  const read = async (query: string) => {
    const pdf = await office.agent.get(`/api/offices/${office.id}/report/pdf?${query}`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), {
      mergePages: true,
    });
    return text.replace(/\s+/g, ' ');
  };

  it.each([
    ['en', 'Report of the support office', 'All events', 'Of these, the meetings marked as held.'],
    ['it', 'Relazione dell’ufficio di supporto', 'Tutti gli eventi', 'segnati come svolti.'],
    ['sl', 'Poročilo podporne pisarne', 'Vsi dogodki', 'zabeleženi kot opravljeni.'],
    ['de', 'Bericht der Betreuungsstelle', 'Alle Veranstaltungen', 'als geführt vermerkt sind.'],
  ])('says in %s what each number means', async (locale, title, scope, definition) => {
    const text = await read(`locale=${locale}`);
    for (const words of [title, scope, definition, office.organisation.name])
      expect(text).toContain(words);
    expect(text).toContain(client.organisation.name);
  });

  it('tells of one event alone when that is asked for, and of nobody else’s companies', async () => {
    const elsewhere = await make.makeReadyEvent(test, { names: { en: 'Another fair' } });
    await letIn(test, elsewhere.event.id, office);
    const second = await makeClient(test, elsewhere, office);
    const theirs = await makeClient(test, ready, other);
    const all = await read('locale=en');
    expect(all).toContain('Another fair');
    expect(all).toContain(second.organisation.name);
    expect(all).not.toContain(theirs.organisation.name);
    const one = await read(`locale=en&event=${elsewhere.event.id}`);
    expect(one).toContain(second.organisation.name);
    expect(one).not.toContain(client.organisation.name);
  });
});

describe('a note', () => {
  it('is read by the whole office, deleted by who wrote it, and seen by nobody else', async () => {
    const url = `${companyUrl(office, client)}/notes`;
    type Notes = { items: { id: string; text: string; author: { id: string } | null }[] };
    const made = await office.agent.post<Notes>(url, { text: 'Wants to export to Austria.' });
    const [note] = made.body.items;
    expect(note).toMatchObject({ author: { id: office.accountId } });
    const colleague = await make.makeAccount(test);
    await test.db
      .insert(db.organisationMember)
      .values({ organisationId: office.id, accountId: colleague.id, role: 'member' });
    const agent = await make.agentOf(test, colleague.id);
    expect((await agent.get<Notes>(url)).body.items).toHaveLength(1);
    expect((await agent.delete(`${url}/${note?.id}`)).body).toMatchObject({ code: 'forbidden' });
    for (const stranger of [other.agent, client.agent])
      expect((await stranger.get(url)).status).toBe(404);
    // Another office of the same company has a desk, but other notes.
    await makeClient(test, ready, other, { organisationId: client.organisation.id });
    const theirs = await other.agent.get<Notes>(`${companyUrl(other, client)}/notes`);
    expect(theirs).toMatchObject({ status: 200, body: { items: [] } });
    expect((await office.agent.delete<Notes>(`${url}/${note?.id}`)).body.items).toEqual([]);
  });
});

describe('an invitation', () => {
  const invite = (body: Record<string, unknown>, by: Office = office) =>
    by.agent.post<{ items: { email: string; hasCome: boolean }[] }>(
      `/api/offices/${by.id}/invitations`,
      { locale: 'it', ...body },
    );

  it('brings a mail with the office’s code, and tells who has come', async () => {
    const email = `newcomer${ready.event.slug}@example.test`;
    const sent = await invite({ email, eventId: ready.event.id, words: 'Vieni anche tu!' });
    expect(sent.body.items[0]).toMatchObject({ email, hasCome: false });
    await test.deliver();
    const [mail] = test.mailbox.to(email);
    expect(mail?.text).toContain('Vieni anche tu!');
    expect(mail?.text).toContain(
      `/events/${ready.event.slug}/register?office=${encodeURIComponent(office.id)}`,
    );
    const account = await make.makeAccount(test, { email });
    const newcomer = await make.agentOf(test, account.id);
    const registered = await newcomer.post(`/api/events/${ready.event.id}/registrations`, {
      organisation: { create: { name: 'Newcomer', country: 'IT' } },
      typeId: ready.type.id,
      officeId: office.id,
      hasConsented: true,
    });
    expect(registered.status).toBe(201);
    const list = await office.agent.get<{ items: { hasCome: boolean }[] }>(
      `/api/offices/${office.id}/invitations`,
    );
    expect(list.body.items[0]?.hasCome).toBe(true);
  });

  it('is refused twice in a week, for a foreign event, and to institutions that nobody knows', async () => {
    const email = `twice${ready.event.slug}@example.test`;
    expect((await invite({ email })).status).toBe(200);
    expect((await invite({ email })).body).toMatchObject({ code: 'invitation_is_sent' });
    const foreign = await make.makeReadyEvent(test);
    expect((await invite({ email, eventId: foreign.event.id })).body).toMatchObject({
      code: 'office_needs_role',
    });
    const unknown = await makeOffice(test);
    expect((await invite({ email }, unknown)).body).toMatchObject({
      code: 'office_not_recognised',
    });
    await test.deliver();
    expect(test.mailbox.to(email)).toHaveLength(1);
  });
});

describe('registering later', () => {
  const register = (organisationId: string, more: object = {}) =>
    client.agent.post<{ office: { id: string } | null }>(
      `/api/events/${ready.event.id}/registrations`,
      {
        organisation: { id: organisationId },
        typeId: ready.type.id,
        hasConsented: true,
        ...more,
      },
    );

  it('goes to the office that the company has chosen, if the event has it', async () => {
    ready = await make.makeReadyEvent(test);
    await client.agent.put(officeOf(client), { officeId: office.id });
    const before = await register(client.organisation.id);
    expect(before.body.office).toBeNull();
    ready = await make.makeReadyEvent(test);
    await letIn(test, ready.event.id, office);
    expect((await register(client.organisation.id)).body.office?.id).toBe(office.id);
  });

  it('with the code of another office goes to that one', async () => {
    ready = await make.makeReadyEvent(test);
    for (const each of [office, other]) await letIn(test, ready.event.id, each);
    await client.agent.put(officeOf(client), { officeId: office.id });
    const answer = await register(client.organisation.id, { officeId: other.id });
    expect(answer.body.office?.id).toBe(other.id);
  });
});

describe('a company of nobody', () => {
  it('shows its own people who looks after it, and others nothing', async () => {
    const alone = await makeCompany(test);
    expect((await alone.agent.get(officeOf(alone))).body).toMatchObject({
      chosen: null,
      others: [],
      actions: { choose: null },
    });
    expect((await client.agent.get(officeOf(alone))).status).toBe(403);
    expect((await client.agent.get<object>(officeOf(client))).body).toMatchObject({
      chosen: null,
      others: [{ id: office.id }],
    });
  });
});
