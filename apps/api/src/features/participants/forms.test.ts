import { event as eventTable, participationType } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';

let test: TestApp;
let owner: Agent;
let base: string;
let eventId: string;

type Type = { id: string; version: number; capacity: number | null; taken: number };
type Question = { id: string; version: number; options: { id: string }[] };
type List<T> = { items: T[] };

beforeAll(async () => {
  test = await createTestApp();
  const event = await make.makeEvent(test);
  const account = await make.makeAccount(test);
  await make.giveRole(test, event.id, account.id, 'owner');
  owner = await make.agentOf(test, account.id);
  eventId = event.id;
  base = `/api/events/${event.slug}`;
});
afterAll(() => test.close());

const addType = async (name: string, more: object = {}) =>
  (await owner.post<Type>(`${base}/participation-types`, { names: { en: name }, ...more })).body;
const settings = async () =>
  (await owner.get<List<Type>>(`${base}/participation-types/settings`)).body.items;
const complete = { descriptions: {}, approval: 'automatic', capacity: null, hasWaitingList: true };
const unlimited = { opensAt: null, closesAt: null, maxRequests: null, maxMeetings: null };

describe('participation types', () => {
  it('a new type may meet itself and all others, until the matrix says otherwise', async () => {
    const [company, investor] = [await addType('Company'), await addType('Investor')];
    const { pairs } = (await owner.get<{ pairs: object[] }>(`${base}/type-rules`)).body;
    expect(pairs).toHaveLength(4);
    const only = { pairs: [{ fromTypeId: company.id, toTypeId: investor.id }] };
    expect((await owner.put(`${base}/type-rules`, only)).body).toEqual(only);
    expect((await owner.get(`${base}/type-rules`)).body).toEqual(only);
  });

  it('a matrix that names a type of another event is refused and changes nothing', async () => {
    const before = (await owner.get(`${base}/type-rules`)).body;
    const foreign = await make.makeType(test, (await make.makeEvent(test)).id);
    const pairs = [{ fromTypeId: foreign.id, toTypeId: foreign.id }];
    const answer = await owner.put(`${base}/type-rules`, { pairs });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'pairs.0', code: 'not_found' }] },
    });
    expect((await owner.get(`${base}/type-rules`)).body).toEqual(before);
  });

  it('capacity never goes below the places taken; a stale version is refused', async () => {
    const { id, version } = await addType('Small', { capacity: 5 });
    await test.db.update(participationType).set({ taken: 3 }).where(eq(participationType.id, id));
    const change = { names: { en: 'Small' }, ...complete, ...unlimited, version };
    const url = `${base}/participation-types/${id}`;
    const tooFew = await owner.patch(url, { ...change, capacity: 2 });
    expect(tooFew).toMatchObject({
      status: 409,
      body: { code: 'capacity_below_taken', facts: { taken: 3 } },
    });
    expect((await owner.patch(url, { ...change, capacity: 3 })).status).toBe(200);
    const again = await owner.patch(url, { ...change, capacity: 9 });
    expect(again).toMatchObject({ status: 409, body: { code: 'stale_state' } });
    expect((await settings()).find((type) => type.id === id)).toMatchObject({ capacity: 3 });
  });

  it('a type with participants is not deleted, one without is', async () => {
    const [used, unused] = [await addType('Used'), await addType('Unused')];
    await make.makeParticipant(test, eventId, used.id);
    const shown = await settings();
    expect(shown.find(({ id }) => id === used.id)).toMatchObject({ participants: 1, waiting: 0 });
    expect(shown.find(({ id }) => id === unused.id)).toMatchObject({ participants: 0 });
    const remove = (type: Type) =>
      owner.delete(`${base}/participation-types/${type.id}`, { version: type.version });
    expect(await remove(used)).toMatchObject({
      status: 409,
      body: { code: 'type_in_use', facts: { participants: 1 } },
    });
    expect((await remove(unused)).status).toBe(204);
    expect((await remove(unused)).status).toBe(404);
  });

  it('the order is taken only with exactly the ids that are there', async () => {
    const ids = (await settings()).map(({ id }) => id);
    const turned = [...ids].reverse();
    expect((await owner.put(`${base}/participation-types/order`, { ids: turned })).status).toBe(
      200,
    );
    expect((await settings()).map(({ id }) => id)).toEqual(turned);
    const short = await owner.put(`${base}/participation-types/order`, { ids: ids.slice(1) });
    expect(short.body).toMatchObject({ code: 'stale_state' });
  });

  it('a window that closes before it opens is refused', async () => {
    const answer = await owner.post(`${base}/participation-types`, {
      names: { en: 'Never' },
      opensAt: '2027-03-05T10:00:00Z',
      closesAt: '2027-03-04T10:00:00Z',
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'event_window_wrong', errors: [{ path: 'closesAt' }] },
    });
  });

  it('visitors see names, room and why not, but no figures', async () => {
    const { id } = await addType('Public', { capacity: 1, hasWaitingList: false });
    const visit = async () => {
      const { body } = await test
        .stranger()
        .get<List<{ id: string }>>(`${base}/participation-types`);
      return body.items.find((type) => type.id === id);
    };
    expect(await visit()).toMatchObject({ room: 'free', whyNot: null });
    expect(await visit()).not.toHaveProperty('taken');
    await test.db.update(participationType).set({ taken: 1 }).where(eq(participationType.id, id));
    expect(await visit()).toMatchObject({ room: 'full', whyNot: 'type_full' });
  });

  it('an archived event is read-only', async () => {
    await test.db.update(eventTable).set({ state: 'archived' }).where(eq(eventTable.id, eventId));
    const answer = await owner.post(`${base}/participation-types`, { names: { en: 'Late' } });
    expect(answer.body).toMatchObject({ code: 'event_state_forbids' });
    await test.db.update(eventTable).set({ state: 'open' }).where(eq(eventTable.id, eventId));
  });
});

describe('questions', () => {
  const add = (body: object) => owner.post<Question>(`${base}/questions`, body);

  it('options get ids that stay when their texts change', async () => {
    const options = [{ labels: { en: 'Red' } }, { labels: { en: 'Blue' } }];
    const made = (await add({ kind: 'choice', labels: { en: 'Colour?' }, options })).body;
    const [red, blue] = made.options;
    const changed = await owner.patch<Question>(`${base}/questions/${made.id}`, {
      typeId: null,
      labels: { en: 'Which colour?' },
      hints: {},
      isRequired: true,
      version: made.version,
      options: [
        { id: blue?.id, labels: { en: 'Navy' } },
        { id: red?.id, labels: { en: 'Red' } },
        { labels: { en: 'Green' } },
      ],
    });
    expect(changed.status).toBe(200);
    expect(changed.body.options.slice(0, 2).map(({ id }) => id)).toEqual([blue?.id, red?.id]);
    expect(changed.body.version).toBe(made.version + 1);
  });

  it('a choice without options, a foreign type and a stale version are refused', async () => {
    expect((await add({ kind: 'choices', labels: { en: 'Which?' } })).body).toMatchObject({
      errors: [{ path: 'options', code: 'too_few_options' }],
    });
    const foreign = await make.makeType(test, (await make.makeEvent(test)).id);
    const strange = await add({ kind: 'text', labels: { en: 'What?' }, typeId: foreign.id });
    expect(strange.body).toMatchObject({ errors: [{ path: 'typeId', code: 'not_found' }] });
    const { id, version } = (await add({ kind: 'text', labels: { en: 'Name?' } })).body;
    const stale = await owner.delete(`${base}/questions/${id}`, { version: version + 1 });
    expect(stale.body).toMatchObject({ code: 'stale_state' });
    expect((await owner.delete(`${base}/questions/${id}`, { version })).status).toBe(204);
  });

  it('visitors read the questions in their order', async () => {
    const read = async () => {
      const { body } = await test.stranger().get<List<Question>>(`${base}/questions`);
      return body.items.map(({ id }) => id);
    };
    await add({ kind: 'consent', labels: { en: 'Photographs may be taken' } });
    const turned = (await read()).reverse();
    expect(turned.length).toBeGreaterThan(1);
    expect((await owner.put(`${base}/questions/order`, { ids: turned })).status).toBe(200);
    expect(await read()).toEqual(turned);
  });
});
