import { randomUUID } from 'node:crypto';
import { event, participant } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeAccount } from '../../../test/factories.ts';

let test: TestApp;
let administrator: Agent;
let ordinary: Agent;

beforeAll(async () => {
  test = await createTestApp();
  administrator = await agentOf(test, (await makeAccount(test, { isAdministrator: true })).id);
  ordinary = await agentOf(test, (await makeAccount(test)).id);
});
afterAll(() => test.close());

const url = '/api/events/from-problem';
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `p${i}`, unavailable: [] }));
const problem = {
  name: 'small',
  slots: 3,
  tables: 2,
  participants: people(3),
  meetings: [
    { id: 'm1', participants: ['p0', 'p1'] },
    { id: 'm2', participants: ['p1', 'p2'], after: ['m1'] },
  ],
};
const order = (slug: string, more: object = {}) => ({
  name: 'A file',
  slug,
  zone: 'Europe/Ljubljana',
  firstDay: '2027-05-03',
  problem,
  ...more,
});

describe('a file with a scheduling problem', () => {
  it('becomes an open event whose meetings wait for a slot, and says what is lost', async () => {
    const { status, body } = await administrator.post<{ eventId: string }>(url, order('from-file'));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      people: 3,
      meetings: 2,
      notCarriedOver: [{ kind: 'orders', count: 1 }],
    });
    const made = await administrator.get(`/api/events/${body.eventId}`);
    expect(made.body).toMatchObject({ slug: 'from-file', state: 'open' });
  });

  it('sent twice under one key is made once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    expect((await administrator.post(url, order('keyed'), { headers })).status).toBe(201);
    await administrator.post(url, order('keyed'), { headers });
    expect(await test.db.$count(event, eq(event.slug, 'keyed'))).toBe(1);
  });

  it('is refused to those who make no events, with nothing left behind', async () => {
    const before = [await test.db.$count(event), await test.db.$count(participant)];
    expect(await ordinary.post(url, order('not-mine'))).toMatchObject({ status: 403 });
    expect([await test.db.$count(event), await test.db.$count(participant)]).toEqual(before);
  });

  it.each([
    ['without people', { ...problem, participants: undefined }],
    [
      'with a meeting of strangers',
      { ...problem, meetings: [{ id: 'm', participants: ['x', 'y'] }] },
    ],
    ['with more slots than there can be', { ...problem, slots: 1e9 }],
  ])('%s is refused, and says where it is wrong', async (_, wrong) => {
    const answer = await administrator.post(url, order('wrong-file', { problem: wrong }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'problem_file_wrong' } });
    expect((await administrator.get('/api/events/wrong-file')).status).toBe(404);
  });

  it.each([
    ['participants', { participants: people(5_001) }],
    ['slots', { slots: 401 }],
    ['tables', { tables: [99_999, 1, 1] }],
    ['tables', { tables: 2_001 }],
    ['days', { slots: 15, days: Array.from({ length: 15 }, (_, day) => day) }],
    ['closures', { slots: 400, tables: [2_000, ...Array.from({ length: 399 }, () => 0)] }],
  ])(
    'with more %s than an event takes is refused by name, with nothing made',
    async (what, more) => {
      const before = await test.db.$count(event);
      const answer = await administrator.post<{ facts: { reason: string } }>(
        url,
        order('crowd', { problem: { ...problem, ...more } }),
      );
      expect(answer).toMatchObject({ status: 413, body: { code: 'too_large' } });
      expect(answer.body.facts.reason).toMatch(new RegExp(`^${what}: `));
      expect(await test.db.$count(event)).toBe(before);
    },
  );

  it('under the word of an event that has another by now makes people of its own', async () => {
    const first = await administrator.post<{ eventId: string }>(url, order('again'));
    await test.db.update(event).set({ slug: 'former' }).where(eq(event.id, first.body.eventId));
    const second = await administrator.post<{ eventId: string }>(url, order('again'));
    expect(second.status).toBe(201);
    const count = (eventId: string) =>
      test.db.$count(participant, eq(participant.eventId, eventId));
    expect([await count(first.body.eventId), await count(second.body.eventId)]).toEqual([3, 3]);
  });

  it('says of everything that an event cannot hold how much of it there was', async () => {
    const [one, other, third] = problem.participants;
    const rich = {
      ...problem,
      fairness: 2,
      tableKinds: ['round', 'square'],
      interpreters: [{ id: 'i', languages: ['sl', 'it'] }],
      participants: [
        { ...one, booth: 0, languages: ['sl'] },
        { ...other, languages: ['it'], limits: { perDay: 3 } },
        third,
      ],
      meetings: [
        { id: 'm1', participants: ['p0', 'p1'], priority: 2, tables: [0], tableKind: 'round' },
        { id: 'm2', participants: ['p1', 'p2'], priority: 1, after: ['m1'] },
      ],
    };
    const { body } = await administrator.post(url, order('rich', { problem: rich }));
    expect(body).toMatchObject({
      notCarriedOver: [
        { kind: 'orders', count: 1 },
        { kind: 'interpreters', count: 1 },
        { kind: 'languages', count: 2 },
        { kind: 'personLimits', count: 1 },
        { kind: 'booths', count: 1 },
        { kind: 'tableWishes', count: 1 },
        { kind: 'weights', count: 1 },
        { kind: 'fairness', count: 1 },
      ],
    });
  });

  it('refuses a field that it does not know', async () => {
    expect((await administrator.post(url, order('odd', { owner: 'x' }))).status).toBe(400);
  });
});
