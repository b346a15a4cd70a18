import { activity } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';

let test: TestApp;
let admin: Agent;
let chamber: Company;
let agency: Company;
let outsider: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

const speak = (company: Company, role: 'lead' | 'member' | 'observer') => ({
  organisationId: company.organisation.id,
  accountId: company.accountId,
  role,
});

beforeAll(async () => {
  test = await createTestApp();
  const { id } = await make.makeAccount(test, { isAdministrator: true });
  admin = await make.agentOf(test, id);
  chamber = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  agency = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  outsider = await makeCompany(test, { name: 'Estranea' });
});
afterAll(() => test.close());
beforeEach(async () => {
  network = await makeNetwork(test, speak(chamber, 'lead'));
  await addMember(test, network.id, speak(agency, 'member'));
});

type Page = {
  id: string;
  version: number;
  members: { name: string; role: string; contacts: { email: string }[] }[];
  focus: { sectors: string[] } | null;
  actions: Record<string, string | null>;
};
const path = () => `/api/networks/${network.slug}`;
const read = (agent: Agent) => agent.get<Page>(path());

describe('a network', () => {
  it('is founded by administrators, under a word of its own', async () => {
    const body = {
      slug: 'confine',
      kind: 'network',
      names: { it: 'Confine' },
      leadId: chamber.organisation.id,
      isPublic: true,
    };
    expect((await chamber.agent.post('/api/networks', body)).status).toBe(403);
    const made = await admin.post<Page>('/api/networks', body);
    expect(made).toMatchObject({
      status: 201,
      body: { members: [{ name: 'Camera', role: 'lead' }] },
    });
    expect((await admin.post('/api/networks', body)).body).toMatchObject({ code: 'slug_taken' });
  });

  it('shows strangers its members, and only persons who agreed', async () => {
    expect(
      (await read(agency.agent)).body.members.flatMap(({ contacts }) => contacts),
    ).toHaveLength(2);
    const stranger = await read(test.stranger());
    expect(stranger.body.members.map(({ name }) => name)).toEqual(['Camera', 'Agencija']);
    expect(stranger.text).not.toContain(chamber.email);
    await chamber.agent.post(`${path()}/contacts`, {
      organisationId: chamber.organisation.id,
      email: 'public@camera.test',
      isPublic: true,
    });
    const again = await read(test.stranger());
    expect(again.text).toContain('public@camera.test');
    expect(again.text).not.toContain(chamber.email);
  });

  it('that is hidden does not exist for others', async () => {
    const { version } = (await read(chamber.agent)).body;
    const change = { names: { en: 'Hidden' }, isPublic: false, version };
    expect((await chamber.agent.put(path(), change)).status).toBe(200);
    expect((await read(agency.agent)).status).toBe(200);
    for (const agent of [test.stranger(), outsider.agent]) {
      expect((await read(agent)).status).toBe(404);
      expect((await agent.get('/api/networks')).text).not.toContain(network.slug);
    }
    expect((await outsider.agent.get(`${path()}/surveys`)).status).toBe(404);
    expect((await agency.agent.get('/api/networks')).text).toContain(network.slug);
  });

  it('shows of the groups and networks around it only those that the reader may open', async () => {
    const hidden = { parentId: network.id, isPublic: false };
    const group = await makeNetwork(test, speak(agency, 'lead'), hidden);
    const parent = await makeNetwork(test, speak(chamber, 'lead'), { isPublic: false });
    const child = await makeNetwork(test, speak(agency, 'lead'), { parentId: parent.id });
    const shows = async (agent: Agent, from: string, what: string) =>
      (await agent.get(`/api/networks/${from}`)).text.includes(`"${what}"`);
    expect(await shows(agency.agent, network.slug, group.slug)).toBe(true);
    expect(await shows(admin, network.slug, group.slug)).toBe(true);
    expect(await shows(chamber.agent, child.slug, parent.slug)).toBe(true);
    // Belonging to one side of the tree opens nothing on the other.
    expect(await shows(chamber.agent, network.slug, group.slug)).toBe(false);
    expect(await shows(agency.agent, child.slug, parent.slug)).toBe(false);
    for (const agent of [test.stranger(), outsider.agent]) {
      expect(await shows(agent, network.slug, group.slug)).toBe(false);
      expect(await shows(agent, child.slug, parent.slug)).toBe(false);
    }
  });

  it('is changed by those who lead it alone, and once per version', async () => {
    const change = { names: { en: 'Renamed' }, isPublic: true, version: 1 };
    expect((await agency.agent.put(path(), change)).body).toMatchObject({
      code: 'network_leads_only',
    });
    expect((await outsider.agent.put(path(), change)).body).toMatchObject({
      code: 'network_not_yours',
    });
    expect((await chamber.agent.put(path(), change)).status).toBe(200);
    expect((await chamber.agent.put(path(), change)).body).toMatchObject({ code: 'stale_state' });
  });

  it('takes members in and lets them go, but never the last that leads', async () => {
    const member = (id: string) => `${path()}/members/${id}`;
    const { agent, organisation } = chamber;
    const body = { role: 'observer', areas: ['ITH4'], sectors: ['30'] };
    expect((await agent.put(member(outsider.organisation.id), body)).status).toBe(204);
    expect((await agent.put(member(organisation.id), body)).body).toMatchObject({
      code: 'network_last_lead',
    });
    expect((await agent.delete(member(organisation.id))).body).toMatchObject({
      code: 'network_last_lead',
    });
    await agent.put(member(agency.organisation.id), { role: 'lead' });
    expect((await agent.delete(member(organisation.id))).status).toBe(204);
    expect((await read(chamber.agent)).body.actions.readDesk).toBe('network_not_yours');
    const log = await test.db.select().from(activity).where(eq(activity.subjectId, network.id));
    expect(log.map(({ action }) => action)).toContain('networks.remove_member');
  });

  it('keeps one that leads when both are let go at once', async () => {
    const { agent } = chamber;
    await agent.put(`${path()}/members/${agency.organisation.id}`, { role: 'lead' });
    const answers = await Promise.all([
      admin.delete(`${path()}/members/${chamber.organisation.id}`),
      admin.delete(`${path()}/members/${agency.organisation.id}`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('without the lock both could go', async () => {
    const { countLeads, deleteMember } = await import('./queries.ts');
    await addMember(test, network.id, speak(outsider, 'lead'));
    const seen = await Promise.all([1, 2].map(() => countLeads(test.db, network.id)));
    expect(seen).toEqual([2, 2]);
    for (const { organisation } of [chamber, outsider])
      await deleteMember(test.db, network.id, organisation.id);
    expect(await countLeads(test.db, network.id)).toBe(0);
  });

  it('refuses regions and sectors that do not exist', async () => {
    const url = `${path()}/members/${outsider.organisation.id}`;
    expect((await chamber.agent.put(url, { role: 'member', areas: ['XX1'] })).status).toBe(400);
    expect((await chamber.agent.put(url, { role: 'member', sectors: ['00'] })).status).toBe(400);
  });
});
