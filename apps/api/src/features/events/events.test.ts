import { activity, event as eventTable, sqlStateOf } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import * as queries from './queries.ts';

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

type Event = Record<string, unknown> & { id: string; version: number; slug: string };

const readEvent = async () => (await owner.get<Event>(path)).body;
const readOnly = ['id', 'state', 'taken', 'organisers', 'roles', 'permissions', 'me'];

/** The settings as the page would send them back, with a change. */
async function settings(change: object = {}) {
  const event = await readEvent();
  const body = Object.fromEntries(Object.entries(event).filter(([key]) => !readOnly.includes(key)));
  return { ...body, ...change };
}
const save = async (change: object) => owner.put<Event>(path, await settings(change));
const asAccount = async (row = {}) => make.agentOf(test, (await make.makeAccount(test, row)).id);

describe('reading an event', () => {
  it('by id and by slug gives the same, without a sign-in', async () => {
    const byId = await test.stranger().get<Event>(path);
    const bySlug = await test.stranger().get<Event>(`/api/events/${ready.event.slug}`);
    expect(byId.status).toBe(200);
    expect(bySlug.body).toEqual(byId.body);
    expect(byId.body).toMatchObject({ roles: [], permissions: {}, me: null, zone: 'Europe/Rome' });
  });

  it('as a draft is possible only to those who run it', async () => {
    const draft = await make.makeEvent(test, { state: 'draft' });
    await make.giveRole(test, draft.id, ready.owner.id, 'viewer');
    expect((await owner.get(`/api/events/${draft.slug}`)).status).toBe(200);
    expect((await test.stranger().get(`/api/events/${draft.slug}`)).status).toBe(404);
    expect((await (await asAccount()).get(`/api/events/${draft.id}`)).status).toBe(404);
  });

  it('tells what one is and may in it', async () => {
    const person = await make.makeParticipant(test, ready.event.id, ready.type.id);
    const mine = await (await make.agentOf(test, person.accountId)).get<Event>(path);
    expect(mine.body.me).toEqual({
      id: person.id,
      state: 'approved',
      organisationId: person.organisationId,
      typeId: ready.type.id,
    });
    const office = await make.makeOrganisation(test);
    const helper = await make.makeAccount(test);
    await make.giveRole(test, ready.event.id, helper.id, 'support', office.id);
    const support = await (await make.agentOf(test, helper.id)).get<Event>(path);
    expect(support.body).toMatchObject({
      roles: [{ role: 'support', officeId: office.id }],
      permissions: { 'event.view': 'all', 'participants.act': 'own' },
    });
    expect(support.body.permissions).not.toHaveProperty('event.edit');
  });
});

describe('creating an event', () => {
  const input = (slug: string, more: object = {}) => ({
    slug,
    names: { it: 'Giornate del ponte' },
    languages: ['it', 'sl'],
    zone: 'Europe/Rome',
    firstDay: '2028-05-04',
    lastDay: '2028-05-05',
    ...more,
  });

  it('is refused to others, and possible to administrators and owners', async () => {
    const ordinary = await asAccount();
    expect(await ordinary.post('/api/events', input('not-mine'))).toMatchObject({ status: 403 });
    const boss = await asAccount({ isAdministrator: true });
    expect((await boss.post('/api/events', input('made-by-admin'))).status).toBe(201);
    const made = await owner.post<Event>('/api/events', input('made-by-owner'));
    expect(made).toMatchObject({ status: 201, body: { state: 'draft' } });
    expect((await owner.get<Event>(`/api/events/${made.body.id}`)).body.roles).toEqual([
      { role: 'owner', officeId: null },
    ]);
  });

  it('gives one that can be opened at once', async () => {
    const made = await owner.post<Event>('/api/events', input('ready-to-open'));
    const target = `/api/events/${made.body.id}`;
    const opened = await owner.post(`${target}/state`, { to: 'open', version: 1 });
    expect(opened).toMatchObject({ status: 200, body: { state: 'open', version: 2 } });
    expect((await owner.get(`${target}/overview`)).body).toMatchObject({ types: 1 });
  });

  it.each([
    ['a taken slug', 'taken', {}, 409, 'slug_taken'],
    ['days the wrong way round', 'days', { lastDay: '2028-05-03' }, 422, 'event_days_wrong'],
    ['more than 14 days', 'long', { lastDay: '2028-05-18' }, 422, 'event_days_wrong'],
    ['a day that does not exist', 'leap', { firstDay: '2027-02-29' }, 400, 'validation_failed'],
    ['an unknown zone', 'zone', { zone: 'Europe/Nowhere' }, 400, 'validation_failed'],
    ['no name', 'nameless', { names: { en: ' ' } }, 400, 'validation_failed'],
    ['a state', 'state', { state: 'open' }, 400, 'validation_failed'],
  ])('with %s is refused', async (_what, slug, more, status, code) => {
    if (code === 'slug_taken') await make.makeEvent(test, { slug: 'wrong-taken' });
    const answer = await owner.post('/api/events', input(`wrong-${slug}`, more));
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it.each(['UPPER', 'a b', '-a-b', 'x', '019a0000-0000-7000-8000-000000000000', '../up'])(
    'with the slug %s is refused',
    async (slug) => {
      expect((await owner.post('/api/events', input(slug))).status).toBe(400);
    },
  );

  it('twice with one slug at once makes one', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => owner.post('/api/events', input('raced-slug'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('twin: looking first without holding the slug ends in an error of the database', async () => {
    let looked = 0;
    const insertUnguarded = () =>
      test.db.transaction(async (tx) => {
        expect(await queries.isSlugTaken(tx, 'raced-unguarded', null)).toBe(false);
        looked++;
        while (looked < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        const { state: _state, ...row } = { ...ready.event, id: test.deps.ids.next() };
        await queries.insertEvent(tx, { ...row, slug: 'raced-unguarded' });
      });
    const results = await Promise.allSettled([insertUnguarded(), insertUnguarded()]);
    const [failed] = results.filter((result) => result.status === 'rejected');
    expect(sqlStateOf(failed?.reason)).toBe('23505');
  });
});

describe('settings', () => {
  it('are written as a whole, logged by name, and only once per version', async () => {
    const body = await settings({
      capacity: 40,
      texts: { sl: 'Dobrodošli' },
      city: 'Gorica',
      suggestsPartners: false,
    });
    const answer = await owner.put<Event>(path, body);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        capacity: 40,
        city: 'Gorica',
        suggestsPartners: false,
        version: 2,
        permissions: { 'event.roles': 'all' },
      },
    });
    expect((await owner.put(path, body)).body).toMatchObject({ code: 'stale_state' });
    const where = and(eq(activity.eventId, ready.event.id), eq(activity.action, 'events.change'));
    const [logged] = await test.db.select().from(activity).where(where);
    expect(logged).toMatchObject({
      detail: { changed: ['texts', 'city', 'suggestsPartners', 'capacity'] },
    });
  });

  it.each([
    ['days that leave slots outside', { firstDay: '2027-03-09' }, 'event_days_have_slots'],
    ['another zone under slots', { zone: 'Europe/London' }, 'event_zone_has_slots'],
    ['fewer places than taken', { capacity: 2 }, 'capacity_below_taken'],
    [
      'registration that closes before it opens',
      {
        registrationOpensAt: '2027-02-02T00:00:00Z',
        registrationClosesAt: '2027-02-01T00:00:00Z',
      },
      'event_window_wrong',
    ],
  ])('with %s are refused and change nothing', async (_what, change, code) => {
    await test.db.update(eventTable).set({ taken: 3 }).where(eq(eventTable.id, ready.event.id));
    const before = await readEvent();
    expect((await save(change)).body).toMatchObject({ code });
    expect(await readEvent()).toEqual(before);
  });

  it('may lengthen the event and keep exactly the places taken', async () => {
    await test.db.update(eventTable).set({ taken: 3 }).where(eq(eventTable.id, ready.event.id));
    expect((await save({ lastDay: '2027-03-12', capacity: 3 })).status).toBe(200);
  });

  it('may take a free slug but no other event’s', async () => {
    const other = await make.makeEvent(test);
    expect((await save({ slug: other.slug })).body).toMatchObject({ code: 'slug_taken' });
    const slug = `${ready.event.slug}-renamed`;
    expect((await save({ slug })).status).toBe(200);
    expect((await owner.get(`/api/events/${slug}`)).status).toBe(200);
  });

  it('of an archived event stay as they are', async () => {
    await test.db
      .update(eventTable)
      .set({ state: 'archived' })
      .where(eq(eventTable.id, ready.event.id));
    expect((await save({ city: 'Trst' })).body).toMatchObject({ code: 'event_state_forbids' });
  });

  it('are not for those who only view, and not for owners of other events', async () => {
    const viewer = await make.makeAccount(test);
    await make.giveRole(test, ready.event.id, viewer.id, 'viewer');
    const body = await settings();
    expect((await (await make.agentOf(test, viewer.id)).put(path, body)).status).toBe(403);
    const elsewhere = await make.makeReadyEvent(test);
    const stranger = await make.agentOf(test, elsewhere.owner.id);
    expect((await stranger.put(path, body)).status).toBe(403);
  });
});

describe('states', () => {
  const go = async (to: string) => {
    const { version } = await readEvent();
    return owner.post<{ code: string }>(`${path}/state`, { to, version });
  };

  it('follow one another, and only so', async () => {
    expect((await go('finished')).body).toMatchObject({ code: 'event_state_forbids' });
    for (const state of ['closed', 'scheduled', 'running', 'finished', 'archived'])
      expect((await go(state)).status).toBe(200);
    expect((await go('finished')).body).toMatchObject({ code: 'event_state_forbids' });
  });

  it('that need a name, types or slots say so', async () => {
    const bare = await make.makeEvent(test, { state: 'draft', names: {} });
    await make.giveRole(test, bare.id, ready.owner.id, 'owner');
    const at = `/api/events/${bare.id}`;
    const open = () => owner.post(`${at}/state`, { to: 'open', version: 1 });
    expect((await open()).body).toMatchObject({ code: 'event_needs_name' });
    const named = { names: { en: 'Named' } };
    await test.db.update(eventTable).set(named).where(eq(eventTable.id, bare.id));
    expect((await open()).body).toMatchObject({ code: 'event_needs_types' });
    await make.makeType(test, bare.id);
    const overview = await owner.get<{ nextStates: unknown[] }>(`${at}/overview`);
    expect(overview.body.nextStates).toEqual([{ state: 'open', reason: null }]);
    expect((await open()).status).toBe(200);
    const schedule = await owner.post(`${at}/state`, { to: 'scheduled', version: 2 });
    expect(schedule.body).toMatchObject({ code: 'event_needs_slots' });
  });

  it('changed twice at once change once', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => owner.post(`${path}/state`, { to: 'closed', version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('twin: without comparing the version every change would count', async () => {
    const unguarded = () =>
      test.db
        .update(eventTable)
        .set({ state: 'closed' })
        .where(eq(eventTable.id, ready.event.id))
        .returning({ id: eventTable.id });
    const rows = await Promise.all([unguarded(), unguarded(), unguarded()]);
    expect(rows.flat()).toHaveLength(3);
  });
});
