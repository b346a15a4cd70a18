import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany, makeEditor, publishProfile } from '../../../test/exchange.ts';
import { systemCall } from '../../call/call.ts';
import { writeDigests } from './commands.ts';

let test: TestApp;
let editor: Agent;
let company: Company;
let reader: Company;

beforeAll(async () => {
  test = await createTestApp();
  editor = await makeEditor(test);
  company = await makeCompany(test, { name: 'Vodik d.o.o.' });
});
afterAll(() => test.close());

const tomorrow = () => test.clock.advance({ days: 1 });
const mails = () => test.mailbox.to(reader.email);

beforeEach(async () => {
  tomorrow();
  reader = await makeCompany(test);
  const filter = { q: 'hydrogen', country: company.organisation.country };
  await reader.agent.post('/api/exchange/searches', { name: 'Tanks', filter });
  test.clock.advance({ minutes: 1 });
});

async function run(): Promise<void> {
  await writeDigests(systemCall(test.deps));
  await test.deliver();
}

describe('the digest of a saved search', () => {
  it('tells once what was listed since, and nothing when there is nothing', async () => {
    await run();
    expect(mails()).toHaveLength(0);
    const listed = await publishProfile(company, editor);
    await publishProfile(company, editor, {
      content: {
        title: { en: 'Oak barrels' },
        summary: { en: 'Of Slavonian oak.' },
        description: { en: 'For wine.' },
        keywords: [],
        technologies: [],
        sectors: ['16'],
      },
    });
    await run();
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text).toContain(`/exchange/${listed.reference}`);
    expect(mails()[0]?.text).not.toContain('Oak barrels');
    tomorrow();
    await run();
    expect(mails()).toHaveLength(1);
  });

  it('comes once a day at most, and once a week if the reader wants it so', async () => {
    await publishProfile(company, editor);
    await run();
    test.clock.advance({ minutes: 1 });
    await publishProfile(company, editor);
    await run();
    expect(mails()).toHaveLength(1);
    await reader.agent.send('PATCH', '/api/exchange/reader', { digest: 'weekly' });
    test.clock.advance({ days: 6 });
    await run();
    expect(mails()).toHaveLength(1);
    tomorrow();
    await run();
    expect(mails()).toHaveLength(2);
  });

  it('comes although others before them have nothing to be told', async () => {
    const filter = { q: 'zeppelin' };
    const others = [await makeCompany(test), await makeCompany(test)];
    for (const { agent } of others)
      await agent.post('/api/exchange/searches', { name: 'Airships', filter });
    const late = await makeCompany(test);
    await late.agent.post('/api/exchange/searches', { name: 'Tanks', filter: { q: 'hydrogen' } });
    test.clock.advance({ minutes: 1 });
    await publishProfile(company, editor);
    await writeDigests(systemCall(test.deps), 1);
    await test.deliver();
    expect(test.mailbox.to(late.email)).toHaveLength(1);
    for (const { email } of others) expect(test.mailbox.to(email)).toEqual([]);
  });

  it('waits for the morning when it was found at night', async () => {
    await publishProfile(company, editor);
    test.clock.set(`${test.clock.now().toISOString().slice(0, 10)}T23:30:00Z`);
    await run();
    expect(mails()).toEqual([]);
    test.clock.advance({ hours: 10 });
    await test.deliverLater();
    expect(mails()).toHaveLength(1);
  });

  it('does not name a hidden company', async () => {
    await publishProfile(company, editor, { isBlind: true });
    await run();
    expect(mails()[0]?.text).toContain('Hydrogen storage');
    expect(`${mails()[0]?.text}${mails()[0]?.html}`).not.toContain('Vodik');
  });
});

describe('whoever wants no more digests', () => {
  const addressOf = (header: string | undefined): string =>
    new URL(/^<([^>]+)>$/.exec(header ?? '')?.[1] ?? '').pathname;

  it('says so with one click of a mail program; looking at the address changes nothing', async () => {
    await publishProfile(company, editor);
    await run();
    const path = addressOf(mails()[0]?.headers['List-Unsubscribe']);
    expect((await test.stranger().get(path)).body).toEqual({ digest: 'daily' });
    const clicked = await test.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(clicked.statusCode).toBe(200);
    expect((await test.stranger().get(path)).body).toEqual({ digest: 'off' });
    tomorrow();
    await publishProfile(company, editor);
    await run();
    expect(mails()).toHaveLength(1);
  });

  it('cannot be spoken for with an address made for reminders or by somebody else', async () => {
    await publishProfile(company, editor);
    await run();
    const path = addressOf(mails()[0]?.headers['List-Unsubscribe']);
    const reminders = path.replace('/api/exchange/', '/api/');
    expect((await test.stranger().get(reminders)).status).toBe(404);
    const forged = `${path.slice(0, -2)}${path.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await test.stranger().get(forged)).status).toBe(404);
  });

  it('still gets letters about interest, and those carry no such header', async () => {
    const asking = await makeCompany(test, { name: 'Barca S.r.l.' });
    const listed = await publishProfile(company, editor);
    test.mailbox.received.length = 0;
    await asking.agent.post(`/api/exchange/profiles/${listed.reference}/interests`, {
      organisationId: asking.organisation.id,
      message: 'We would like to know more.',
      contact: { name: 'Carla Neri', email: 'carla@barca.test' },
    });
    await test.deliver();
    const mail = test.mailbox.to(company.email).at(-1);
    expect(mail?.subject).toContain('Barca');
    expect(Object.keys(mail?.headers ?? {})).not.toContain('List-Unsubscribe');
  });
});
