import { message, newsletterIssue, newsletterReader, newsletterRequest } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeCompany, makeEditor, publishProfile } from '../../../test/exchange.ts';
import { agentOf, makeAccount, makeEvent } from '../../../test/factories.ts';
import { fillForm, pathIn, postForm } from '../../../test/forms.ts';
import { systemCall } from '../../call/call.ts';
import { writeStamp } from '../../site/form-guard.ts';
import { endSubscription, forgetUnconfirmed, scheduleIssue, sendDueIssues } from './commands.ts';
import * as queries from './queries.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  test.mailbox.received.length = 0;
  for (const table of [message, newsletterReader, newsletterRequest, newsletterIssue])
    await test.db.delete(table);
});

const email = 'reader@example.test';
const wish = { email, locale: 'it', fields: ['food', 'wood'], consent: 'yes' };
const signUp = (values: Record<string, string | string[]> = {}) =>
  fillForm(test, '/it/newsletter', { ...wish, ...values });
const readers = () => test.db.select().from(newsletterReader);
const requests = () => test.db.$count(newsletterRequest);
const lastTo = (address: string) => test.mailbox.to(address).at(-1);

async function subscribe(values: Record<string, string | string[]> = {}) {
  await signUp(values);
  await test.deliver();
  const address = String(values.email ?? email);
  const path = pathIn(lastTo(address)?.text ?? '', '/newsletter/confirm/');
  const answer = await postForm(test.stranger(), path, {});
  expect(answer.status, answer.text).toBe(200);
  return path;
}

describe('signing up', () => {
  it('asks by mail first: opening the link shows, confirming subscribes', async () => {
    expect((await signUp()).status).toBe(200);
    await test.deliver();
    const mail = lastTo(email);
    expect(mail?.html).toContain('<html lang="it"');
    const path = pathIn(mail?.text ?? '', '/it/newsletter/confirm/');
    const shown = await test.stranger().get(path);
    expect(shown.text).toContain(email);
    expect(shown.headers['x-robots-tag']).toContain('noindex');
    expect(await readers()).toEqual([]);
    await postForm(test.stranger(), path, {});
    expect(await readers()).toMatchObject([{ email, locale: 'it', fields: ['food', 'wood'] }]);
    expect((await postForm(test.stranger(), path, {})).status).toBe(410);
  });

  it('answers the same for an address that is known, one that is not, and one with too many wishes', async () => {
    const first = await signUp();
    await subscribe();
    expect(test.mailbox.to(email)).toHaveLength(2);
    for (const _ of [1, 2, 3, 4]) expect((await signUp()).text).toBe(first.text);
    await test.deliver();
    expect(test.mailbox.to(email)).toHaveLength(5);
  });

  it('once more changes the choices only when it is confirmed', async () => {
    await subscribe();
    await signUp({ locale: 'sl', fields: [] });
    expect(await readers()).toMatchObject([{ locale: 'it' }]);
    await subscribe({ locale: 'sl', fields: [] });
    expect(await readers()).toMatchObject([{ email, locale: 'sl', fields: [] }]);
  });

  it.each([
    ['an address that is none', { email: 'no' }, 'id="email-error"'],
    ['no consent', { consent: [] as string[] }, 'id="consent-error"'],
    ['a forged moment', { stamp: 'A'.repeat(30) }, 'role="alert"'],
  ])('with %s gives the form back with what was typed', async (_, change, sign) => {
    const answer = await signUp(change);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sign);
    expect(answer.text).toMatch(/value="wood" checked/);
    expect(await requests()).toBe(0);
  });

  it('at once, as programs do, or a day later is not taken', async () => {
    const stamp = writeStamp(test.deps);
    const send = () =>
      postForm(test.stranger(), '/it/newsletter', { ...wish, stamp, homepage: '' });
    expect((await send()).status).toBe(422);
    test.clock.set('2027-03-01T09:00:03Z');
    expect((await send()).status).toBe(200);
    test.clock.advance({ hours: 25 });
    expect((await send()).status).toBe(422);
    expect(await requests()).toBe(1);
  });

  it('by a program that fills in everything looks well and does nothing', async () => {
    expect((await signUp({ homepage: 'https://spam.example' })).status).toBe(200);
    expect(await requests()).toBe(0);
    await signUp();
    expect(await requests()).toBe(1);
  });

  it.each([
    ['an unknown field', { more: 'x' }],
    ['an unknown language', { locale: 'fr' }],
    ['an unknown field of business', { fields: ['rockets'] }],
    ['an endless address', { email: `${'a'.repeat(500)}@example.test` }],
  ])('with %s is refused at the door', async (_, change) => {
    expect((await signUp(change)).status).toBe(400);
  });

  it('that weighs more than a form is refused', async () => {
    expect((await signUp({ email: 'a'.repeat(40_000) })).status).toBe(413);
  });

  it('is forgotten after seven days, with the mail that asked', async () => {
    await signUp();
    await test.deliver();
    const path = pathIn(lastTo(email)?.text ?? '', '/newsletter/confirm/');
    test.clock.advance({ days: 6 });
    await forgetUnconfirmed(systemCall(test.deps));
    expect(await requests()).toBe(1);
    test.clock.advance({ days: 2 });
    expect((await test.stranger().get(path)).status).toBe(410);
    await forgetUnconfirmed(systemCall(test.deps));
    expect(await requests()).toBe(0);
    expect(await test.db.$count(message, eq(message.toAddress, email))).toBe(0);
  });

  it('with a link that we never gave out is refused', async () => {
    await signUp();
    await test.deliver();
    const path = pathIn(lastTo(email)?.text ?? '', '/newsletter/confirm/');
    const forged = `${path.slice(0, -2)}${path.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await postForm(test.stranger(), forged, {})).status).toBe(410);
    expect((await test.stranger().get(`${path}A`)).status).toBe(410);
    expect(await readers()).toEqual([]);
  });
});

type Issue = {
  id: string;
  version: number;
  state: string;
  number: number | null;
  figures: Record<string, number>;
  audience: { locale: string; readers: number }[];
};

const issues = '/api/newsletter/issues';
const told = {
  fields: [] as string[],
  subjects: { en: 'Spring', it: 'Primavera' },
  intros: { en: 'What is new.', it: 'Che cosa c’è di nuovo.' },
  newsIds: [] as string[],
  eventIds: [] as string[],
  profileIds: [] as string[],
};

type Told = Omit<typeof told, 'subjects' | 'intros'> & {
  subjects: Record<string, string>;
  intros: Record<string, string>;
};

async function write(editor: Agent, change: Partial<Told> = {}): Promise<Issue> {
  const { body: made } = await editor.post<Issue>(issues);
  const answer = await editor.put<Issue>(`${issues}/${made.id}`, {
    ...told,
    ...change,
    version: made.version,
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

const sendNow = (editor: Agent, { id, version }: Issue) =>
  editor.put<Issue>(`${issues}/${id}/sending`, { sendAt: null, version });

describe('a newsletter', () => {
  it('goes to the readers of its languages and fields, each in theirs, once', async () => {
    const editor = await makeEditor(test);
    await subscribe();
    await subscribe({ email: 'all@example.test', locale: 'en', fields: [] });
    await subscribe({ email: 'metal@example.test', locale: 'it', fields: ['metal'] });
    await subscribe({ email: 'german@example.test', locale: 'de', fields: [] });
    const issue = await write(editor, { fields: ['wood'] });
    expect(issue.audience.filter((row) => row.readers > 0)).toEqual([
      { locale: 'en', readers: 1 },
      { locale: 'it', readers: 1 },
      { locale: 'de', readers: 1 },
    ]);
    const { body } = await sendNow(editor, issue);
    expect(body).toMatchObject({ state: 'sent', number: 1 });
    await test.deliver();
    expect(lastTo(email)?.subject).toBe('Primavera');
    expect(lastTo('all@example.test')?.subject).toBe('Spring');
    for (const address of ['metal@example.test', 'german@example.test'])
      expect(lastTo(address)?.subject, address).not.toMatch(/Primavera|Spring/);
    const again = await sendNow(editor, body);
    expect(again.body).toMatchObject({ code: 'newsletter_state_forbids' });
    const shown = await editor.get<Issue>(`${issues}/${issue.id}`);
    expect(shown.body.figures).toMatchObject({ recipients: 2, sent: 2, waiting: 0 });
  });

  it('tells only of what is public, and never who hides behind a profile', async () => {
    const editor = await makeEditor(test);
    const company = await makeCompany(test, { name: 'Skrito d.o.o.', sectors: ['16'] });
    const blind = await publishProfile(company, editor, {
      isBlind: true,
      content: { sectors: ['16'] },
    });
    const metal = await publishProfile(company, editor, {
      content: { title: { en: 'Cast iron' }, sectors: ['24'] },
    });
    const event = await makeEvent(test, { names: { en: 'Bridge Days' }, slug: 'bridge' });
    const draft = await makeEvent(test, { names: { en: 'Secret' }, state: 'draft' });
    await subscribe({ locale: 'en' });
    const issue = await write(editor, {
      eventIds: [event.id, draft.id],
      profileIds: [blind.id, metal.id],
    });
    await sendNow(editor, issue);
    await test.deliver();
    const mail = lastTo(email);
    expect(mail?.html).toContain('Hydrogen storage');
    expect(mail?.text).toContain('http://localhost:3000/en/events/bridge');
    const page = await test.stranger().get('/en/newsletter/1');
    expect(page.text).toContain('Hydrogen storage');
    // The reader chose wood: what is about metal stands on the page of past issues only.
    expect(page.text).toContain('Cast iron');
    expect(mail?.text).not.toContain('Cast iron');
    for (const text of [mail?.text, mail?.html, page.text]) {
      expect(text).not.toContain('Skrito');
      expect(text).not.toContain('Secret');
    }
    await company.agent.post(`/api/exchange/own/${blind.id}/withdraw`, { version: blind.version });
    expect((await test.stranger().get('/en/newsletter/1')).text).not.toContain('Hydrogen storage');
  });

  it('waits for its hour, can be taken back, and is then sent once by two workers', async () => {
    const editor = await makeEditor(test);
    await subscribe();
    const issue = await write(editor);
    const sendAt = '2027-03-02T09:00:00Z';
    const url = `${issues}/${issue.id}/sending`;
    const waiting = await editor.put<Issue>(url, { sendAt, version: issue.version });
    expect(waiting.body.state).toBe('scheduled');
    await sendDueIssues(systemCall(test.deps));
    expect((await test.stranger().get('/it/newsletter/1')).status).toBe(404);
    const back = await editor.delete<Issue>(url, { version: waiting.body.version });
    expect(back.body.state).toBe('draft');
    await editor.put(url, { sendAt, version: back.body.version });
    test.clock.set(sendAt);
    const call = () => sendDueIssues(systemCall(test.deps));
    await Promise.all([call(), call()]);
    await test.deliver();
    expect(test.mailbox.to(email).filter(({ subject }) => subject === 'Primavera')).toHaveLength(1);
    expect(await queries.listSent(test.db)).toHaveLength(1);
  });

  it('would go twice if two workers did not wait for each other', async () => {
    const editor = await makeEditor(test);
    const issue = await write(editor);
    const seen = { sendAt: null, version: issue.version };
    const call = systemCall(test.deps);
    const both = await Promise.allSettled([
      scheduleIssue(call, issue.id, seen),
      scheduleIssue(call, issue.id, seen),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    // Without the lock both read a draft, and both would send it.
    const unguarded = await write(editor);
    const read = () => queries.findIssue(test.db, unguarded.id);
    expect((await Promise.all([read(), read()])).map((row) => row?.state)).toEqual([
      'draft',
      'draft',
    ]);
  });

  it('is tried on whoever writes it and on nobody else', async () => {
    const account = await makeAccount(test, { isEditor: true });
    const editor = await agentOf(test, account.id);
    await subscribe();
    const issue = await write(editor);
    await editor.post(`${issues}/${issue.id}/trials`, { locale: 'it' });
    await test.deliver();
    expect(lastTo(account.email)?.subject).toContain('Primavera');
    expect(lastTo(account.email)?.headers['List-Unsubscribe']).toBeUndefined();
    expect(lastTo(email)?.subject).not.toContain('Primavera');
    const preview = await editor.get(`/site/newsletters/${issue.id}/it`);
    expect(preview.text).toContain('Che cosa c’è di nuovo.');
    expect((await test.stranger().get(`/site/newsletters/${issue.id}/it`)).status).toBe(401);
  });

  it('without a subject, or with nothing to say, is not sent', async () => {
    const editor = await makeEditor(test);
    const bare = await write(editor, { subjects: {} });
    expect((await sendNow(editor, bare)).body).toMatchObject({ code: 'newsletter_needs_subject' });
    const empty = await write(editor, { intros: { en: 'Hello', it: '' } });
    expect((await sendNow(editor, empty)).body).toMatchObject({ code: 'newsletter_empty' });
  });

  it('sleeps while its readers do', async () => {
    const editor = await makeEditor(test);
    await subscribe();
    const issue = await write(editor);
    test.clock.set('2027-03-02T20:30:00Z'); // half past nine in Rome, not yet nine in UTC
    await sendNow(editor, issue);
    await test.deliver();
    expect(lastTo(email)?.subject).not.toBe('Primavera');
    test.clock.set('2027-03-03T07:30:00Z');
    await test.deliverLater();
    expect(lastTo(email)?.subject).toBe('Primavera');
  });
});

describe('whoever wants no more', () => {
  async function getIssue() {
    const editor = await makeEditor(test);
    await subscribe();
    const issue = await write(editor);
    await sendNow(editor, issue);
    await test.deliver();
    return { editor, issue, mail: lastTo(email) };
  }

  it('says so with one click of a mail program, and is forgotten', async () => {
    const { editor, issue, mail } = await getIssue();
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const path = pathIn(mail?.headers['List-Unsubscribe'] ?? '', '/api/newsletter/unsubscribe/');
    expect((await test.stranger().get(path)).status).toBe(303);
    expect(await readers()).toHaveLength(1);
    const clicked = await postForm(test.stranger(), path, { 'List-Unsubscribe': 'One-Click' });
    expect(clicked.status).toBe(204);
    expect(await readers()).toEqual([]);
    expect(await test.db.$count(message, eq(message.toAddress, email))).toBe(0);
    expect((await postForm(test.stranger(), path, {})).status).toBe(204);
    const shown = await editor.get<Issue>(`${issues}/${issue.id}`);
    expect(shown.body.figures).toMatchObject({ recipients: 1, unsubscribed: 1 });
  });

  it('sees on the page of the mail what is kept, changes it, or ends it', async () => {
    const { mail } = await getIssue();
    const path = pathIn(mail?.text ?? '', '/it/newsletter/subscription/');
    expect((await test.stranger().get(path)).text).toContain(email);
    const change = { action: 'change', locale: 'sl', fields: 'food' };
    const changed = await postForm(test.stranger(), path, change);
    expect(changed.text).toContain('<html lang="sl"');
    expect(await readers()).toMatchObject([{ locale: 'sl', fields: ['food'] }]);
    await postForm(test.stranger(), path, { action: 'end', locale: 'sl' });
    expect(await readers()).toEqual([]);
    expect((await test.stranger().get(path)).text).not.toContain(email);
  });

  it('cannot be spoken for by anybody else', async () => {
    const { mail } = await getIssue();
    const path = pathIn(mail?.headers['List-Unsubscribe'] ?? '', '/api/newsletter/unsubscribe/');
    const forged = `${path.slice(0, -2)}${path.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await postForm(test.stranger(), forged, {})).status).toBe(404);
    const digest = path.replace('/newsletter/', '/exchange/');
    expect((await postForm(test.stranger(), digest, {})).status).toBe(404);
    expect(await readers()).toHaveLength(1);
  });

  it('and leaves before it was sent gets nothing', async () => {
    const editor = await makeEditor(test);
    await subscribe();
    const [reader] = await readers();
    const issue = await write(editor);
    await sendNow(editor, issue);
    await endSubscription(systemCall(test.deps), reader?.id ?? '');
    await test.deliver();
    expect(test.mailbox.to(email).map(({ subject }) => subject)).not.toContain('Primavera');
  });
});
