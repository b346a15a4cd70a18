import { activity, cooperationProfile, directoryEntry, event, participant } from '@ponte/db';
import { limits } from '@ponte/domain';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { makeListed, makeProfile } from '../../../test/profiles.ts';
import { insertProfile, listProfiles } from './queries.ts';

type Profile = { id: string; kind: string; title: string; version: number; keywords: string[] };
type List = { items: Profile[]; actions: { add: string | null; edit: string | null } };

let test: TestApp;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let me: Awaited<ReturnType<typeof makeListed>>;
let agent: Agent;
let path: string;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ready = await make.makeReadyEvent(test);
  me = await makeListed(test, ready.event, ready.type);
  agent = await make.agentOf(test, me.accountId);
  path = `/api/events/${ready.event.slug}/as/me/profiles`;
});

const offer = (more: object = {}) => ({ kind: 'offer', title: 'CNC milling', ...more });
const add = async (more: object = {}) => (await agent.post<Profile>(path, offer(more))).body;
const list = async () => (await agent.get<List>(path)).body;
const setState = (state: (typeof participant.$inferSelect)['state']) =>
  test.db.update(participant).set({ state }).where(eq(participant.id, me.id));

describe('cooperation profiles', () => {
  it('are added after each other, offers before requests', async () => {
    await add({ kind: 'request', title: 'Steel' });
    await add({ title: 'First' });
    const answer = await agent.post<Profile>(
      path,
      offer({ title: 'Second', area: 'technology', keywords: ['Laser', ' laser ', 'Optics'] }),
    );
    expect(answer).toMatchObject({
      status: 201,
      body: { area: 'technology', keywords: ['Laser', 'Optics'], version: 1 },
    });
    expect(await list()).toMatchObject({
      items: [{ title: 'First' }, { title: 'Second' }, { title: 'Steel', kind: 'request' }],
      actions: { add: null, edit: null },
    });
  });

  it('may be written in several languages, and keep them through a change of another part', async () => {
    const texts = { titles: { sl: 'Rezkanje' }, descriptions: { it: 'Fresatura fine' } };
    const { id, version } = await add(texts);
    expect((await list()).items).toMatchObject([{ title: 'CNC milling', ...texts }]);
    const { kind: _, ...more } = offer({ ...texts, version, area: 'technology' });
    expect((await agent.put(`${path}/${id}`, more)).body).toMatchObject(texts);
  });

  it.each([
    ['a language that nobody reads', { titles: { fr: 'Fraisage' } }],
    ['a translation that is too long', { titles: { it: 'x'.repeat(limits.title + 1) } }],
    ['no title', { title: ' ' }],
    ['a long title', { title: 'x'.repeat(limits.title + 1) }],
    ['too many keywords', { keywords: Array.from({ length: 21 }, (_, n) => `k${n}`) }],
    ['an unknown kind', { kind: 'swap' }],
    ['a language that is no code', { languages: ['Italian'] }],
    ['a foreign owner', { participantId: '019a0000-0000-7000-8000-000000000000' }],
    ['a position of its own', { position: 1 }],
  ])('with %s are refused', async (_what, more) => {
    expect(await agent.post(path, offer(more))).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    });
    expect((await list()).items).toEqual([]);
  });

  it('are changed once per version and keep their kind', async () => {
    const { id } = await add();
    const change = { title: 'Laser cutting', version: 1 };
    expect(await agent.put(`${path}/${id}`, change)).toMatchObject({
      status: 200,
      body: { title: 'Laser cutting', kind: 'offer', version: 2 },
    });
    expect((await agent.put(`${path}/${id}`, change)).body).toMatchObject({ code: 'stale_state' });
    expect((await agent.put(`${path}/${id}`, { ...change, kind: 'request' })).status).toBe(400);
  });

  it('are removed only in the version that was seen', async () => {
    const { id } = await add();
    await agent.put(`${path}/${id}`, { title: 'Other', version: 1 });
    expect((await agent.delete(`${path}/${id}?version=1`)).body).toMatchObject({
      code: 'stale_state',
    });
    expect((await agent.delete(`${path}/${id}?version=2`)).status).toBe(204);
    expect((await agent.delete(`${path}/${id}?version=2`)).status).toBe(404);
    expect((await list()).items).toEqual([]);
  });

  it('are ordered as their owner wants, and not by a list that misses one', async () => {
    const [a, b, c] = [
      await add({ title: 'a' }),
      await add({ title: 'b' }),
      await add({ title: 'c' }),
    ];
    const order = (...ids: string[]) => agent.put<List>(`${path}/order`, { kind: 'offer', ids });
    expect((await order(c.id, a.id, b.id)).body.items.map(({ title }) => title)).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect((await order(a.id, b.id)).body).toMatchObject({ code: 'stale_state' });
    expect((await order(a.id, a.id, b.id)).body).toMatchObject({ code: 'stale_state' });
    const late = await add({ title: 'd' });
    expect((await list()).items.at(-1)?.id).toBe(late.id);
  });

  it('of others are neither changed nor removed', async () => {
    const other = await makeListed(test, ready.event, ready.type);
    const theirs = await makeProfile(test, other);
    const body = { title: 'Mine now', version: 1 };
    expect((await agent.put(`${path}/${theirs.id}`, body)).status).toBe(404);
    expect((await agent.delete(`${path}/${theirs.id}?version=1`)).status).toBe(404);
    const order = { kind: 'offer', ids: [theirs.id] };
    expect((await agent.put(`${path}/order`, order)).body).toMatchObject({ code: 'stale_state' });
    const foreign = `/api/events/${ready.event.slug}/as/${other.id}/profiles`;
    expect((await agent.get(foreign)).status).toBe(404);
    expect((await agent.post(foreign, offer())).status).toBe(404);
  });

  it('end at their number, also when two are added at once', async () => {
    const most = limits.profilesPerParticipant;
    for (let count = 1; count < most; count++) await makeProfile(test, me);
    const answers = await Promise.all([1, 2, 3].map(() => agent.post(path, offer())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await list()).toMatchObject({ actions: { add: 'too_many_entries', edit: null } });
  });

  it('without the hold on the participant the same race goes over the number', async () => {
    const most = limits.profilesPerParticipant;
    for (let count = 1; count < most; count++) await makeProfile(test, me);
    const owner = { organisationId: me.organisationId, eventId: me.eventId, participantId: me.id };
    const counted = await Promise.all([1, 2].map(() => listProfiles(test.db, owner)));
    for (const { length } of counted) {
      if (length < most)
        await insertProfile(test.db, {
          ...owner,
          ...{ id: test.deps.ids.next() },
          kind: 'offer',
          title: 'x',
        });
    }
    expect((await list()).items).toHaveLength(most + 1);
  });

  it.each(['withdrawn', 'rejected'] as const)(
    'of a %s participant stay as they are',
    async (state) => {
      const { id } = await add();
      await setState(state);
      const code = 'participant_state_forbids';
      expect((await agent.post(path, offer())).body).toMatchObject({ code });
      expect((await agent.put(`${path}/${id}`, { title: 'x', version: 1 })).body).toMatchObject({
        code,
      });
      expect((await agent.delete(`${path}/${id}?version=1`)).body).toMatchObject({ code });
      expect(await list()).toMatchObject({ actions: { add: code, edit: code } });
    },
  );

  it('of an archived event are read-only', async () => {
    await test.db.update(event).set({ state: 'archived' }).where(eq(event.id, ready.event.id));
    expect((await agent.post(path, offer())).body).toMatchObject({ code: 'event_state_forbids' });
  });

  it('are written by the organiser on behalf, and the log says for whom', async () => {
    const organiser = await make.agentOf(test, ready.owner.id);
    const answer = await organiser.post<Profile>(
      `/api/events/${ready.event.id}/as/${me.id}/profiles`,
      offer(),
    );
    expect(answer.status).toBe(201);
    const [logged] = await test.db
      .select()
      .from(activity)
      .where(and(eq(activity.subjectId, answer.body.id), eq(activity.action, 'profiles.create')));
    expect(logged).toMatchObject({ accountId: ready.owner.id, onBehalfOfId: me.id });
  });

  it('between events belong to the organisation alone', async () => {
    const exchange = { organisationId: me.organisationId, eventId: null, participantId: null };
    await insertProfile(test.db, {
      ...exchange,
      id: test.deps.ids.next(),
      kind: 'offer',
      title: 'All year',
    });
    await add({ title: 'In the event' });
    expect(await listProfiles(test.db, exchange)).toMatchObject([{ title: 'All year' }]);
    expect((await list()).items).toMatchObject([{ title: 'In the event' }]);
  });
});

describe('the directory entry', () => {
  const entry = async () => {
    const [row] = await test.db
      .select()
      .from(directoryEntry)
      .where(eq(directoryEntry.participantId, me.id));
    return row ?? null;
  };

  it('follows every change of the profiles', async () => {
    const made = await add({ title: 'Ličenje kovin', keywords: ['CAD/CAM'] });
    expect(await entry()).toMatchObject({ hasOffer: 1, hasRequest: 0 });
    expect((await entry())?.plainText).toMatch(/licenje kovin cad cam/);
    expect((await entry())?.document).toMatch(/'cam':\d+B/);
    await agent.put(`${path}/${made.id}`, { title: 'Varjenje', version: 1 });
    expect((await entry())?.plainText).not.toMatch(/licenje/);
    await agent.delete(`${path}/${made.id}?version=2`);
    expect(await entry()).toMatchObject({ hasOffer: 0 });
  });

  it('follows a new name of the person and of the organisation', async () => {
    await agent.patch('/api/account', { name: 'Nova Oseba' });
    expect((await entry())?.plainText).toMatch(/nova oseba/);
    const organisation = `/api/organisations/${me.organisationId}`;
    const answer = await agent.put(organisation, { name: 'Žaga Brda', country: 'SI', version: 1 });
    expect(answer.status).toBe(200);
    expect(await entry()).toMatchObject({ country: 'SI', sortName: 'zaga brda\tnova oseba' });
  });

  it('is gone while the participant is not approved', async () => {
    expect(await entry()).not.toBeNull();
    await setState('waiting');
    await add();
    expect(await entry()).toBeNull();
    await setState('approved');
    await add();
    expect(await entry()).toMatchObject({ hasOffer: 2 });
  });

  it('keeps the order of profiles out of what is searched', async () => {
    const [a, b] = [await add({ title: 'one' }), await add({ title: 'two' })];
    await agent.put(`${path}/order`, { kind: 'offer', ids: [b.id, a.id] });
    const rows = await test.db
      .select({ title: cooperationProfile.title, version: cooperationProfile.version })
      .from(cooperationProfile)
      .where(eq(cooperationProfile.participantId, me.id))
      .orderBy(asc(cooperationProfile.position));
    expect(rows).toEqual([
      { title: 'two', version: 1 },
      { title: 'one', version: 1 },
    ]);
    expect(await entry()).toMatchObject({ hasOffer: 2 });
  });
});
