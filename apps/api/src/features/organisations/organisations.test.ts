import { account, directoryEntry, message } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { countQueries } from '../../../test/query-count.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import * as queries from './queries.ts';

let test: TestApp;
let agent: Agent;
let me: Awaited<ReturnType<typeof make.makeAccount>>;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  me = await make.makeAccount(test);
  agent = await make.agentOf(test, me.id);
});

type Organisation = { id: string; version: number; name: string };
type Items = { items: { id: string; name: string }[]; nextCursor: string | null };

const profile = (more: object = {}) => ({ name: 'Kovinarstvo Brda', country: 'SI', ...more });
const found = async (more: object = {}) =>
  (await agent.post<Organisation>('/api/organisations', profile(more))).body;
const pathOf = ({ id }: { id: string }) => `/api/organisations/${id}`;
const someoneElse = async () => make.agentOf(test, (await make.makeAccount(test)).id);

describe('a profile', () => {
  it('is created by anybody signed in, who becomes its manager', async () => {
    const answer = await agent.post('/api/organisations', profile({ sectors: ['25', '28.9'] }));
    expect(answer).toMatchObject({
      status: 201,
      body: { myRole: 'manager', kind: 'company', sectors: ['25', '28.9'], version: 1 },
    });
    expect((await test.stranger().post('/api/organisations', profile())).status).toBe(401);
  });

  it.each([
    ['an unknown sector', { sectors: ['04'] }],
    ['a script as web address', { website: 'javascript:alert(1)' }],
    ['line breaks in the name', { name: 'A\r\nBcc: b@c.test' }],
    ['a country that is no code', { country: 'Italia' }],
    ['a field that is not its own', { logoId: '019a0000-0000-7000-8000-000000000000' }],
  ])('with %s is refused', async (_what, more) => {
    const answer = await agent.post('/api/organisations', profile(more));
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
  });

  it('is changed by its manager, once per version', async () => {
    const mine = await found();
    const change = profile({ name: 'Kovinarstvo Brda d.o.o.', version: 1 });
    expect(await agent.put(pathOf(mine), change)).toMatchObject({
      status: 200,
      body: { name: 'Kovinarstvo Brda d.o.o.', version: 2 },
    });
    expect((await agent.put(pathOf(mine), change)).body).toMatchObject({ code: 'stale_state' });
  });

  it('is neither read nor changed by others, nor changed by a plain member', async () => {
    const mine = await found();
    const other = await someoneElse();
    expect((await other.get(pathOf(mine))).body).toMatchObject({ code: 'organisation_not_yours' });
    expect((await other.put(pathOf(mine), profile({ version: 1 }))).status).toBe(403);
    const colleague = await make.makeAccount(test);
    await agent.post(`${pathOf(mine)}/members`, { email: colleague.email });
    const member = await make.agentOf(test, colleague.id);
    expect((await member.get(pathOf(mine))).status).toBe(200);
    expect((await member.put(pathOf(mine), profile({ version: 1 }))).status).toBe(403);
  });

  it('may be changed by an administrator of the installation', async () => {
    const mine = await found();
    const boss = await make.makeAccount(test, { isAdministrator: true });
    const answer = await (await make.agentOf(test, boss.id)).put(
      pathOf(mine),
      profile({ version: 1 }),
    );
    expect(answer).toMatchObject({ status: 200, body: { myRole: null } });
  });

  it('that does not exist is not found, and one that is no id is refused', async () => {
    const unknown = '019a0000-0000-7000-8000-000000000000';
    expect((await agent.get(`/api/organisations/${unknown}`)).status).toBe(404);
    expect((await agent.get('/api/organisations/..%2F..%2Fetc')).status).toBe(400);
  });

  it('when changed is new in the directory of its events', async () => {
    const mine = await found();
    const { event, type } = await make.makeReadyEvent(test);
    const person = await make.makeParticipant(test, event.id, type.id, {
      accountId: me.id,
      organisationId: mine.id,
    });
    await test.db.transaction((tx) => refreshDirectoryEntry(tx, [person.id]));
    const entry = () =>
      test.db.select().from(directoryEntry).where(eq(directoryEntry.participantId, person.id));
    expect((await entry())[0]).toMatchObject({ country: 'SI' });
    await agent.put(pathOf(mine), profile({ name: 'Čevljarstvo Žiri', country: 'AT', version: 1 }));
    expect((await entry())[0]).toMatchObject({
      country: 'AT',
      sortName: expect.stringContaining('cevljarstvo ziri'),
    });
  });
});

describe('finding an organisation', () => {
  it('works without accents and case, answers with few words, and is not for strangers', async () => {
    await found({ name: 'Žganjekuha Šempeter', city: 'Šempeter' });
    const path = '/api/organisations?name=zganjekuha%20sem';
    expect((await agent.get<Items>(path)).body.items).toEqual([
      { id: expect.any(String), name: 'Žganjekuha Šempeter', country: 'SI', city: 'Šempeter' },
    ]);
    expect((await test.stranger().get(path)).status).toBe(401);
  });

  it('never lists everything', async () => {
    for (let count = 0; count < 12; count++) await found({ name: `Serial ${count}` });
    expect((await agent.get('/api/organisations?name=s')).status).toBe(400);
    expect((await agent.get<Items>('/api/organisations?name=%25%25')).body.items).toEqual([]);
    expect((await agent.get<Items>('/api/organisations?name=serial')).body.items).toHaveLength(10);
  });
});

describe('my organisations', () => {
  it('are listed page by page, and only mine', async () => {
    for (const name of ['Beta', 'Alfa', 'Gama']) await found({ name });
    await make.makeOrganisation(test, { name: 'Alien' });
    const first = await agent.get<Items>('/api/account/organisations?limit=2');
    expect(first.body.items.map(({ name }) => name)).toEqual(['Alfa', 'Beta']);
    const next = `/api/account/organisations?limit=2&cursor=${first.body.nextCursor}`;
    const second = await agent.get<Items>(next);
    expect(second.body).toMatchObject({ items: [{ name: 'Gama' }], nextCursor: null });
    expect((await agent.get('/api/account/organisations?cursor=nonsense')).status).toBe(400);
  });
});

describe('members', () => {
  const membersOf = async (path: string) =>
    (await agent.get<{ items: { accountId: string; role: string }[] }>(`${path}/members`)).body
      .items;

  it('are added by address; an account is made and mailed once', async () => {
    const path = pathOf(await found());
    const ask = () =>
      agent.post<{ accountId: string }>(`${path}/members`, { email: 'New@Colleague.test' });
    const first = await ask();
    expect(first.status).toBe(201);
    expect((await ask()).body).toEqual(first.body);
    const where = eq(message.toAddress, 'new@colleague.test');
    expect(await test.db.$count(account, eq(account.email, 'new@colleague.test'))).toBe(1);
    expect(await test.db.select().from(message).where(where)).toMatchObject([
      { purpose: 'organisation_joined', eventId: null },
    ]);
    expect(await membersOf(path)).toHaveLength(2);
  });

  it('are added only by managers', async () => {
    const path = pathOf(await found());
    const answer = await (await someoneElse()).post(`${path}/members`, { email: 'x@y.test' });
    expect(answer.body).toMatchObject({ code: 'organisation_not_yours' });
  });

  it('may leave, but the last manager may neither leave nor step down', async () => {
    const path = pathOf(await found());
    const colleague = await make.makeAccount(test);
    await agent.post(`${path}/members`, { email: colleague.email });
    const mine = `${path}/members/${me.id}`;
    expect((await agent.delete(mine)).body).toMatchObject({ code: 'last_manager' });
    expect((await agent.patch(mine, { role: 'member' })).body).toMatchObject({
      code: 'last_manager',
    });
    const leaver = await make.agentOf(test, colleague.id);
    expect((await leaver.delete(mine)).body).toMatchObject({ code: 'organisation_not_yours' });
    expect((await leaver.delete(`${path}/members/${colleague.id}`)).status).toBe(204);
    expect((await leaver.get(path)).status).toBe(403);
  });

  it('and organisations cost the same to list, one or three of them', async () => {
    const path = pathOf(await found());
    const work = async () => {
      await agent.get(`${path}/members`);
      await agent.get('/api/account/organisations');
    };
    const forOne = await countQueries(test, work);
    for (const name of ['a', 'b']) {
      await agent.post(`${path}/members`, { email: `${name}@many.test` });
      await found({ name });
    }
    expect(await countQueries(test, work)).toBe(forOne);
  });

  it('two managers who remove each other at once leave one of them', async () => {
    for (let round = 0; round < 5; round++) {
      const path = pathOf(await found());
      const other = await make.makeAccount(test);
      await agent.post(`${path}/members`, { email: other.email, role: 'manager' });
      const rival = await make.agentOf(test, other.id);
      const answers = await Promise.all([
        agent.delete(`${path}/members/${other.id}`),
        rival.delete(`${path}/members/${me.id}`),
      ]);
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    }
  });

  it('twin: without holding the members still, both removals would go through', async () => {
    const { id } = await found();
    const other = await make.makeAccount(test);
    await agent.post(`${pathOf({ id })}/members`, { email: other.email, role: 'manager' });
    let counted = 0;
    const removeUnguarded = (accountId: string) =>
      test.db.transaction(async (tx) => {
        const managers = await queries.countManagers(tx, id);
        counted++;
        while (counted < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        if (managers > 1) await queries.deleteMember(tx, id, accountId);
      });
    await Promise.all([removeUnguarded(me.id), removeUnguarded(other.id)]);
    expect(await queries.countManagers(test.db, id)).toBe(0);
  });
});
