import { account, groupMeeting } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';

let test: TestApp;
let chamber: Company;
let agency: Company;
let outsider: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

type Item = { verb: string; title: string; by: string | null; meetingId: string | null };
type Page = { items: Item[]; nextCursor: string | null };

const base = () => `/api/networks/${network.slug}`;
const read = async (agent: Agent = chamber.agent, query = '') =>
  (await agent.get<Page>(`${base()}/activity${query}`)).body;
const verbs = async (agent?: Agent) => (await read(agent)).items.map(({ verb }) => verb);

const plan = {
  title: 'Spring meeting',
  startsAt: '2027-06-01T10:00:00Z',
  endsAt: '2027-06-01T12:00:00Z',
  zone: 'Europe/Rome',
  place: 'Gorizia',
};

beforeAll(async () => {
  test = await createTestApp();
  chamber = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  agency = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  outsider = await makeCompany(test, { name: 'Estranea' });
});
afterAll(() => test.close());
beforeEach(async () => {
  const speak = (company: Company, role: 'lead' | 'member') => ({
    organisationId: company.organisation.id,
    accountId: company.accountId,
    role,
  });
  network = await makeNetwork(test, speak(chamber, 'lead'));
  await addMember(test, network.id, speak(agency, 'member'));
});

describe('what happened in a group', () => {
  it('is told the latest first, with what it was about and who did it', async () => {
    await chamber.agent.put(`${base()}/members/${outsider.organisation.id}`, { role: 'member' });
    const path = `${base()}/decisions`;
    await chamber.agent.post(path, { title: 'Wood it is', decidedOn: '2027-02-20' });
    await agency.agent.post(`${base()}/tasks`, { title: 'Ask the companies' });
    const isChamber = eq(account.id, chamber.accountId);
    const [{ name } = { name: '' }] = await test.db.select().from(account).where(isChamber);
    expect((await read(agency.agent)).items).toMatchObject([
      { verb: 'add_task', title: 'Ask the companies' },
      { verb: 'add_decision', title: 'Wood it is', by: name },
      { verb: 'add_member', title: 'Estranea', by: name },
    ]);
  });

  it('comes in pages that neither repeat nor leave out', async () => {
    for (const number of [1, 2, 3, 4, 5])
      await chamber.agent.post(`${base()}/tasks`, { title: `Task ${number}` });
    const first = await read(chamber.agent, '?limit=2');
    const second = await read(chamber.agent, `?limit=2&cursor=${first.nextCursor}`);
    const third = await read(chamber.agent, `?limit=2&cursor=${second.nextCursor}`);
    const titles = [first, second, third].flatMap(({ items }) => items.map(({ title }) => title));
    expect(titles).toEqual([5, 4, 3, 2, 1].map((number) => `Task ${number}`));
    expect(third.nextCursor).toBeNull();
    const broken = await chamber.agent.get(`${base()}/activity?cursor=abc`);
    expect(broken.body).toMatchObject({ code: 'validation_failed' });
  });

  it('tells of a meeting that is being prepared only to those who lead', async () => {
    type Meeting = { id: string; version: number };
    const { id, version } = (await chamber.agent.post<Meeting>(`${base()}/meetings`, plan)).body;
    const words = { ...plan, title: 'Secret plan', version };
    await chamber.agent.put(`${base()}/meetings/${id}`, words);
    expect(await verbs(agency.agent)).toEqual([]);
    expect((await read()).items).toMatchObject([
      { verb: 'change_meeting', title: 'Secret plan', meetingId: id },
      { verb: 'create_meeting', title: 'Secret plan', meetingId: id },
    ]);
    await test.db.update(groupMeeting).set({ state: 'called' }).where(eq(groupMeeting.id, id));
    expect(await verbs(agency.agent)).toEqual(['change_meeting']);
  });

  it('does not tell who has answered, nor who wants no mailings', async () => {
    await agency.agent.put(`${base()}/mailings/own`, { wantsMailings: false });
    await agency.agent.post(`${base()}/tasks`, { title: 'Told' });
    expect(await verbs()).toEqual(['add_task']);
  });

  it('is nobody’s business outside the group', async () => {
    await chamber.agent.post(`${base()}/tasks`, { title: 'Ours' });
    expect((await outsider.agent.get(`${base()}/activity`)).body).toMatchObject({
      code: 'network_not_yours',
    });
    expect((await test.stranger().get(`${base()}/activity`)).status).toBe(401);
    expect(await verbs(agency.agent)).toEqual(['add_task']);
  });
});
