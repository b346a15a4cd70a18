import { message } from '@ponte/db';
import { eq } from 'drizzle-orm';
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

type Role = { id: string; role: string; account: { email: string }; isMe: boolean };
const listRoles = async () => (await owner.get<{ items: Role[] }>(`${path}/roles`)).body.items;
const grant = (body: object) => owner.post<{ id: string }>(`${path}/roles`, body);

describe('roles', () => {
  it('are given by address, mailed once, and work at once', async () => {
    const email = 'new@team.test';
    const first = await grant({ email, name: 'Nova Oseba', role: 'organiser' });
    const second = await grant({ email, role: 'organiser' });
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    const mails = await test.db.select().from(message).where(eq(message.toAddress, email));
    expect(mails).toMatchObject([
      { purpose: 'role_granted', eventId: ready.event.id, toName: 'Nova Oseba' },
    ]);
    const agent = await make.agentOf(test, mails[0]?.accountId ?? '');
    expect((await agent.get(`${path}/roles`)).status).toBe(200);
    expect((await listRoles()).map(({ account }) => account.email)).toContain(email);
  });

  it('of a support office need the office, and only they', async () => {
    const office = await make.makeOrganisation(test);
    const email = 'office@team.test';
    const refused = await grant({ email, role: 'support' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'role_needs_office' } });
    const unknown = { email, role: 'support', officeId: test.deps.ids.next() };
    expect((await grant(unknown)).body).toMatchObject({ code: 'role_needs_office' });
    expect((await grant({ email, role: 'viewer', officeId: office.id })).status).toBe(400);
    expect((await grant({ email, role: 'support', officeId: office.id })).status).toBe(201);
    expect(await listRoles()).toMatchObject([
      { role: 'owner', isMe: true, office: null },
      { role: 'support', office: { id: office.id, name: office.name } },
    ]);
  });

  it('taken away end at once, also in a session that is open', async () => {
    const person = await make.makeAccount(test);
    const { body } = await grant({ email: person.email, role: 'organiser' });
    const agent = await make.agentOf(test, person.id);
    expect((await agent.get(`${path}/activity`)).status).toBe(200);
    expect((await owner.delete(`${path}/roles/${body.id}`)).status).toBe(204);
    expect((await agent.get(`${path}/activity`)).status).toBe(403);
  });

  it('are for owners to give and take, for organisers to see', async () => {
    const person = await make.makeAccount(test);
    await make.giveRole(test, ready.event.id, person.id, 'organiser');
    const agent = await make.agentOf(test, person.id);
    const [first] = await listRoles();
    const seen = await agent.get<{ items: object[] }>(`${path}/roles`);
    expect(seen.body.items[0]).toMatchObject({ actions: { revoke: 'forbidden' } });
    expect((await agent.post(`${path}/roles`, { email: 'a@b.test', role: 'owner' })).status).toBe(
      403,
    );
    expect((await agent.delete(`${path}/roles/${first?.id}`)).status).toBe(403);
  });

  it('of another event are not found', async () => {
    const other = await make.makeReadyEvent(test);
    const page = await queries.listRoles(test.db, other.event.id, { after: null, limit: 1 });
    expect((await owner.delete(`${path}/roles/${page[0]?.id}`)).status).toBe(404);
  });

  it('always leave an owner, also when two go at once', async () => {
    const [only] = await listRoles();
    const last = await owner.delete(`${path}/roles/${only?.id}`);
    expect(last).toMatchObject({ status: 409, body: { code: 'last_owner' } });
    const second = await make.makeAccount(test);
    const { body } = await grant({ email: second.email, role: 'owner' });
    const rival = await make.agentOf(test, second.id);
    const answers = await Promise.all([
      owner.delete(`${path}/roles/${body.id}`),
      rival.delete(`${path}/roles/${only?.id}`),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await queries.countOwners(test.db, ready.event.id)).toBe(1);
  });

  it('twin: without holding the event still, both owners would go', async () => {
    const second = await make.makeAccount(test);
    await grant({ email: second.email, role: 'owner' });
    const ids = (await listRoles()).map(({ id }) => id);
    let counted = 0;
    const revokeUnguarded = (id: string) =>
      test.db.transaction(async (tx) => {
        const owners = await queries.countOwners(tx, ready.event.id);
        counted++;
        while (counted < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        if (owners > 1) await queries.deleteRole(tx, id);
      });
    await Promise.all(ids.map(revokeUnguarded));
    expect(await queries.countOwners(test.db, ready.event.id)).toBe(0);
  });
});

describe('the overview', () => {
  it('counts, and for a support office only its own people', async () => {
    const office = await make.makeOrganisation(test);
    const own = { officeId: office.id };
    await make.makeParticipant(test, ready.event.id, ready.type.id, own);
    await make.makeParticipant(test, ready.event.id, ready.type.id, { state: 'applied' });
    await make.makeParticipant(test, ready.event.id, ready.type.id);
    const seen = await owner.get(`${path}/overview`);
    expect(seen.body).toMatchObject({
      state: 'open',
      slots: 4,
      tables: 2,
      types: 1,
      participants: { approved: 2, applied: 1 },
      requests: {},
      meetings: {},
      messages: {},
    });
    const helper = await make.makeAccount(test);
    await make.giveRole(test, ready.event.id, helper.id, 'support', office.id);
    const support = await (await make.agentOf(test, helper.id)).get(`${path}/overview`);
    expect(support.body).toMatchObject({
      participants: { approved: 1 },
      messages: null,
      nextStates: expect.arrayContaining([{ state: 'closed', reason: 'forbidden' }]),
    });
  });

  it('is not for participants', async () => {
    const person = await make.makeParticipant(test, ready.event.id, ready.type.id);
    const agent = await make.agentOf(test, person.accountId);
    expect((await agent.get(`${path}/overview`)).status).toBe(403);
  });
});

describe('the activity log', () => {
  type Log = { items: { action: string; account: object | null }[]; nextCursor: string | null };

  it('names who did what, page by page, latest first', async () => {
    for (const number of [1, 2, 3]) {
      test.clock.advance({ minutes: 1 });
      await grant({ email: `log${number}@team.test`, role: 'viewer' });
    }
    test.clock.advance({ minutes: 1 });
    await owner.post(`${path}/state`, { to: 'closed', version: 1 });
    const first = (await owner.get<Log>(`${path}/activity?limit=2`)).body;
    expect(first.items).toMatchObject([
      { action: 'events.change_state', account: { id: ready.owner.id, name: ready.owner.name } },
      { action: 'events.grant_role' },
    ]);
    const next = `${path}/activity?limit=2&cursor=${first.nextCursor}`;
    const second = (await owner.get<Log>(next)).body;
    expect(second.items).toHaveLength(2);
    expect(second.nextCursor).toBeNull();
    const area = (await owner.get<Log>(`${path}/activity?area=meetings`)).body;
    expect(area.items).toEqual([]);
    expect((await owner.get<Log>(`${path}/activity?area=events`)).body.items).toHaveLength(4);
  });

  it('refuses a foreign cursor and is closed to viewers', async () => {
    expect((await owner.get(`${path}/activity?cursor=abc`)).status).toBe(400);
    const viewer = await make.makeAccount(test);
    await make.giveRole(test, ready.event.id, viewer.id, 'viewer');
    const agent = await make.agentOf(test, viewer.id);
    expect((await agent.get(`${path}/activity`)).status).toBe(403);
  });
});
