import * as db from '@ponte/db';
import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';
import { type Desk, letIn, makeClient, makeOffice, type Office } from '../../../test/offices.ts';
import { systemCall } from '../../call/call.ts';
import { askNewContacts } from './commands.ts';

type Handover = {
  id: string;
  state: string;
  version: number;
  words: string;
  actions: Record<string, string | null>;
};
type Parting = {
  id: string;
  version: number;
  notes: number;
  figures: object;
  to: { id: string } | null;
  actions: { passNotes: string | null };
};
type Handovers = { handovers: Handover[]; partings: Parting[] };
type OfCompany = { chosen: { id: string } | null; handovers: Handover[] };

let test: TestApp;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let past: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let oldOffice: Office;
let newOffice: Office;
let client: Awaited<ReturnType<typeof makeClient>>;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T08:00:00Z');
  test.mailbox.received.length = 0;
  ready = await make.makeReadyEvent(test);
  past = await make.makeReadyEvent(test, { firstDay: '2026-03-02', lastDay: '2026-03-03' });
  [oldOffice, newOffice] = [await makeOffice(test), await makeOffice(test)];
  for (const office of [oldOffice, newOffice])
    for (const { event } of [ready, past]) await letIn(test, event.id, office);
  client = await makeClient(test, ready, oldOffice);
  await make.makeParticipant(test, past.event.id, past.type.id, {
    accountId: client.accountId,
    organisationId: client.organisation.id,
    officeId: oldOffice.id,
  });
});

const ask = (by: Office, body: Record<string, unknown> = {}) =>
  by.agent.post<Handovers>(`/api/offices/${by.id}/handovers`, {
    organisationId: client.organisation.id,
    toId: newOffice.id,
    ...body,
  });
const asksOf = async (company: Company = client) =>
  (await company.agent.get<OfCompany>(`/api/organisations/${company.organisation.id}/office`)).body;
const decide = (handover: Handover | undefined, agrees: boolean, more: object = {}) =>
  client.agent.post<OfCompany>(
    `/api/organisations/${client.organisation.id}/handovers/${handover?.id}/decision`,
    { agrees, version: handover?.version, ...more },
  );
const choose = (officeId: string | null, givesNotes = false) =>
  client.agent.put<OfCompany>(`/api/organisations/${client.organisation.id}/office`, {
    officeId,
    givesNotes,
  });
const companiesOf = async ({ agent, id }: Office) =>
  (await agent.get<Desk>(`/api/offices/${id}`)).body.companies;
const handoversOf = async ({ agent, id }: Office) =>
  (await agent.get<Handovers>(`/api/offices/${id}/handovers`)).body;
const notesUrl = (office: Office) =>
  `/api/offices/${office.id}/companies/${client.organisation.id}/notes`;
const note = (office: Office, text: string) => office.agent.post(notesUrl(office), { text });
type Notes = { items: { text: string; from: { id: string } | null }[] };
const notesOf = async (office: Office) =>
  (await office.agent.get<Notes>(notesUrl(office))).body.items;
const linkOf = (text: string | undefined) => /\/handover\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';
const mailTo = ({ email }: Company) => test.mailbox.to(email);

describe('a company without a contact person', () => {
  const setManager = (disabledAt: Date | null) =>
    test.db.update(db.account).set({ disabledAt }).where(eq(db.account.id, client.accountId));
  const openOf = async () => (await handoversOf(newOffice)).handovers[0];

  it('is answered for by nobody: the administrator names one, who then gets the question', async () => {
    const admin = await make.makeAccount(test, { isAdministrator: true });
    await setManager(test.clock.now());
    await ask(newOffice);
    expect(await openOf()).toMatchObject({ state: 'asked', hasContact: false });
    await test.deliver();
    expect(mailTo(client)).toEqual([]);
    const company = client.organisation;
    expect(test.mailbox.to(admin.email).map(({ subject }) => subject)).toEqual([
      `${company.name} has nobody who can answer`,
    ]);
    const named = { email: 'nova@podjetje.test', role: 'manager' };
    const agent = await make.agentOf(test, admin.id);
    await agent.post(`/api/organisations/${company.id}/members`, named);
    expect(await openOf()).toMatchObject({ hasContact: true });
    await askNewContacts(systemCall(test.deps));
    await askNewContacts(systemCall(test.deps)); // once each, however often it runs
    await test.deliver();
    const letters = test.mailbox.to(named.email).filter(({ text }) => /handover/.test(text ?? ''));
    expect(letters).toHaveLength(1);
    const token = linkOf(letters[0]?.text);
    const link = `/api/handover-links/${token}`;
    const shown = await test.stranger().get<{ handover: Handover }>(link);
    const answer = { agrees: true, version: shown.body.handover.version };
    expect((await test.stranger().post(`${link}/decision`, answer)).status).toBe(200);
    expect(await companiesOf(newOffice)).toHaveLength(1);
  });

  it('is nobody’s concern while it has one', async () => {
    const admin = await make.makeAccount(test, { isAdministrator: true });
    await ask(newOffice);
    expect(await openOf()).toMatchObject({ hasContact: true });
    await test.deliver();
    expect(mailTo(client)).toHaveLength(1);
    expect(test.mailbox.to(admin.email)).toEqual([]);
  });
});

describe('a hand-over that the new office asks for', () => {
  it('changes nothing until the company agrees, and then moves everything', async () => {
    const asked = await ask(newOffice, { words: 'We know your market.' });
    expect(asked.body.handovers).toMatchObject([{ state: 'asked', words: 'We know your market.' }]);
    expect(await companiesOf(newOffice)).toEqual([]);
    expect(await companiesOf(oldOffice)).toHaveLength(1);
    // Nobody tells the office of today that somebody else asks.
    expect((await handoversOf(oldOffice)).handovers).toEqual([]);
    const [handover] = (await asksOf()).handovers;
    const agreed = await decide(handover, true);
    expect(agreed.body).toMatchObject({ chosen: { id: newOffice.id } });
    const [company] = await companiesOf(newOffice);
    expect(company?.cases).toHaveLength(2);
    expect(await companiesOf(oldOffice)).toEqual([]);
    await test.deliver();
    expect(mailTo(oldOffice).map(({ subject }) => subject)).toEqual([
      `${client.organisation.name} has gone to ${newOffice.organisation.name}`,
    ]);
    expect(mailTo(newOffice)).toHaveLength(1);
  });

  it('shuts the old office out of everything at once, the past event too', async () => {
    const of = (eventId: string) => `/api/events/${eventId}/participants`;
    const statuses = async (agent: Agent) => [
      (await agent.get(`${of(ready.event.id)}/${client.participant.id}`)).status,
      (await agent.get(`/api/events/${ready.event.id}/as/${client.participant.id}/meetings`))
        .status,
      (await agent.get(`/api/offices/${oldOffice.id}/companies/${client.organisation.id}`)).status,
    ];
    const listed = async (agent: Agent) =>
      (await agent.get<{ items: unknown[] }>(of(past.event.id))).body.items.length;
    expect(await statuses(oldOffice.agent)).toEqual([200, 200, 200]);
    expect(await listed(oldOffice.agent)).toBe(1);
    await choose(newOffice.id);
    expect(await statuses(oldOffice.agent)).toEqual([404, 404, 404]);
    expect(await listed(oldOffice.agent)).toBe(0);
    expect(await listed(newOffice.agent)).toBe(1);
  });

  it('leaves the merit of a past event with the office that brought the company', async () => {
    await choose(newOffice.id);
    const rows = await test.db
      .select({
        eventId: db.participant.eventId,
        officeId: db.participant.officeId,
        credited: db.participant.creditedOfficeId,
      })
      .from(db.participant)
      .where(eq(db.participant.organisationId, client.organisation.id));
    const by = (eventId: string) => rows.find((row) => row.eventId === eventId);
    expect(by(past.event.id)).toMatchObject({ officeId: newOffice.id, credited: oldOffice.id });
    expect(by(ready.event.id)).toMatchObject({ officeId: newOffice.id, credited: null });
    const [parting] = (await handoversOf(oldOffice)).partings;
    expect(parting).toMatchObject({
      to: { id: newOffice.id },
      figures: { events: 2, meetings: 0 },
    });
  });

  it('declined leaves all as it was, and the office that asked hears of it', async () => {
    await ask(newOffice);
    await decide((await asksOf()).handovers[0], false);
    expect(await companiesOf(oldOffice)).toHaveLength(1);
    expect((await handoversOf(newOffice)).handovers[0]).toMatchObject({ state: 'declined' });
    await test.deliver();
    expect(mailTo(newOffice)).toHaveLength(1);
    expect(mailTo(oldOffice)).toHaveLength(0);
    expect((await decide((await asksOf()).handovers[0], true)).body).toMatchObject({
      code: 'handover_state_forbids',
    });
  });

  it('ends by itself after thirty days, and may be asked again', async () => {
    await ask(newOffice);
    const [handover] = (await asksOf()).handovers;
    expect((await ask(newOffice)).body).toMatchObject({ code: 'handover_is_open' });
    test.clock.set('2027-03-31T08:00:00Z');
    client.agent = await make.agentOf(test, client.accountId);
    newOffice.agent = await make.agentOf(test, newOffice.accountId);
    expect((await decide(handover, true)).body).toMatchObject({ code: 'handover_over' });
    expect((await ask(newOffice)).status).toBe(200);
  });

  it('is taken back by who asked, and by nobody else', async () => {
    await ask(newOffice);
    const [handover] = (await asksOf()).handovers;
    const withdraw = (by: Office) =>
      by.agent.post(`/api/offices/${by.id}/handovers/${handover?.id}/withdraw`, { version: 1 });
    expect((await withdraw(oldOffice)).status).toBe(404);
    expect((await withdraw(newOffice)).status).toBe(200);
    expect((await decide(handover, true)).body).toMatchObject({ code: 'handover_state_forbids' });
  });

  it('is the contact person’s to decide, not a colleague’s and not an administrator’s', async () => {
    await ask(newOffice);
    const [handover] = (await asksOf()).handovers;
    const colleague = await make.makeAccount(test);
    await test.db.insert(db.organisationMember).values({
      organisationId: client.organisation.id,
      accountId: colleague.id,
      role: 'member',
    });
    const administrator = await make.makeAccount(test, { isAdministrator: true });
    const stranger = await makeCompany(test);
    for (const accountId of [colleague.id, administrator.id, stranger.accountId]) {
      client.agent = await make.agentOf(test, accountId);
      expect((await decide(handover, true)).status).toBe(403);
    }
    expect(await companiesOf(oldOffice)).toHaveLength(1);
  });

  it('of one company is not decided under the name of another', async () => {
    await ask(newOffice);
    const [handover] = (await asksOf()).handovers;
    const stranger = await makeCompany(test);
    const url = `/api/organisations/${stranger.organisation.id}/handovers/${handover?.id}/decision`;
    const answer = await stranger.agent.post(url, { agrees: true, version: 1 });
    expect(answer.status).toBe(404);
  });
});

describe('the link in the mail', () => {
  it('lets the contact person decide without signing in; opening it only shows', async () => {
    await ask(newOffice);
    await test.deliver();
    const [mail] = mailTo(client);
    expect(mail?.subject).toBe(
      `${newOffice.organisation.name} would like to look after ${client.organisation.name}`,
    );
    const url = `/api/handover-links/${linkOf(mail?.text)}`;
    const shown = await test.stranger().get<{ handover: Handover; former: unknown[] }>(url);
    expect(shown.body).toMatchObject({
      handover: { state: 'asked', actions: { decide: null } },
      former: [{ id: oldOffice.id }],
    });
    expect(shown.headers['x-robots-tag']).toContain('noindex');
    expect(await companiesOf(oldOffice)).toHaveLength(1);
    const { version } = shown.body.handover;
    const body = { agrees: true, version };
    const agreed = await test.stranger().post<{ handover: Handover }>(`${url}/decision`, body);
    expect(agreed.body.handover).toMatchObject({ state: 'agreed' });
    expect(await companiesOf(newOffice)).toHaveLength(1);
    const [logged] = await test.db
      .select()
      .from(db.activity)
      .where(
        and(
          eq(db.activity.action, 'offices.hand_over'),
          eq(db.activity.subjectId, client.organisation.id),
        ),
      );
    expect(logged).toMatchObject({
      accountId: client.accountId,
      detail: { from: [oldOffice.id], to: newOffice.id },
    });
    expect((await test.stranger().post(`${url}/decision`, body)).body).toMatchObject({
      code: 'handover_state_forbids',
    });
  });

  it('is over when it was changed, or its reader no longer speaks for the company', async () => {
    await ask(newOffice);
    await test.deliver();
    const token = linkOf(mailTo(client)[0]?.text);
    const open = (value: string) => test.stranger().get(`/api/handover-links/${value}`);
    expect((await open(token)).status).toBe(200);
    const forged = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    expect((await open(forged)).status).toBe(410);
    await test.db
      .update(db.organisationMember)
      .set({ role: 'member' })
      .where(eq(db.organisationMember.accountId, client.accountId));
    expect((await open(token)).status).toBe(410);
  });
});

describe('notes', () => {
  it('stay with the old office when only one side wants them to go', async () => {
    await note(oldOffice, 'Quick to answer.');
    await choose(newOffice.id, false);
    const [parting] = (await handoversOf(oldOffice)).partings;
    expect(parting).toMatchObject({ notes: 1, actions: { passNotes: 'notes_stay' } });
    const url = `/api/offices/${oldOffice.id}/partings/${parting?.id}/notes`;
    const answer = await oldOffice.agent.post(url, { version: parting?.version });
    expect(answer.body).toMatchObject({ code: 'notes_stay' });
    expect(await notesOf(newOffice)).toEqual([]);
  });

  it('go over once the company allowed it and the old office agrees, with who wrote them', async () => {
    await note(oldOffice, 'Quick to answer.');
    await choose(newOffice.id, true);
    expect(await notesOf(newOffice)).toEqual([]);
    await test.deliver();
    expect(mailTo(oldOffice)[0]?.text).toContain('would like your notes to go along');
    const [parting] = (await handoversOf(oldOffice)).partings;
    const url = `/api/offices/${oldOffice.id}/partings/${parting?.id}/notes`;
    expect((await newOffice.agent.post(url, { version: 1 })).status).toBe(404);
    expect((await oldOffice.agent.post(url, { version: 1 })).status).toBe(200);
    expect(await notesOf(newOffice)).toMatchObject([
      { text: 'Quick to answer.', from: { id: oldOffice.id }, author: { id: oldOffice.accountId } },
    ]);
    expect((await oldOffice.agent.post(url, { version: 2 })).body).toMatchObject({
      code: 'handover_state_forbids',
    });
  });

  it('go over at once when the old office has offered them and the company agrees', async () => {
    await note(oldOffice, 'Quick to answer.');
    expect((await ask(oldOffice, { givesNotes: true })).status).toBe(200);
    const [handover] = (await asksOf()).handovers;
    await decide(handover, true, { givesNotes: true });
    expect(await notesOf(newOffice)).toHaveLength(1);
  });

  it('do not follow a company that has meanwhile gone somewhere else', async () => {
    await note(oldOffice, 'Quick to answer.');
    await choose(newOffice.id, true);
    await choose(null);
    const [parting] = (await handoversOf(oldOffice)).partings;
    const url = `/api/offices/${oldOffice.id}/partings/${parting?.id}/notes`;
    const answer = await oldOffice.agent.post(url, { version: parting?.version });
    expect(answer.body).toMatchObject({ code: 'notes_stay' });
  });
});

describe('a company that decides by itself', () => {
  it('leaves its office, and the questions of others are over', async () => {
    await choose(oldOffice.id);
    await ask(newOffice);
    await choose(null);
    const after = await asksOf();
    expect(after).toMatchObject({ chosen: null, handovers: [{ state: 'withdrawn' }] });
    expect(await companiesOf(oldOffice)).toEqual([]);
    await test.deliver();
    expect(mailTo(oldOffice).at(-1)?.subject).toContain('no longer has you look after it');
  });

  it('cannot go to a company, to itself, or where it is', async () => {
    const firm = await makeCompany(test);
    expect((await choose(firm.organisation.id)).body).toMatchObject({
      code: 'office_not_institution',
    });
    expect((await choose(client.organisation.id)).body).toMatchObject({
      code: 'office_not_institution',
    });
    await choose(oldOffice.id);
    expect((await choose(oldOffice.id)).body).toMatchObject({ code: 'handover_is_there' });
  });

  it('is written in the log of each event that it concerns', async () => {
    await choose(newOffice.id);
    const logged = await test.db
      .select()
      .from(db.activity)
      .where(
        and(
          eq(db.activity.action, 'participants.assign_office'),
          eq(db.activity.accountId, client.accountId),
        ),
      )
      .orderBy(desc(db.activity.at));
    expect(logged.map(({ eventId }) => eventId).sort()).toEqual(
      [ready.event.id, past.event.id].sort(),
    );
  });
});

describe('an office that nobody has recognised', () => {
  it('may not write to companies of others', async () => {
    const unknown = await makeOffice(test);
    const answer = await ask(unknown, { toId: unknown.id });
    expect(answer.body).toMatchObject({ code: 'office_not_recognised' });
    expect((await ask(unknown)).status).toBe(404);
  });
});
