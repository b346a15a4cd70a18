import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { countQueries } from '../../../test/query-count.ts';

let test: TestApp;
let owner: Agent;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ready = await make.makeReadyEvent(test);
  owner = await make.agentOf(test, ready.owner.id);
});

type Event = Record<string, unknown> & { id: string; slug: string };
type List = { items: Event[]; nextCursor: string | null };
const asAccount = async (row = {}) => make.agentOf(test, (await make.makeAccount(test, row)).id);

describe('lists', () => {
  it('of public events keep drafts and past ones apart, page by page', async () => {
    const days = (firstDay: string) => ({ firstDay, lastDay: firstDay });
    const [near, far] = [
      await make.makeEvent(test, { slug: 'list-near', ...days('2030-01-01') }),
      await make.makeEvent(test, { slug: 'list-far', ...days('2030-02-01') }),
    ];
    await make.makeEvent(test, { slug: 'list-draft', state: 'draft', ...days('2030-01-02') });
    const past = await make.makeEvent(test, { slug: 'list-past', ...days('2020-01-01') });
    const slugs = async (query: string) => {
      const found: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const more: string = cursor ? `&cursor=${cursor}` : '';
        const page = await test.stranger().get<List>(`/api/events?limit=2&${query}${more}`);
        found.push(...page.body.items.map(({ slug }) => slug));
        cursor = page.body.nextCursor;
      }
      return found.filter((slug) => slug.startsWith('list-'));
    };
    expect(await slugs('period=upcoming')).toEqual([near.slug, far.slug]);
    expect(await slugs('period=past')).toEqual([past.slug]);
  });

  it('of my events hold roles and participations, for administrators all', async () => {
    const me = await make.makeAccount(test);
    const agent = await make.agentOf(test, me.id);
    const list = async (who: Agent) => (await who.get<List>('/api/account/events?limit=100')).body;
    expect(await list(agent)).toMatchObject({ items: [], actions: { create: 'forbidden' } });
    await make.makeParticipant(test, ready.event.id, ready.type.id, { accountId: me.id });
    const draft = await make.makeEvent(test, { state: 'draft', firstDay: '2027-03-01' });
    await make.giveRole(test, draft.id, me.id, 'organiser');
    expect((await list(agent)).items).toMatchObject([
      { id: ready.event.id, roles: [], me: { state: 'approved' } },
      { id: draft.id, roles: [{ role: 'organiser', officeId: null }], me: null },
    ]);
    const all = await list(await asAccount({ isAdministrator: true }));
    expect(all).toMatchObject({ actions: { create: null } });
    expect(all.items.length).toBeGreaterThan(2);
  });

  it('cost the same for one row and for three', async () => {
    const path = `/api/events/${ready.event.id}`;
    const me = await make.makeAccount(test);
    const agent = await make.agentOf(test, me.id);
    await make.giveRole(test, ready.event.id, me.id, 'organiser');
    const work = async () => {
      for (const list of [
        '/api/events',
        '/api/account/events',
        `${path}/roles`,
        `${path}/activity`,
      ])
        expect((await agent.get(list)).status).toBe(200);
    };
    const forOne = await countQueries(test, work);
    for (const number of [1, 2]) {
      const event = await make.makeEvent(test);
      await make.giveRole(test, event.id, me.id, 'viewer');
      await owner.post(`${path}/roles`, { email: `many${number}@team.test`, role: 'viewer' });
    }
    expect(await countQueries(test, work)).toBe(forOne);
  });
});
