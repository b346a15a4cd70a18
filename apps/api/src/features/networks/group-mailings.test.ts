import { groupMailing, message, messageStep, networkContact } from '@ponte/db';
import { limits, whyNotMail } from '@ponte/domain';
import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';
import { mailDomain } from '../../mail/reply-address.ts';
import { mailingDayBefore } from './mailing-commands.ts';
import { countMailings, insertMailing } from './mailing-queries.ts';

let test: TestApp;
let chamber: Company;
let agency: Company;
let watcher: Company;
let outsider: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

type Listed = {
  items: { id: string; subject: string; recipients: number; undelivered: number }[];
  recipients: number;
  without: number;
  wantsMailings: boolean | null;
  actions: { send: string | null };
};
type One = { body: string; people: { name: string; fate: string }[] };

beforeAll(async () => {
  test = await createTestApp();
  chamber = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  agency = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  watcher = await makeCompany(test, { name: 'Osservatorio' });
  outsider = await makeCompany(test, { name: 'Estranea' });
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  await test.deliver();
  test.mailbox.received.length = 0;
  const speak = (company: Company, role: 'lead' | 'member' | 'observer') => ({
    organisationId: company.organisation.id,
    accountId: company.accountId,
    role,
  });
  network = await makeNetwork(test, speak(chamber, 'lead'));
  await addMember(test, network.id, speak(agency, 'member'));
  await addMember(test, network.id, speak(watcher, 'observer'));
});

const base = () => `/api/networks/${network.slug}/mailings`;
const letter = {
  subject: 'Before the next meeting',
  body: 'Please read the plan.\n\nSee you soon.',
};
const send = (agent: Agent = chamber.agent, more = {}) =>
  agent.post<Listed>(base(), { ...letter, ...more });
const read = async (agent: Agent = agency.agent) => (await agent.get<Listed>(base())).body;
async function readFirst(agent: Agent = agency.agent) {
  const [first] = (await read(agent)).items;
  return (await agent.get<One>(`${base()}/${first?.id}`)).body;
}
const fates = async () => (await readFirst()).people.map(({ fate }) => fate).sort();
const people = () => test.mailbox.received.map(({ to }) => to.address).sort();
const everybody = () => [chamber.email, agency.email, watcher.email].sort();

describe('a mailing', () => {
  it('goes to each of the group alone, with the sender to answer to', async () => {
    expect((await send()).status).toBe(201);
    await test.deliver();
    expect(people()).toEqual(everybody());
    const [mail] = test.mailbox.to(agency.email);
    expect(mail).toMatchObject({
      subject: letter.subject,
      headers: {
        'List-Id': `<${network.slug}.groups.${mailDomain(test.deps.config)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Reply-To': chamber.email,
      },
    });
    expect(mail?.text).toContain('Please read the plan.\n\nSee you soon.');
    expect(mail?.text).not.toContain(watcher.email);
  });

  it('stays to be read in the group, with who got it and whom it did not reach', async () => {
    await send();
    expect(await fates()).toEqual(['waiting', 'waiting', 'waiting']);
    await test.deliver();
    expect(await fates()).toEqual(['sent', 'sent', 'sent']);
    const [copy] = await test.db
      .select()
      .from(message)
      .where(and(eq(message.toAddress, watcher.email), eq(message.purpose, 'group_mailing')))
      .orderBy(desc(message.id));
    if (!copy) throw new Error('the observer got no copy');
    await test.db.insert(messageStep).values({
      id: test.deps.ids.next(),
      messageId: copy.id,
      kind: 'bounced',
      words: '550 no such user',
      createdAt: test.clock.now(),
    });
    expect(await fates()).toEqual(['sent', 'sent', 'undelivered']);
    expect((await read(watcher.agent)).items).toMatchObject([
      { subject: letter.subject, recipients: 3, undelivered: 1 },
    ]);
    expect((await readFirst(watcher.agent)).body).toBe(letter.body);
  });

  it('is written by those who lead, and looked at before without sending anything', async () => {
    expect((await send(agency.agent)).body).toMatchObject({ code: 'network_leads_only' });
    expect((await read()).actions.send).toBe('network_leads_only');
    const looked = await chamber.agent.post<{ html: string }>(`${base()}/preview`, {
      subject: 'A <b> & more',
      body: '<script>alert(1)</script>',
    });
    expect(looked.body.html).toContain('&lt;script&gt;');
    expect(looked.body.html).not.toContain('<script>');
    expect((await agency.agent.post(`${base()}/preview`, letter)).status).toBe(403);
    await test.deliver();
    expect(people()).toEqual([]);
  });

  it('waits through the night of its readers', async () => {
    test.clock.set('2027-03-01T22:00:00Z');
    await send();
    await test.deliver();
    expect(people()).toEqual([]);
    test.clock.set('2027-03-02T07:00:00Z');
    await test.deliverLater();
    expect(people()).toEqual(everybody());
  });

  it('goes out so many times a day and no more', async () => {
    for (let count = 0; count < limits.groupMailingsPerDay; count++)
      expect((await send()).status).toBe(201);
    expect((await send()).body).toMatchObject({ code: 'mailing_limit_reached' });
    expect((await read(chamber.agent)).actions.send).toBe('mailing_limit_reached');
    test.clock.set('2027-03-02T09:00:01Z');
    expect((await send()).status).toBe(201);
  });

  it('that two send at once keeps to the limit', async () => {
    for (let count = 1; count < limits.groupMailingsPerDay; count++) await send();
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 429]);
    const ofGroup = eq(groupMailing.networkId, network.id);
    expect(await test.db.$count(groupMailing, ofGroup)).toBe(limits.groupMailingsPerDay);
  });

  it('without the hold on the group the same race goes over the limit', async () => {
    for (let count = 1; count < limits.groupMailingsPerDay; count++) await send();
    const day = mailingDayBefore(test.clock.now());
    const counted = await Promise.all([1, 2].map(() => countMailings(test.db, network.id, day)));
    for (const sent of counted) {
      if (whyNotMail({ sent, recipients: 1 })) continue;
      const id = test.deps.ids.next();
      const row = { id, networkId: network.id, ...letter, sentAt: test.clock.now() };
      await insertMailing(test.db, row, [
        { id: test.deps.ids.next(), mailingId: id, accountId: null, name: 'Somebody' },
      ]);
    }
    const ofGroup = eq(groupMailing.networkId, network.id);
    expect(await test.db.$count(groupMailing, ofGroup)).toBe(limits.groupMailingsPerDay + 1);
  });

  it('is nobody’s business outside the group', async () => {
    await send();
    expect((await outsider.agent.get(base())).body).toMatchObject({ code: 'network_not_yours' });
    const [first] = (await read()).items;
    const other = await makeNetwork(test, {
      organisationId: outsider.organisation.id,
      accountId: outsider.accountId,
    });
    const elsewhere = `/api/networks/${other.slug}/mailings/${first?.id}`;
    expect((await outsider.agent.get(elsewhere)).status).toBe(404);
    expect((await agency.agent.get(`${base()}/${first?.id}`)).status).toBe(200);
  });
});

describe('whoever wants no mailings of a group', () => {
  const addressIn = (header: string | undefined) =>
    new URL(/^<([^>]+)>$/.exec(header ?? '')?.[1] ?? '').pathname;
  const click = (url: string) =>
    test.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
  const wayOut = () => addressIn(test.mailbox.to(agency.email)[0]?.headers['List-Unsubscribe']);

  it('says so with one click and stays in the group; looking changes nothing', async () => {
    await send();
    await test.deliver();
    const path = wayOut();
    type Shown = { wantsMailings: boolean };
    const shown = async () => (await test.stranger().get<Shown>(path)).body.wantsMailings;
    expect(await shown()).toBe(true);
    expect((await click(path)).statusCode).toBe(200);
    expect(await shown()).toBe(false);
    expect(await read()).toMatchObject({ wantsMailings: false, recipients: 2, without: 1 });
    expect((await read()).items).toHaveLength(1);
    test.mailbox.received.length = 0;
    await send();
    await test.deliver();
    expect(people()).toEqual([chamber.email, watcher.email].sort());
  });

  it('is believed for that group alone, and never with a made-up address', async () => {
    await send();
    await test.deliver();
    const path = wayOut();
    const forged = `${path.slice(0, -2)}${path.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await click(forged)).statusCode).toBe(404);
    const other = await makeNetwork(test, {
      organisationId: agency.organisation.id,
      accountId: agency.accountId,
    });
    await click(path);
    const kept = await test.db
      .select()
      .from(networkContact)
      .where(eq(networkContact.accountId, agency.accountId));
    expect(kept.find(({ networkId }) => networkId === network.id)?.wantsMailings).toBe(false);
    expect(kept.find(({ networkId }) => networkId === other.id)?.wantsMailings).toBe(true);
  });

  it('chooses on the page too, and gets none that was still waiting', async () => {
    await send();
    const own = `${base()}/own`;
    expect((await agency.agent.put<Listed>(own, { wantsMailings: false })).body).toMatchObject({
      wantsMailings: false,
    });
    await test.deliver();
    expect(people()).toEqual([chamber.email, watcher.email].sort());
    expect(await fates()).toEqual(['sent', 'sent', 'skipped']);
    await agency.agent.put(own, { wantsMailings: true });
    expect((await read()).recipients).toBe(3);
    expect((await outsider.agent.put(own, { wantsMailings: true })).status).toBe(403);
  });

  it('leaves nobody to write to when all do', async () => {
    await test.db.update(networkContact).set({ wantsMailings: false });
    expect((await send()).body).toMatchObject({ code: 'mailing_has_no_readers' });
    await test.db.update(networkContact).set({ wantsMailings: true });
    expect((await send()).status).toBe(201);
  });
});
