import { activity, organisationMember } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';

let test: TestApp;
let owner: Agent;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let path: string;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ready = await make.makeReadyEvent(test);
  owner = await make.agentOf(test, ready.owner.id);
  path = `/api/events/${ready.event.id}`;
});

type Listed = { id: string; name: string };
const set = (organisers: unknown[]) =>
  owner.put<{ items: Listed[]; code: string; errors: unknown }>(`${path}/organisers`, {
    organisers,
  });
const seen = async (key = path) =>
  (await test.stranger().get<{ organisers: Listed[] }>(key)).body.organisers;

describe('the organisers of an event', () => {
  it('are seen by everybody, in the order in which they were set', async () => {
    expect(await seen()).toEqual([]);
    const chamber = await make.makeOrganisation(test, { name: 'Zbornica', country: 'SI' });
    const agency = await make.makeOrganisation(test, {
      name: 'Agenzia',
      website: 'https://agenzia.example',
    });
    expect((await set([{ id: chamber.id }, { id: agency.id }])).status).toBe(200);
    expect(await seen()).toEqual([
      { id: chamber.id, name: 'Zbornica', country: 'SI', logoId: null, website: '' },
      expect.objectContaining({ name: 'Agenzia', website: 'https://agenzia.example' }),
    ]);
    await set([{ id: agency.id }]);
    expect((await seen()).map(({ name }) => name)).toEqual(['Agenzia']);
  });

  it('may be new organisations, which whoever adds them manages', async () => {
    const made = await set([{ create: { name: 'Razvojna agencija', country: 'SI' } }]);
    const [added] = made.body.items;
    expect(added).toMatchObject({ name: 'Razvojna agencija', website: '' });
    const [member] = await test.db
      .select()
      .from(organisationMember)
      .where(eq(organisationMember.organisationId, added?.id ?? ''));
    expect(member).toMatchObject({ accountId: ready.owner.id, role: 'manager' });
  });

  it('are written down in the log', async () => {
    await set([]);
    const logged = and(
      eq(activity.eventId, ready.event.id),
      eq(activity.action, 'events.set_organisers'),
    );
    expect(await test.db.$count(activity, logged)).toBe(1);
  });

  it('go over to a copy of the event', async () => {
    const chamber = await make.makeOrganisation(test, { name: 'Zbornica' });
    const agency = await make.makeOrganisation(test, { name: 'Agenzia' });
    await set([{ id: chamber.id }, { id: agency.id }]);
    const copy = { slug: `copy-of-${ready.event.slug}`, firstDay: '2028-03-06' };
    const { body } = await owner.post<{ id: string }>(`${path}/duplicate`, copy);
    const read = await owner.get<{ organisers: Listed[] }>(`/api/events/${body.id}`);
    expect(read.body.organisers.map(({ name }) => name)).toEqual(['Zbornica', 'Agenzia']);
  });
});

describe('a list that is not right', () => {
  const unknown = '01920000-0000-7000-8000-000000000009';

  it('with an unknown organisation changes nothing, and makes none of the new ones', async () => {
    const { id } = await make.makeOrganisation(test, { name: 'Stays' });
    await set([{ id }]);
    const wrong = await set([{ create: { name: 'Never made', country: 'IT' } }, { id: unknown }]);
    expect(wrong).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'organisers.1', code: 'not_found' }] },
    });
    expect((await seen()).map(({ name }) => name)).toEqual(['Stays']);
    const { body } = await owner.get<{ items: unknown[] }>('/api/organisations?name=Never%20made');
    expect(body.items).toEqual([]);
  });

  it('with the same organisation twice is refused at the second', async () => {
    const { id } = await make.makeOrganisation(test);
    expect(await set([{ id }, { id }])).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'organisers.1', code: 'repeated' }] },
    });
  });

  it.each([
    [{ create: { name: '', country: 'IT' } }],
    [{ create: { name: 'X', country: '' } }],
    [{}],
  ])('with %j is refused as invalid', async (organiser) => {
    expect((await set([organiser])).status).toBe(400);
  });

  it('is refused for an archived event', async () => {
    ready = await make.makeReadyEvent(test, { state: 'archived' });
    owner = await make.agentOf(test, ready.owner.id);
    path = `/api/events/${ready.event.id}`;
    expect((await set([])).body.code).toBe('event_state_forbids');
  });
});
