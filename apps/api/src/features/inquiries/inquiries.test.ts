import { inquiry, message, networkMember } from '@ponte/db';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeEditor } from '../../../test/exchange.ts';
import { agentOf, makeAccount, makeOrganisation } from '../../../test/factories.ts';
import { fillForm } from '../../../test/forms.ts';
import { makeNetwork } from '../../../test/networks.ts';
import { systemCall } from '../../call/call.ts';
import { forgetInquiries, remindOfInquiries } from './commands.ts';

let test: TestApp;
let editor: Agent;
beforeAll(async () => {
  test = await createTestApp();
  editor = await makeEditor(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  test.mailbox.received.length = 0;
  for (const table of [message, inquiry, networkMember]) await test.db.delete(table);
});

const email = 'ana@company.test';
const question = {
  question: 'Kje najdemo žago, ki dela z robinijo?',
  field: 'wood',
  country: 'SI',
  area: 'SI043',
  company: 'Most d.o.o.',
  name: 'Ana Kos',
  email,
  consent: 'yes',
};
const ask = (change: Record<string, string | string[]> = {}) =>
  fillForm(test, '/sl/ask', { ...question, ...change });

async function makeInstitution(name: string, country: string, areas: string[] = []) {
  const account = await makeAccount(test);
  const { id } = await makeOrganisation(test, { name, country, kind: 'chamber' });
  const network = await makeNetwork(test, { organisationId: id, accountId: account.id });
  await test.db.update(networkMember).set({ areas }).where(eq(networkMember.networkId, network.id));
  return { id, name, email: account.email, agent: await agentOf(test, account.id) };
}

type Inquiry = { id: string; version: number; state: string; dueAt: string; steps: unknown[] };
type List = { items: { id: string; isOverdue: boolean; institution: { name: string } | null }[] };
const list = '/api/inquiries';
const openOf = async (agent: Agent) => (await agent.get<List>(list)).body.items;
const first = async (agent: Agent): Promise<Inquiry> => {
  const [row] = await openOf(agent);
  return (await agent.get<Inquiry>(`${list}/${row?.id}`)).body;
};
const subjectsTo = (address: string) => test.mailbox.to(address).map(({ subject }) => subject);

describe('a question on the website', () => {
  it('goes to the institution of the region with a due date, and both sides get a mail', async () => {
    const near = await makeInstitution('Goriška pisarna', 'SI', ['SI043']);
    const far = await makeInstitution('Zbornica', 'SI', ['SI041']);
    expect((await ask()).status).toBe(200);
    await test.deliver();
    expect(await openOf(far.agent)).toEqual([]);
    expect(await first(near.agent)).toMatchObject({
      state: 'open',
      reasons: ['area', 'country'],
      dueAt: '2027-03-08T09:01:00.000Z',
    });
    expect(test.mailbox.to(near.email)[0]?.text).toContain('robinijo');
    const word = test.mailbox.to(email)[0];
    expect(word?.html).toContain('<html lang="sl"');
    expect(word?.text).toContain('Goriška pisarna');
    // Anybody could have typed the address: nothing that was typed is mailed to it.
    expect(word?.text).not.toContain('robinijo');
  });

  it('for which no institution is there goes to the editors', async () => {
    await makeInstitution('Zbornica', 'SI');
    await ask({ country: 'AT', area: '' });
    await test.deliver();
    const [row] = await openOf(editor);
    expect(row?.institution).toBeNull();
    expect(test.mailbox.received.some(({ text }) => text.includes('robinijo'))).toBe(true);
  });

  it.each([
    ['nothing asked', { question: '  ' }, 'question-error'],
    ['no name', { name: '' }, 'name-error'],
    ['no field chosen', { field: '' }, 'field-error'],
    ['two lines for a name', { name: 'Ana\r\nBcc: x@y.test' }, 'name-error'],
    ['an address that is none', { email: 'ana@' }, 'email-error'],
    ['no consent', { consent: [] as string[] }, 'consent-error'],
    ['a forged moment', { stamp: 'B'.repeat(30) }, 'role="alert"'],
  ])('with %s comes back with what was typed', async (_, change, sign) => {
    const answer = await ask(change);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sign);
    expect(answer.text).toContain('Most d.o.o.');
    expect(await test.db.$count(inquiry)).toBe(0);
  });

  it.each([
    ['an unknown field', { more: 'x' }],
    ['a country that is none', { country: 'Slovenia' }],
    ['a country that is not in the list', { country: 'US' }],
    ['a region that is none', { area: 'SI999' }],
    ['a field of business that is none', { field: 'rockets' }],
    ['an endless question', { question: 'x'.repeat(9_000) }],
  ])('with %s is refused at the door', async (_, change) => {
    expect((await ask(change)).status).toBe(400);
  });

  it('by a program that fills in everything is not kept, and the fifth of an address in a day is the last', async () => {
    expect((await ask({ homepage: 'x' })).status).toBe(200);
    expect(await test.db.$count(inquiry)).toBe(0);
    for (const _ of [1, 2, 3, 4, 5, 6]) expect((await ask()).status).toBe(200);
    expect(await test.db.$count(inquiry)).toBe(5);
  });
});

describe('the desk of an institution', () => {
  it('answers by mail in the company’s language, to which it can reply', async () => {
    const own = await makeInstitution('Goriška pisarna', 'SI');
    await ask();
    const { id, version } = await first(own.agent);
    const answered = await own.agent.post<Inquiry>(`${list}/${id}/answers`, {
      words: 'V Ajdovščini.',
      version,
    });
    expect(answered.body).toMatchObject({ state: 'answered', steps: [{ words: 'V Ajdovščini.' }] });
    await test.deliver();
    const mail = test.mailbox.to(email).at(-1);
    expect(mail?.subject).toBe('Odgovor: Goriška pisarna');
    expect(mail?.text).toContain('> V Ajdovščini.');
    expect(mail?.headers['Reply-To']).toBe(own.email);
    const late = await own.agent.post(`${list}/${id}/answers`, { words: 'Ali v Vipavi.', version });
    expect(late.body).toMatchObject({ code: 'stale_state' });
  });

  it('hands on: the next has it with a new due date, the first no longer, and the company knows', async () => {
    const one = await makeInstitution('Goriška pisarna', 'SI');
    const other = await makeInstitution('Camera', 'IT');
    await ask();
    const { id, version } = await first(one.agent);
    test.clock.advance({ days: 2 });
    const to = (institutionId: string) =>
      one.agent.post(`${list}/${id}/hand-over`, { institutionId, words: 'Please help', version });
    expect((await to(one.id)).body).toMatchObject({ code: 'inquiry_is_there' });
    const silent = await makeOrganisation(test, { country: 'SI' });
    expect((await to(silent.id)).status).toBe(404);
    expect((await to(other.id)).status).toBe(204);
    expect((await one.agent.get(`${list}/${id}`)).status).toBe(404);
    expect((await first(other.agent)).dueAt).toBe('2027-03-10T09:01:00.000Z');
    await test.deliver();
    expect(test.mailbox.to(other.email)[0]?.text).toContain('Please help');
    expect(subjectsTo(email).at(-1)).toContain('Camera');
  });

  it('is reminded once of what is due, and of nothing that has an answer', async () => {
    const own = await makeInstitution('Goriška pisarna', 'SI');
    await ask();
    const remind = async () => {
      await remindOfInquiries(systemCall(test.deps));
      await test.deliver();
    };
    await remind();
    expect(subjectsTo(own.email)).toHaveLength(1);
    test.clock.advance({ days: 8 });
    expect((await openOf(own.agent))[0]?.isOverdue).toBe(true);
    await Promise.all([remind(), remind()]);
    await remind();
    expect(subjectsTo(own.email)).toHaveLength(2);
  });

  it('closes, and a year later everything about it is gone', async () => {
    const own = await makeInstitution('Goriška pisarna', 'SI');
    await ask();
    const { id, version } = await first(own.agent);
    const closed = await own.agent.post<Inquiry>(`${list}/${id}/close`, { version });
    expect(closed.body.state).toBe('closed');
    const words = { words: 'Too late', version: closed.body.version };
    expect((await own.agent.post(`${list}/${id}/answers`, words)).body).toMatchObject({
      code: 'inquiry_state_forbids',
    });
    await test.deliver();
    const aboutIt = sql`${message.payload} ->> 'inquiryId' = ${id}`;
    test.clock.advance({ days: 364 });
    await forgetInquiries(systemCall(test.deps));
    expect(await test.db.$count(message, aboutIt)).toBeGreaterThan(1);
    test.clock.advance({ days: 2 });
    await forgetInquiries(systemCall(test.deps));
    expect(await test.db.$count(inquiry)).toBe(0);
    expect(await test.db.$count(message, aboutIt)).toBe(0);
  });

  it('sees nothing of other institutions; editors see all', async () => {
    const own = await makeInstitution('Goriška pisarna', 'SI');
    const other = await makeInstitution('Camera', 'IT');
    await ask();
    const { id } = await first(own.agent);
    expect((await other.agent.get(`${list}/${id}`)).status).toBe(404);
    expect(await openOf(other.agent)).toEqual([]);
    expect(await openOf(editor)).toHaveLength(1);
    expect((await test.stranger().get(list)).status).toBe(401);
  });
});
