import { account, event, exchangeProfile, organisation, organisationMember } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  act,
  type Company,
  contact,
  draftProfile,
  makeCompany,
  makeEditor,
  type Own,
  publishProfile,
  wholeContent,
} from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';
import { makeListed } from '../../../test/profiles.ts';
import { countQueries } from '../../../test/query-count.ts';
import { systemCall } from '../../call/call.ts';
import { expireExchangeProfiles, remindOfEnding } from './commands.ts';

let test: TestApp;
let editor: Agent;
let company: Company;

beforeAll(async () => {
  test = await createTestApp();
  editor = await makeEditor(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  company = await makeCompany(test, { country: 'SI' });
  test.mailbox.received.length = 0;
});

const read = async ({ id }: Own) => (await company.agent.get<Own>(`/api/exchange/own/${id}`)).body;
const review = (own: Own, decision: string, remarks = '') =>
  editor.post(`/api/exchange/reviews/${own.id}`, { decision, remarks, version: own.version });
const page = ({ reference }: Own) =>
  test
    .stranger()
    .get<{ content: { title: object }; organisation: object }>(
      `/api/exchange/profiles/${reference}`,
    );
const days = (count: number) => count * 24 * 3_600_000;

describe('a profile', () => {
  it('is seen by nobody until an editor publishes it', async () => {
    const made = await draftProfile(company);
    expect((await page(made)).status).toBe(404);
    const submitted = (await act(company, made, 'submit')).body;
    expect((await page(made)).status).toBe(404);
    expect((await review(submitted, 'publish')).status).toBe(200);
    expect((await page(made)).body).toMatchObject({
      organisation: { name: company.organisation.name },
      country: 'SI',
    });
    expect(await read(made)).toMatchObject({
      textState: 'approved',
      listing: 'published',
      expiresAt: '2028-03-01T09:00:00.000Z',
    });
  });

  it('that is not whole is not handed in', async () => {
    const made = await draftProfile(company, { content: { stage: null, summary: {} } });
    expect(made.missing).toEqual(['summary', 'stage']);
    expect(await act(company, made, 'submit')).toMatchObject({
      status: 422,
      body: { code: 'exchange_incomplete' },
    });
  });

  it('comes back with remarks, and each text is kept', async () => {
    const made = await draftProfile(company);
    const submitted = (await act(company, made, 'submit')).body;
    expect((await review(submitted, 'return')).status).toBe(400); // without a word why
    await review(submitted, 'return', 'Please name the tests.');
    const returned = await read(made);
    expect(returned).toMatchObject({ textState: 'returned', remarks: 'Please name the tests.' });
    await test.deliver();
    expect(
      test.mailbox
        .to(company.email)
        .map(({ text }) => text)
        .join(),
    ).toContain('Please name the tests.');
    const content = wholeContent({ advantages: { en: 'Two years of tests.' } });
    const body = { content, contact, months: 12, version: returned.version };
    const changed = await company.agent.put<Own>(`/api/exchange/own/${made.id}`, body);
    await act(company, changed.body, 'submit');
    const versions = await company.agent.get(`/api/exchange/own/${made.id}/versions`);
    expect(versions.body).toMatchObject({
      items: [
        { number: 2, outcome: 'waiting', changed: ['advantages'] },
        { number: 1, outcome: 'returned', remarks: 'Please name the tests.' },
      ],
    });
  });

  it('stays as it was published while its next text is written and judged', async () => {
    const listed = await publishProfile(company, editor);
    const content = wholeContent({ title: { en: 'Better storage' } });
    const body = { content, contact, months: 12, version: listed.version };
    const changed = (await company.agent.put<Own>(`/api/exchange/own/${listed.id}`, body)).body;
    const submitted = (await act(company, changed, 'submit')).body;
    expect((await page(listed)).body.content.title).toEqual({
      en: 'Hydrogen storage for small ships',
    });
    await review(submitted, 'publish');
    expect((await page(listed)).body.content.title).toEqual({ en: 'Better storage' });
  });

  it('is not published by its own people', async () => {
    const colleague = await make.makeAccount(test, { isEditor: true });
    const own = await makeCompany(test);
    await own.agent.post(`/api/organisations/${own.organisation.id}/members`, {
      email: colleague.email,
    });
    const submitted = (await act(own, await draftProfile(own), 'submit')).body;
    const agent = await make.agentOf(test, colleague.id);
    const body = { decision: 'publish', version: submitted.version };
    expect((await agent.post(`/api/exchange/reviews/${submitted.id}`, body)).body).toMatchObject({
      code: 'exchange_own_review',
    });
  });

  it('is not published by the office that wrote it', async () => {
    const office = await makeCompany(test, { kind: 'chamber' });
    const url = `/api/organisations/${company.organisation.id}/office`;
    await company.agent.put(url, { officeId: office.organisation.id });
    await test.db.update(account).set({ isEditor: true }).where(eq(account.id, office.accountId));
    const submitted = (await act(office, await draftProfile(company), 'submit')).body;
    const body = { decision: 'publish', version: submitted.version };
    const own = `/api/exchange/reviews/${submitted.id}`;
    expect((await office.agent.post(own, body)).body).toMatchObject({
      code: 'exchange_own_review',
    });
    const stranger = await makeCompany(test);
    const foreign = (await act(stranger, await draftProfile(stranger), 'submit')).body;
    const other = { decision: 'publish', version: foreign.version };
    expect((await office.agent.post(`/api/exchange/reviews/${foreign.id}`, other)).status).toBe(
      200,
    );
  });

  it('is changed once per version', async () => {
    const made = await draftProfile(company);
    const body = { content: wholeContent(), contact, months: 12, version: made.version };
    expect((await company.agent.put(`/api/exchange/own/${made.id}`, body)).status).toBe(200);
    expect((await company.agent.put(`/api/exchange/own/${made.id}`, body)).body).toMatchObject({
      code: 'stale_state',
    });
  });
});

describe('a listing', () => {
  it('is reminded of twice, ends, and is renewed', async () => {
    const listed = await publishProfile(company, editor, { months: 3 });
    const subjects = () => test.mailbox.to(company.email).map(({ subject }) => subject);
    const start = test.clock.now();
    const goTo = async (leftDays: number) => {
      test.clock.set(new Date(Date.parse(listed.expiresAt ?? '') - days(leftDays)).toISOString());
      await remindOfEnding(systemCall(test.deps));
      await expireExchangeProfiles(systemCall(test.deps));
      await test.deliver();
    };
    await goTo(31);
    expect(subjects().filter((one) => one.startsWith('Ends soon'))).toHaveLength(0);
    await goTo(29);
    await goTo(28);
    expect(subjects().filter((one) => one.startsWith('Ends soon'))).toHaveLength(1);
    await goTo(6);
    expect(subjects().filter((one) => one.startsWith('Ends soon'))).toHaveLength(2);
    expect((await page(listed)).status).toBe(200);
    await goTo(0);
    expect((await page(listed)).status).toBe(404);
    expect(subjects().filter((one) => one.startsWith('Has ended'))).toHaveLength(1);
    // The former session has ended long since.
    company.agent = await make.agentOf(test, company.accountId);
    const renewed = await act(company, await read(listed), 'renew');
    expect(renewed.body).toMatchObject({ listing: 'published' });
    expect((await page(listed)).status).toBe(200);
    test.clock.set(start.toISOString());
  });

  it('is reminded of and ends however many end before it', async () => {
    const start = test.clock.now();
    const listed = [];
    for (let count = 0; count < 3; count++)
      listed.push(await publishProfile(company, editor, { months: 3 }));
    const end = Date.parse(listed[0]?.expiresAt ?? '');
    const subjects = () => test.mailbox.to(company.email).map(({ subject }) => subject);
    test.clock.set(new Date(end - days(20)).toISOString());
    await remindOfEnding(systemCall(test.deps), 1);
    await test.deliver();
    expect(subjects().filter((one) => one.startsWith('Ends soon'))).toHaveLength(3);
    test.clock.set(new Date(end).toISOString());
    await expireExchangeProfiles(systemCall(test.deps), 1);
    for (const own of listed) expect((await page(own)).status).toBe(404);
    test.clock.set(start.toISOString());
  });

  it('is renewed until the deadline that was reviewed, whatever the next text says', async () => {
    const start = test.clock.now();
    const call = { callName: 'Interreg', callUrl: '', callDeadline: '2027-06-30' };
    const listed = await publishProfile(company, editor, {
      kind: 'research_request',
      content: call,
    });
    expect(listed.expiresAt).toBe('2027-06-30T23:59:59.000Z');
    const content = wholeContent({ ...call, callDeadline: '2028-01-31' });
    const body = { content, contact, months: 12, version: listed.version };
    test.clock.set('2027-06-01T09:00:00Z');
    company.agent = await make.agentOf(test, company.accountId);
    const changed = (await company.agent.put<Own>(`/api/exchange/own/${listed.id}`, body)).body;
    const renewed = await act(company, changed, 'renew');
    expect(renewed.body).toMatchObject({ expiresAt: '2027-06-30T23:59:59.000Z' });
    test.clock.set(start.toISOString());
  });

  it('that was withdrawn is found no more, and returns only through an editor', async () => {
    const listed = await publishProfile(company, editor);
    const withdrawn = (await act(company, listed, 'withdraw')).body;
    expect((await page(listed)).status).toBe(404);
    expect((await act(company, withdrawn, 'renew')).body).toMatchObject({
      code: 'exchange_state_forbids',
    });
    const submitted = (await act(company, withdrawn, 'submit')).body;
    await review(submitted, 'publish');
    expect((await page(listed)).status).toBe(200);
  });

  it('keeps its country in the search when the organisation moves', async () => {
    const listed = await publishProfile(company, editor);
    const found = async (country: string) =>
      (await test.stranger().get(`/api/exchange/profiles?country=${country}`)).text.includes(
        listed.reference,
      );
    expect([await found('SI'), await found('AT')]).toEqual([true, false]);
    const body = { name: company.organisation.name, country: 'AT', version: 1 };
    await company.agent.put(`/api/organisations/${company.organisation.id}`, body);
    expect([await found('SI'), await found('AT')]).toEqual([false, true]);
  });
});

describe('who asks for what', () => {
  it('sees others suggested as they are by now', async () => {
    const seeker = await makeCompany(test, { name: 'Iskalec d.o.o.' });
    const request = await publishProfile(seeker, editor, { kind: 'technology_request' });
    await publishProfile(company, editor);
    const suggested = async () =>
      (await seeker.agent.get(`/api/exchange/own/${request.id}/suggestions`)).text;
    expect(await suggested()).toContain(company.organisation.name);
    const { id } = company.organisation;
    await test.db.update(organisation).set({ name: 'Renamed' }).where(eq(organisation.id, id));
    expect(await suggested()).toContain('"Renamed"');
  });

  it('has nothing suggested when they do not want it, and is told so', async () => {
    const seeker = await makeCompany(test);
    const request = await publishProfile(seeker, editor, { kind: 'technology_request' });
    await publishProfile(company, editor);
    type Answer = { whyNot: string | null; items: unknown[] };
    const ask = async () =>
      (await seeker.agent.get<Answer>(`/api/exchange/own/${request.id}/suggestions`)).body;
    expect((await ask()).items.length).toBeGreaterThan(0);
    await seeker.agent.patch('/api/account', { wantsSuggestions: false });
    expect(await ask()).toEqual({ whyNot: 'suggestions_off_for_you', items: [] });
  });

  it('is told of a common event only where the organiser lets partners be suggested', async () => {
    const seeker = await makeCompany(test);
    // Little else speaks for the two: of many reasons only the best are told.
    const content = { technologies: [], languages: [] };
    const request = await publishProfile(seeker, editor, { kind: 'technology_request', content });
    await publishProfile(company, editor, { content });
    const ready = await make.makeReadyEvent(test);
    for (const { organisation } of [seeker, company])
      await makeListed(test, ready.event, ready.type, {
        participant: { organisationId: organisation.id },
      });
    // Who took part is read with the next change of what is listed.
    await publishProfile(await makeCompany(test), editor);
    const ask = async () =>
      (await seeker.agent.get(`/api/exchange/own/${request.id}/suggestions`)).text;
    expect(await ask()).toContain('same_event');
    const off = { suggestsPartners: false };
    await test.db.update(event).set(off).where(eq(event.id, ready.event.id));
    expect(await ask()).not.toContain('same_event');
  });

  it('is found with as few questions for many organisations as for one', async () => {
    const listed = await publishProfile(company, editor);
    const asker = await makeCompany(test);
    type Page = { viewer: { askFor: { whyNot: string | null }[] } };
    const open = () => asker.agent.get<Page>(`/api/exchange/profiles/${listed.reference}`);
    const one = await countQueries(test, open);
    for (const name of ['Second', 'Third'])
      await make.makeOrganisation(test, { name }, asker.accountId);
    await asker.agent.post(`/api/exchange/profiles/${listed.reference}/interests`, {
      organisationId: asker.organisation.id,
      message: 'We are interested.',
      contact: { name: 'Carla Neri', email: 'carla@asker.test' },
    });
    expect(await countQueries(test, open)).toBe(one);
    const reasons = (await open()).body.viewer.askFor.map(({ whyNot }) => whyNot);
    expect(reasons.filter(Boolean)).toEqual(['interest_exists']);
    expect(reasons).toHaveLength(3);
  });
});

describe('an office', () => {
  it('writes for the companies that chose it, for no others, and no longer than they want', async () => {
    const office = await makeCompany(test, { kind: 'chamber' });
    const other = await makeCompany(test);
    const choose = (officeId: string | null) =>
      company.agent.put(`/api/organisations/${company.organisation.id}/office`, {
        officeId,
      });
    const draft = (organisationId: string) =>
      office.agent.post<Own>('/api/exchange/own', {
        organisationId,
        kind: 'business_offer',
        content: wholeContent(),
        contact,
      });
    expect((await draft(company.organisation.id)).status).toBe(403);
    expect((await choose(office.organisation.id)).status).toBe(200);
    const made = await draft(company.organisation.id);
    expect(made.status).toBe(201);
    expect((await draft(other.organisation.id)).status).toBe(403);
    const seen = async () => (await office.agent.get(`/api/exchange/own/${made.body.id}`)).status;
    expect(await seen()).toBe(200);
    const foreign = await draftProfile(other);
    expect((await office.agent.get(`/api/exchange/own/${foreign.id}`)).status).toBe(403);
    expect((await office.agent.get('/api/exchange/own')).text).not.toContain(foreign.id);
    await choose(null);
    expect(await seen()).toBe(403);
  });

  it('is an institution, and is chosen by the company alone', async () => {
    const [office, firm] = [await makeCompany(test, { kind: 'agency' }), await makeCompany(test)];
    const url = `/api/organisations/${company.organisation.id}/office`;
    const choose = (agent: Agent, officeId: string | null) => agent.put(url, { officeId });
    expect((await choose(company.agent, firm.organisation.id)).status).toBe(422);
    expect((await choose(office.agent, office.organisation.id)).status).toBe(403);
    await choose(company.agent, office.organisation.id);
    expect((await choose(office.agent, null)).status).toBe(403);
  });
});

describe('in an event', () => {
  const place = async () => {
    const ready = await make.makeReadyEvent(test, { languages: ['sl', 'en'] });
    const me = await makeListed(test, ready.event, ready.type, {
      participant: { organisationId: company.organisation.id },
    });
    return { ...ready, me };
  };
  type Indicator = { key: string; value: number; of: number | null };
  async function countExchange({ slug }: { slug: string }, ownerId: string) {
    const reader = await make.agentOf(test, ownerId);
    const url = `/api/events/${slug}/outcomes`;
    const { indicators } = (await reader.get<{ indicators: Indicator[] }>(url)).body;
    return Object.fromEntries(indicators.map((one) => [one.key, one]));
  }
  type Profiles = { items: { id: string; title: string; version: number; description: string }[] };

  it('a profile is shown with one click and follows its text', async () => {
    const { event, me } = await place();
    const listed = await publishProfile(company, editor);
    const url = `/api/exchange/own/${listed.id}/events`;
    expect((await company.agent.get(url)).body).toMatchObject({
      items: [{ participantId: me.id, isAttached: false, attach: null }],
    });
    expect((await company.agent.post(url, { participantId: me.id })).status).toBe(204);
    expect((await company.agent.post(url, { participantId: me.id })).body).toMatchObject({
      code: 'exchange_already_attached',
    });
    const agent = await make.agentOf(test, me.accountId);
    const there = async () =>
      (await agent.get<Profiles>(`/api/events/${event.slug}/as/me/profiles`)).body.items;
    expect(await there()).toMatchObject([{ title: 'Hydrogen storage for small ships' }]);
    const content = wholeContent({ title: { en: 'Storage', sl: 'Hranilnik' } });
    const body = { content, contact, months: 12, version: listed.version };
    const changed = (await company.agent.put<Own>(`/api/exchange/own/${listed.id}`, body)).body;
    await review((await act(company, changed, 'submit')).body, 'publish');
    expect(await there()).toMatchObject([{ title: 'Hranilnik' }]);
    expect((await company.agent.delete(`${url}/${me.id}`)).status).toBe(204);
    expect(await there()).toEqual([]);
  });

  it('a meeting about it is linked back for both sides, though nobody expressed interest', async () => {
    const { event, type, me, owner: organiser } = await place();
    const guest = await makeCompany(test, { name: 'Ospite s.r.l.', country: 'IT' });
    const asker = await makeListed(test, event, type, {
      participant: { organisationId: guest.organisation.id },
    });
    const listed = await publishProfile(company, editor);
    await company.agent.post(`/api/exchange/own/${listed.id}/events`, { participantId: me.id });
    const owner = await make.agentOf(test, me.accountId);
    const [copy] = (await owner.get<Profiles>(`/api/events/${event.slug}/as/me/profiles`)).body
      .items;
    const agent = await make.agentOf(test, asker.accountId);
    const requests = `/api/events/${event.slug}/as/me/requests`;
    const wish = { recipientId: me.id, aboutId: copy?.id };
    const foreign = await agent.post(requests, { ...wish, aboutId: listed.id });
    expect(foreign.body).toMatchObject({ errors: [{ path: 'aboutId' }] });
    type Sent = { id: string; version: number; about: { title: string } };
    const sent = (await agent.post<Sent>(requests, wish)).body;
    expect(sent.about).toMatchObject({ title: 'Hydrogen storage for small ships' });
    type Origins = { items: { other: { name: string }; meeting: { startsAt: string | null } }[] };
    const origins = async (reader: Agent, box: string) =>
      (await reader.get<Origins>(`/api/exchange/meetings?box=${box}`)).body.items;
    expect(await origins(company.agent, 'received')).toEqual([]);
    const answer = { version: sent.version };
    const accepted = `${requests}/${sent.id}/accept`;
    const answered = await owner.post<{ meeting: { id: string } }>(accepted, answer);
    expect(answered.status).toBe(200);
    // Taken out of the event again, it is still what the two met about.
    await company.agent.delete(`/api/exchange/own/${listed.id}/events/${me.id}`);
    const meeting = { eventSlug: event.slug, state: 'scheduled', startsAt: expect.any(String) };
    const profile = { reference: listed.reference };
    expect(await origins(company.agent, 'received')).toMatchObject([
      { meeting, profile, other: { name: 'Ospite s.r.l.' } },
    ]);
    expect(await origins(guest.agent, 'sent')).toMatchObject([
      { meeting, profile, other: { name: company.organisation.name } },
    ]);
    expect(await origins(guest.agent, 'received')).toEqual([]);
    test.clock.set('2027-03-08T12:00:00Z');
    const told = { tookPlace: true, usefulness: 'very', step: 'visit' };
    const met = `/api/events/${event.slug}/as/me/meetings/${answered.body.meeting.id}`;
    const later = await make.agentOf(test, asker.accountId);
    expect((await later.put(`${met}/card`, told)).status).toBe(200);
    expect(await countExchange(event, organiser.id)).toMatchObject({
      exchangeWishes: { value: 1, of: 1 },
      exchangeHeld: { value: 1, of: 1 },
      exchangeFruitful: { value: 0, of: 1 },
    });
    expect(await origins((await makeCompany(test)).agent, 'sent')).toEqual([]);
  });

  it('a request counts as one from the exchange after an accepted expression of interest', async () => {
    const { event, type, me, owner } = await place();
    const guest = await makeCompany(test, { country: 'IT' });
    const asker = await makeListed(test, event, type, {
      participant: { organisationId: guest.organisation.id },
    });
    const listed = await publishProfile(company, editor);
    const about = { organisationId: guest.organisation.id, message: 'Hello', contact };
    const url = `/api/exchange/profiles/${listed.reference}/interests`;
    const interest = (await guest.agent.post<Own>(url, about)).body;
    const agent = await make.agentOf(test, asker.accountId);
    await agent.post(`/api/events/${event.slug}/as/me/requests`, { recipientId: me.id });
    expect((await countExchange(event, owner.id)).exchangeWishes).toMatchObject({
      value: 0,
      of: 1,
    });
    const answer = { decision: 'accept', version: interest.version };
    await company.agent.post(`/api/exchange/interests/${interest.id}/answer`, answer);
    type Sent = { items: { places: object[] }[] };
    const placesOf = async (reader: Agent) =>
      (await reader.get<Sent>('/api/exchange/interests?box=sent')).body.items[0]?.places;
    // Whoever takes part is led to the other side; a colleague who does not come has nobody to ask there.
    const colleague = { organisationId: guest.organisation.id, accountId: asker.accountId };
    await test.db.insert(organisationMember).values({ ...colleague, role: 'member' });
    expect(await placesOf(agent)).toMatchObject([{ eventSlug: event.slug, participantId: me.id }]);
    expect(await placesOf(guest.agent)).toEqual([]);
    expect((await countExchange(event, owner.id)).exchangeWishes).toMatchObject({
      value: 1,
      of: 1,
    });
  });

  it('a copy that was changed by hand stays as it is', async () => {
    const { event, me } = await place();
    const listed = await publishProfile(company, editor);
    await company.agent.post(`/api/exchange/own/${listed.id}/events`, { participantId: me.id });
    const agent = await make.agentOf(test, me.accountId);
    const url = `/api/events/${event.slug}/as/me/profiles`;
    const [copy] = (await agent.get<Profiles>(url)).body.items;
    await agent.put(`${url}/${copy?.id}`, { title: 'In our words', version: copy?.version });
    const content = wholeContent({ title: { en: 'Storage' } });
    const body = { content, contact, months: 12, version: listed.version };
    const changed = (await company.agent.put<Own>(`/api/exchange/own/${listed.id}`, body)).body;
    await review((await act(company, changed, 'submit')).body, 'publish');
    expect((await agent.get<Profiles>(url)).body.items).toMatchObject([{ title: 'In our words' }]);
  });

  it('a hidden company is named only when it says so', async () => {
    const { me } = await place();
    const listed = await publishProfile(company, editor, { isBlind: true });
    const url = `/api/exchange/own/${listed.id}/events`;
    expect((await company.agent.post(url, { participantId: me.id })).body).toMatchObject({
      code: 'exchange_naming_unconfirmed',
    });
    const body = { participantId: me.id, hasAgreedToBeNamed: true };
    expect((await company.agent.post(url, body)).status).toBe(204);
  });
});

describe('two editors at once', () => {
  it('publish one text one time', async () => {
    const made = (await act(company, await draftProfile(company), 'submit')).body;
    const second = await makeEditor(test);
    const body = { decision: 'publish', version: made.version };
    const answers = await Promise.all(
      [editor, second].map((agent) => agent.post(`/api/exchange/reviews/${made.id}`, body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [row] = await test.db
      .select()
      .from(exchangeProfile)
      .where(eq(exchangeProfile.id, made.id));
    expect(row).toMatchObject({ publishedVersion: 1, version: made.version + 1 });
  });
});
