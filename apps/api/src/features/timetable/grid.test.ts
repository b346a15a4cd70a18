import type { BlockShape, TableShape } from '@ponte/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeEvent,
  makeOrganisation,
  makeParticipant,
  makeReadyEvent,
  makeType,
} from '../../../test/factories.ts';

let test: TestApp;
let organiser: Agent;
let event: Awaited<ReturnType<typeof makeEvent>>;
let base: string;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  event = await makeEvent(test);
  const owner = await makeAccount(test);
  await giveRole(test, event.id, owner.id, 'owner');
  organiser = await agentOf(test, owner.id);
  base = `/api/events/${event.id}/timetable`;
});

const morning = {
  days: ['2027-03-08'],
  from: '09:00',
  until: '10:00',
  slotMinutes: 20,
  pauseMinutes: 0,
};
const addBlock = (change: Partial<typeof morning> = {}) =>
  organiser.post<{ items: BlockShape[]; code?: string }>(`${base}/blocks`, {
    ...morning,
    ...change,
  });
const addTable = (body: Record<string, unknown>) =>
  organiser.post<TableShape & { code?: string }>(`${base}/tables`, body);
const listTables = async (query = '') =>
  (
    await organiser.get<{ items: TableShape[]; nextCursor: string | null }>(
      `${base}/tables${query}`,
    )
  ).body;
const labels = async () => (await listTables()).items.map(({ label }) => label);

describe('blocks', () => {
  it('a block is cut into slots in the zone of the event', async () => {
    const answer = await addBlock({ slotMinutes: 25, pauseMinutes: 5 });
    expect(answer.status).toBe(201);
    expect(answer.body.items[0]).toMatchObject({ day: '2027-03-08', from: '09:00', version: 1 });
    expect(answer.body.items[0]?.slots.map(({ startsAt }) => startsAt)).toEqual([
      '2027-03-08T08:00:00.000Z',
      '2027-03-08T08:30:00.000Z',
    ]);
  });

  it('the same block on two days makes two, in order of time', async () => {
    await addBlock({ days: ['2027-03-09', '2027-03-08', '2027-03-09'] });
    const { body } = await organiser.get<{ items: BlockShape[] }>(`${base}/blocks`);
    expect(body.items.map(({ day }) => day)).toEqual(['2027-03-08', '2027-03-09']);
  });

  it.each([
    [{ days: ['2027-03-10'] }, 422, 'block_outside_event'],
    [{ slotMinutes: 61 }, 422, 'block_has_no_slot'],
    [{ until: '09:00' }, 422, 'block_has_no_slot'],
    [{ slotMinutes: 0 }, 400, 'validation_failed'],
    [{ from: '25:00' }, 400, 'validation_failed'],
    [{ days: ['2027-02-30'] }, 400, 'validation_failed'],
    [{ from: '00:00', until: '24:00', slotMinutes: 1 }, 409, 'timetable_full'],
  ])('a block with %o is refused', async (change, status, code) => {
    expect(await addBlock(change)).toMatchObject({ status, body: { code } });
    expect((await organiser.get<{ items: [] }>(`${base}/blocks`)).body.items).toEqual([]);
  });

  it('a slot in the hour that the clocks leave out is refused', async () => {
    const spring = await makeEvent(test, { firstDay: '2027-03-28', lastDay: '2027-03-28' });
    const owner = await makeAccount(test);
    await giveRole(test, spring.id, owner.id, 'owner');
    const agent = await agentOf(test, owner.id);
    const night = { ...morning, days: ['2027-03-28'], from: '02:00', until: '03:00' };
    const answer = await agent.post(`/api/events/${spring.id}/timetable/blocks`, night);
    expect(answer).toMatchObject({ status: 422, body: { code: 'local_time_missing' } });
  });

  it('overlapping grids are refused with the slot that is in the way; touching ones stand', async () => {
    await addBlock();
    expect(await addBlock({ from: '09:50', until: '10:30' })).toMatchObject({
      status: 409,
      body: { code: 'slots_overlap', facts: { startsAt: '2027-03-08T08:40:00.000Z' } },
    });
    expect((await addBlock({ from: '10:00', until: '11:00' })).status).toBe(201);
  });

  it('of overlapping blocks added at once exactly one stands, without a defect', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => addBlock({ from: `09:0${index}` })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('an archived event is read-only', async () => {
    const old = await makeReadyEvent(test, { state: 'archived' });
    const agent = await agentOf(test, old.owner.id);
    const url = `/api/events/${old.event.id}/timetable`;
    const refused = { status: 409, body: { code: 'event_state_forbids' } };
    expect(await agent.post(`${url}/blocks`, morning)).toMatchObject(refused);
    expect(await agent.post(`${url}/tables`, { label: 'X' })).toMatchObject(refused);
  });

  it('people without a role neither see nor change the grid', async () => {
    const agent = await agentOf(test, (await makeAccount(test)).id);
    expect((await agent.get(`${base}/blocks`)).status).toBe(403);
    expect((await agent.post(`${base}/blocks`, morning)).status).toBe(403);
    expect((await test.stranger().get(`${base}/blocks`)).status).toBe(401);
  });
});

describe('tables', () => {
  it('a table, a booth and an online room are added in order', async () => {
    const type = await makeType(test, event.id);
    const owner = await makeOrganisation(test, { name: 'Officina 100%' });
    await makeParticipant(test, event.id, type.id, { organisationId: owner.id });
    await addTable({ label: 'A1' });
    await addTable({ label: 'Booth', kind: 'booth', organisationId: owner.id });
    await addTable({ label: 'Online', kind: 'online', joinUrl: 'https://meet.test/1' });
    const { items } = await listTables();
    expect(items).toMatchObject([
      { label: 'A1', kind: 'table', capacity: 4, meetings: 0 },
      { label: 'Booth', organisationName: 'Officina 100%' },
      { label: 'Online', joinUrl: 'https://meet.test/1' },
    ]);
    const found = await organiser.get<{ items: unknown[] }>(
      `${base}/booth-owners?name=${encodeURIComponent('100%')}`,
    );
    expect(found.body.items).toEqual([{ id: owner.id, name: 'Officina 100%', country: 'IT' }]);
    expect((await organiser.get(`${base}/tables/${items[0]?.id}`)).body).toMatchObject({
      label: 'A1',
    });
  });

  it('owner and link are kept only where the kind has one', async () => {
    const organisation = await makeOrganisation(test);
    const { body } = await addTable({
      label: 'Plain',
      organisationId: organisation.id,
      joinUrl: 'https://meet.test/1',
    });
    expect(body).toMatchObject({ organisationId: null, joinUrl: '' });
  });

  it.each([
    [{ kind: 'booth' }, 422, 'booth_needs_organisation'],
    [{ kind: 'online' }, 422, 'online_needs_link'],
    [{ kind: 'online', joinUrl: 'javascript:alert(1)' }, 400, 'validation_failed'],
    [{ isActive: false }, 400, 'validation_failed'],
    [{ capacity: 1 }, 400, 'validation_failed'],
    [{ label: ' ' }, 400, 'validation_failed'],
  ])('a table with %o is refused', async (change, status, code) => {
    expect(await addTable({ label: 'A1', ...change })).toMatchObject({ status, body: { code } });
  });

  it('an organisation that is not in the event cannot have a booth there', async () => {
    const stranger = await makeOrganisation(test);
    const booth = { label: 'Booth', kind: 'booth', organisationId: stranger.id };
    expect(await addTable(booth)).toMatchObject({ body: { code: 'booth_needs_organisation' } });
    const nowhere = { ...booth, organisationId: test.deps.ids.next() };
    expect(await addTable(nowhere)).toMatchObject({ status: 422 });
  });

  it('a label stands on one table only, also when two are added at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => addTable({ label: 'A1' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.some(({ body }) => body.code === 'table_label_taken')).toBe(true);
  });

  it('many numbered tables are added together, or none of them', async () => {
    const add = (body: Record<string, unknown>) => organiser.post(`${base}/table-rows`, body);
    expect(await add({ pattern: 'Table', count: 3 })).toMatchObject({ body: { added: 3 } });
    expect(await add({ pattern: 'Table #', first: 3, count: 2 })).toMatchObject({
      status: 409,
      body: { code: 'table_label_taken', facts: { labels: ['Table 3'] } },
    });
    expect(await labels()).toEqual(['Table 1', 'Table 2', 'Table 3']);
  });

  it('the bound of tables holds', async () => {
    for (let hundred = 0; hundred < 4; hundred++)
      await organiser.post(`${base}/table-rows`, { pattern: `H${hundred}-#`, count: 500 });
    expect(await addTable({ label: 'one more' })).toMatchObject({
      status: 409,
      body: { code: 'timetable_full', facts: { most: 2000 } },
    });
  });

  it('the list comes in pages', async () => {
    await organiser.post(`${base}/table-rows`, { pattern: 'T', count: 3 });
    const first = await listTables('?limit=2');
    const second = await listTables(`?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ label }) => label)).toEqual([
      'T 1',
      'T 2',
      'T 3',
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await organiser.get(`${base}/tables?cursor=nonsense`)).status).toBe(400);
  });

  it.each(['tables', 'blocks'])(
    'listing three %s takes as many queries as listing one',
    async (list) => {
      const queries = vi.spyOn(test.db.$client, 'query');
      const countQueries = async () => {
        queries.mockClear();
        await organiser.get(`${base}/${list}`);
        return queries.mock.calls.length;
      };
      await addTable({ label: 'A1' });
      await addBlock();
      const one = await countQueries();
      expect(one).toBeGreaterThan(0);
      await organiser.post(`${base}/table-rows`, { pattern: 'T', count: 2 });
      await addBlock({ days: ['2027-03-09'] });
      await addBlock({ from: '11:00', until: '12:00' });
      expect(await countQueries()).toBe(one);
      queries.mockRestore();
    },
  );

  it('a table is put before another or to the end', async () => {
    await organiser.post(`${base}/table-rows`, { pattern: 'T', count: 3 });
    const [one, two, three] = (await listTables()).items;
    const put = (id?: string, before: string | null | undefined = null) =>
      organiser.put(`${base}/tables/${id}/position`, { before });
    expect((await put(three?.id, one?.id)).status).toBe(204);
    expect(await labels()).toEqual(['T 3', 'T 1', 'T 2']);
    await put(three?.id);
    expect(await labels()).toEqual(['T 1', 'T 2', 'T 3']);
    expect((await put(test.deps.ids.next())).status).toBe(404);
    expect((await put(two?.id, test.deps.ids.next())).status).toBe(404);
  });
});
