import {
  account as accountTable,
  directoryEntry,
  event as eventTable,
  message,
  organisationMember,
  participant as participantTable,
  question,
} from '@ponte/db';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

type Own = {
  id: string;
  state: string;
  version: number;
  organisation: { id: string; name: string };
  office: { id: string } | null;
  answers: Record<string, unknown>;
  files: { id: string; name: string }[];
  actions: Record<string, string | null>;
};

const newOrganisation = { create: { name: 'Ponte Tools', country: 'SI' } };

async function prepare(
  event: Parameters<typeof make.makeEvent>[1] = {},
  type: Parameters<typeof make.makeType>[2] = {},
) {
  const made = await make.makeEvent(test, event);
  const kind = await make.makeType(test, made.id, type);
  return { event: made, type: kind, url: `/api/events/${made.slug}` };
}

async function newcomer() {
  const account = await make.makeAccount(test);
  return { account, agent: await make.agentOf(test, account.id) };
}

const register = (agent: Agent, url: string, typeId: string, more: object = {}) =>
  agent.post<Own>(`${url}/registrations`, {
    organisation: newOrganisation,
    typeId,
    hasConsented: true,
    ...more,
  });

const lastMail = async (accountId: string) => {
  const [row] = await test.db
    .select()
    .from(message)
    .where(eq(message.accountId, accountId))
    .orderBy(desc(message.id))
    .limit(1);
  return row;
};

const isListed = async (id: string) =>
  (await test.db.$count(directoryEntry, eq(directoryEntry.participantId, id))) === 1;

describe('registration', () => {
  it('with automatic approval makes organisation and participant, mails and lists them', async () => {
    const { type, url } = await prepare();
    const { agent, account } = await newcomer();
    const answer = await register(agent, url, type.id, { name: 'Ada Most', jobTitle: 'CEO' });
    expect(answer).toMatchObject({
      status: 201,
      body: { state: 'approved', name: 'Ada Most', organisation: { name: 'Ponte Tools' } },
    });
    expect((await lastMail(account.id))?.purpose).toBe('registration_approved');
    expect(await isListed(answer.body.id)).toBe(true);
    const [renamed] = await test.db
      .select()
      .from(accountTable)
      .where(eq(accountTable.id, account.id));
    expect(renamed?.name).toBe('Ada Most');
    expect((await agent.get<Own>(`${url}/as/me`)).body).toMatchObject({ id: answer.body.id });
  });

  it('with manual approval waits for the organiser and is not listed', async () => {
    const { type, url } = await prepare({}, { approval: 'manual' });
    const { agent, account } = await newcomer();
    const { body } = await register(agent, url, type.id);
    expect(body.state).toBe('applied');
    expect((await lastMail(account.id))?.purpose).toBe('registration_received');
    expect(await isListed(body.id)).toBe(false);
  });

  it('needs an account, consent, an own organisation and a type of this event', async () => {
    const { type, url } = await prepare();
    expect((await register(test.stranger(), url, type.id)).status).toBe(401);
    const { agent } = await newcomer();
    const silent = await register(agent, url, type.id, { hasConsented: false });
    expect(silent.body).toMatchObject({
      code: 'consent_required',
      errors: [{ path: 'hasConsented', code: 'consent_required' }],
    });
    const foreign = await make.makeOrganisation(test);
    const stolen = await register(agent, url, type.id, { organisation: { id: foreign.id } });
    expect(stolen).toMatchObject({ status: 403, body: { code: 'organisation_not_yours' } });
    const other = await prepare();
    const strange = await register(agent, url, other.type.id);
    expect(strange.body).toMatchObject({ errors: [{ path: 'typeId', code: 'not_found' }] });
    expect((await register(agent, url, type.id)).status).toBe(201);
  });

  it('is refused before opening, after closing, in a draft, and a second time', async () => {
    const { event, type, url } = await prepare();
    const { agent } = await newcomer();
    const set = (row: Partial<typeof eventTable.$inferInsert>) =>
      test.db.update(eventTable).set(row).where(eq(eventTable.id, event.id));
    const code = async () => (await register(agent, url, type.id)).body;
    await set({ registrationOpensAt: new Date('2027-03-02T00:00:00Z') });
    expect(await code()).toMatchObject({ code: 'registration_not_open' });
    await set({ registrationOpensAt: null, registrationClosesAt: test.clock.now() });
    expect(await code()).toMatchObject({ code: 'registration_closed' });
    await set({ registrationClosesAt: null, state: 'draft' });
    expect((await register(agent, url, type.id)).status).toBe(404);
    await set({ state: 'open' });
    expect(await code()).toMatchObject({ state: 'approved' });
    expect(await code()).toMatchObject({ code: 'already_registered' });
  });

  it('names every answer that is missing or wrong, and keeps good ones', async () => {
    const { event, type, url } = await prepare();
    const id = () => test.deps.ids.next();
    const [required, choice, consent] = [id(), id(), id()];
    const option = id();
    const row = { eventId: event.id, labels: { en: 'Question' } };
    await test.db.insert(question).values([
      { ...row, id: required, kind: 'text', isRequired: true },
      { ...row, id: choice, kind: 'choice', options: [{ id: option, labels: { en: 'One' } }] },
      { ...row, id: consent, kind: 'consent', isRequired: true, typeId: type.id },
    ]);
    const { agent } = await newcomer();
    const stranger = id();
    const wrong = await register(agent, url, type.id, {
      answers: { [choice]: id(), [stranger]: 'x' },
    });
    const faults = (wrong.body as unknown as { errors: { path: string; code: string }[] }).errors;
    expect(wrong.status).toBe(422);
    expect(Object.fromEntries(faults.map(({ path, code }) => [path, code]))).toEqual({
      [`answers.${required}`]: 'answer_required',
      [`answers.${choice}`]: 'answer_wrong',
      [`answers.${consent}`]: 'consent_required',
      [`answers.${stranger}`]: 'question_unknown',
    });
    const answers = { [required]: 'Yes', [choice]: option, [consent]: true };
    expect((await register(agent, url, type.id, { answers })).body.answers).toEqual(answers);
  });

  it('a link of a support office puts the registration into its care; a made-up office is refused', async () => {
    const { event, type, url } = await prepare();
    const [office, other] = [await make.makeOrganisation(test), await make.makeOrganisation(test)];
    const helper = await make.makeAccount(test);
    await make.giveRole(test, event.id, helper.id, 'support', office.id);
    const { agent } = await newcomer();
    const strange = await register(agent, url, type.id, { officeId: other.id });
    expect(strange.body).toMatchObject({ errors: [{ path: 'officeId', code: 'not_found' }] });
    const { body } = await register(agent, url, type.id, { officeId: office.id });
    expect(body.office).toMatchObject({ id: office.id });
  });

  it('after a withdrawal or a rejection one may register again, as the same participant', async () => {
    const { type, url } = await prepare({}, { approval: 'manual' });
    const { agent } = await newcomer();
    const first = (await register(agent, url, type.id)).body;
    expect((await agent.delete<Own>(`${url}/as/me/application`)).body.state).toBe('withdrawn');
    const second = (await register(agent, url, type.id)).body;
    expect(second).toMatchObject({ id: first.id, state: 'applied' });
    await test.db
      .update(participantTable)
      .set({ state: 'rejected' })
      .where(eq(participantTable.id, first.id));
    expect((await register(agent, url, type.id)).body).toMatchObject({ state: 'applied' });
  });

  it('full means waiting, or a refusal where there is no waiting list', async () => {
    const { event, type, url } = await prepare({ capacity: 1 });
    const strict = await make.makeType(test, event.id, { hasWaitingList: false });
    const [first, second, third] = [await newcomer(), await newcomer(), await newcomer()];
    expect((await register(first.agent, url, type.id)).body.state).toBe('approved');
    expect((await register(second.agent, url, type.id)).body.state).toBe('waiting');
    expect((await lastMail(second.account.id))?.purpose).toBe('registration_waiting');
    const refused = await register(third.agent, url, strict.id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'event_full' } });
    const memberships = eq(organisationMember.accountId, third.account.id);
    expect(await test.db.$count(organisationMember, memberships)).toBe(0);
  });

  it('the same idempotency key registers once', async () => {
    const { type, url } = await prepare();
    const { agent } = await newcomer();
    const body = { organisation: newOrganisation, typeId: type.id, hasConsented: true };
    const headers = { 'idempotency-key': 'once' };
    const ask = () => agent.post<Own>(`${url}/registrations`, body, { headers });
    const [one, two] = [await ask(), await ask()];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.id).toBe(one.body.id);
  });
});

describe('the own registration', () => {
  it('is edited with the version that was seen, and only by who may', async () => {
    const { type, url } = await prepare();
    const { agent } = await newcomer();
    const own = (await register(agent, url, type.id)).body;
    const change = { jobTitle: 'Buyer', languages: ['sl'], isOnline: true, answers: {} };
    const edit = (who: Agent, target: string, version: number) =>
      who.patch<Own>(`${url}/as/${target}`, { ...change, version });
    expect((await edit(agent, 'me', own.version)).body).toMatchObject({ jobTitle: 'Buyer' });
    expect((await edit(agent, 'me', own.version)).body).toMatchObject({ code: 'stale_state' });
    const stranger = await newcomer();
    expect((await edit(stranger.agent, own.id, own.version + 1)).status).toBe(404);
    expect((await edit(stranger.agent, 'me', own.version + 1)).status).toBe(404);
  });

  it('home says what to do next', async () => {
    const { type, url } = await prepare();
    const { agent } = await newcomer();
    await register(agent, url, type.id);
    const { body, status } = await agent.get(`${url}/as/me/home`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'approved',
      nextSteps: ['describe_cooperation', 'introduce_organisation', 'send_requests'],
    });
  });
});

describe('files as answers', () => {
  const boundary = 'ponte-test-boundary';
  const upload = (agent: Agent, url: string, content: Buffer) => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(head),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return agent.post<{ id: string }>(`${url}/registration-files`, undefined, {
      payload,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  };
  const pdf = Buffer.from('%PDF-1.7 a plan');

  it('are kept by what their bytes say, and shown to owner and organiser only', async () => {
    const { event, type, url } = await prepare();
    const fileQuestion = test.deps.ids.next();
    await test.db
      .insert(question)
      .values({ id: fileQuestion, eventId: event.id, kind: 'file', labels: { en: 'Plan' } });
    const { agent } = await newcomer();
    expect((await upload(agent, url, Buffer.from('<svg onload="x()"/>'))).status).toBe(415);
    const word = Buffer.from('PK\x03\x04 [Content_Types].xml word/document.xml');
    expect((await upload(agent, url, word)).status).toBe(201);
    const macros = Buffer.concat([word, Buffer.from(' word/vbaProject.bin')]);
    expect((await upload(agent, url, macros)).status).toBe(415);
    const file = (await upload(agent, url, pdf)).body;
    const thief = await newcomer();
    const answers = { [fileQuestion]: file.id };
    const stolen = await register(thief.agent, url, type.id, { answers });
    expect(stolen.body).toMatchObject({ code: 'answer_wrong' });

    const own = (await register(agent, url, type.id, { answers })).body;
    expect(own.files).toMatchObject([{ id: file.id, name: 'plan.pdf' }]);
    const mine = await agent.get(`${url}/as/me/files/${file.id}`);
    expect(mine).toMatchObject({ status: 200, text: pdf.toString() });
    expect(mine.headers['content-disposition']).toContain('attachment');

    const organiser = await newcomer();
    await make.giveRole(test, event.id, organiser.account.id, 'organiser');
    const path = `${url}/participants/${own.id}/files/${file.id}`;
    expect((await organiser.agent.get(path)).status).toBe(200);
    expect((await thief.agent.get(path)).status).toBe(403);
    await register(thief.agent, url, type.id);
    expect((await thief.agent.get(`${url}/as/me/files/${file.id}`)).status).toBe(404);
  });
});
