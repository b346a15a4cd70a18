import {
  account,
  directoryEntry,
  exchangeOffice,
  message,
  participant as participantTable,
} from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

type Row = {
  id: string;
  state: string;
  version: number;
  checkedInAt: string | null;
  actions: Record<string, string | null>;
};
type Page = { items: Row[]; nextCursor: string | null };

type State = NonNullable<(typeof participantTable.$inferInsert)['state']>;

async function prepare() {
  const { event, type, owner } = await make.makeReadyEvent(test);
  const agent = await make.agentOf(test, owner.id);
  const url = `/api/events/${event.id}/participants`;
  return { event, type, agent, url };
}

async function roleAgent(
  eventId: string,
  role: Parameters<typeof make.giveRole>[3],
  officeId?: string,
): Promise<Agent> {
  const account = await make.makeAccount(test);
  await make.giveRole(test, eventId, account.id, role, officeId);
  return make.agentOf(test, account.id);
}

/** A participant with the place that the state takes. */
const makeWithPlace = (eventId: string, typeId: string, state: State, more: object = {}) =>
  make.makeParticipant(test, eventId, typeId, { state, ...more });

describe('the list of participants', () => {
  it('pages by registration, filters, and asks the database equally often for one row and three', async () => {
    const { event, type, agent, url } = await prepare();
    const countQueries = async () => {
      let queries = 0;
      const { $client: pool } = test.db;
      const count = () => queries++;
      pool.on('acquire', count);
      const { body } = await agent.get<Page>(url);
      pool.off('acquire', count);
      return { queries, rows: body.items.length };
    };
    const organisation = await make.makeOrganisation(test, { country: 'SI', name: '100% Most' });
    await make.makeParticipant(test, event.id, type.id, { organisationId: organisation.id });
    const one = await countQueries();
    test.clock.advance({ minutes: 1 });
    await make.makeParticipant(test, event.id, type.id, { state: 'applied' });
    const last = await make.makeParticipant(test, event.id, type.id);
    const three = await countQueries();
    expect([one.rows, three.rows]).toEqual([1, 3]);
    expect(three.queries).toBe(one.queries);

    const first = (await agent.get<Page>(`${url}?limit=2`)).body;
    const rest = (await agent.get<Page>(`${url}?limit=2&cursor=${first.nextCursor}`)).body;
    expect(first.items[0]?.id).toBe(last.id);
    expect(rest.items).toHaveLength(1);
    expect(rest.nextCursor).toBeNull();
    expect((await agent.get(`${url}?cursor=nonsense`)).status).toBe(400);

    const count = async (query: string) =>
      (await agent.get<Page>(`${url}?${query}`)).body.items.length;
    expect(await count('state=applied')).toBe(1);
    expect(await count('country=SI')).toBe(1);
    expect(await count(`text=${encodeURIComponent('100% mo')}`)).toBe(1);
    expect(await count('text=%25')).toBe(1);
    expect(await count('text=nobody')).toBe(0);
    const counts = await agent.get(`${url}/counts`);
    expect(counts.body).toMatchObject({ states: { applied: 1, approved: 2, waiting: 0 } });
  });

  it('a support office sees, decides and acts only for its own', async () => {
    const { event, type, url } = await prepare();
    const office = await make.makeOrganisation(test);
    const support = await roleAgent(event.id, 'support', office.id);
    const own = await makeWithPlace(event.id, type.id, 'applied', { officeId: office.id });
    const other = await makeWithPlace(event.id, type.id, 'applied');
    const { items } = (await support.get<Page>(url)).body;
    expect(items.map(({ id }) => id)).toEqual([own.id]);
    expect((await support.get(`${url}/${own.id}`)).status).toBe(200);
    expect((await support.get(`${url}/${other.id}`)).status).toBe(404);
    const verdict = { decision: 'approve', version: 1 };
    expect((await support.post(`${url}/${other.id}/decision`, verdict)).status).toBe(404);
    expect((await support.post(`${url}/${own.id}/decision`, verdict)).status).toBe(200);
    expect((await support.get(`/api/events/${event.id}/as/${own.id}`)).status).toBe(200);
    expect((await support.get(`/api/events/${event.id}/as/${other.id}`)).status).toBe(404);
    const assign = await support.put(`${url}/${own.id}/office`, { officeId: null, version: 2 });
    expect(assign.status).toBe(403);
    expect((await support.get(`${url}/counts`)).body).toMatchObject({ states: { applied: 0 } });
  });

  it('a viewer sees the rows, with every action refused', async () => {
    const { event, type, url } = await prepare();
    await make.makeParticipant(test, event.id, type.id, { state: 'applied' });
    const viewer = await roleAgent(event.id, 'viewer');
    const [row] = (await viewer.get<Page>(url)).body.items;
    expect(Object.values(row?.actions ?? {})).toEqual(Array(7).fill('forbidden'));
  });
});

describe('decisions', () => {
  it('approval and rejection change state, mail and directory, once', async () => {
    const { event, type, agent, url } = await prepare();
    const [one, two] = [
      await makeWithPlace(event.id, type.id, 'applied'),
      await makeWithPlace(event.id, type.id, 'applied'),
    ];
    const approve = { decision: 'approve', version: 1 };
    const approved = await agent.post<Row>(`${url}/${one.id}/decision`, approve);
    expect(approved.body).toMatchObject({ state: 'approved', version: 2 });
    expect(await test.db.$count(directoryEntry, eq(directoryEntry.participantId, one.id))).toBe(1);
    const again = await agent.post(`${url}/${one.id}/decision`, approve);
    expect(again.body).toMatchObject({ code: 'stale_state' });
    const reject = { decision: 'reject', version: 1, reason: 'Another sector' };
    const rejected = await agent.post<Row>(`${url}/${two.id}/decision`, reject);
    expect(rejected.body.state).toBe('rejected');
    const [mail] = await test.db
      .select()
      .from(message)
      .where(and(eq(message.participantId, two.id), eq(message.purpose, 'registration_rejected')));
    expect(mail?.payload).toEqual({ reason: 'Another sector' });
  });

  it('approving who waits needs a place; a rejection gives one to the next', async () => {
    const { event, agent, url } = await prepare();
    const type = await make.makeType(test, event.id, { capacity: 1 });
    const holder = await makeWithPlace(event.id, type.id, 'applied');
    const waitingSince = test.clock.now();
    const waiting = await makeWithPlace(event.id, type.id, 'waiting', { waitingSince });
    const approve = { decision: 'approve', version: 1 };
    const full = await agent.post(`${url}/${waiting.id}/decision`, approve);
    expect(full.body).toMatchObject({ code: 'type_full' });
    const offer = await agent.post(`${url}/${waiting.id}/decision`, {
      ...approve,
      decision: 'offer_place',
    });
    expect(offer.body).toMatchObject({ code: 'type_full' });
    await agent.post(`${url}/${holder.id}/decision`, { decision: 'reject', version: 1 });
    expect((await agent.get<Row>(`${url}/${waiting.id}`)).body.state).toBe('offered');
  });

  it('many at once get each their own result', async () => {
    const { event, type, agent, url } = await prepare();
    const applied = await makeWithPlace(event.id, type.id, 'applied');
    const approved = await makeWithPlace(event.id, type.id, 'approved');
    const foreign = await make.makeReadyEvent(test);
    const elsewhere = await make.makeParticipant(test, foreign.event.id, foreign.type.id, {
      state: 'applied',
    });
    const ids = [applied.id, approved.id, elsewhere.id];
    const { body } = await agent.post(`${url}/decisions`, { decision: 'approve', ids });
    expect(body).toEqual({
      items: [
        { id: applied.id, whyNot: null },
        { id: approved.id, whyNot: 'participant_state_forbids' },
        { id: elsewhere.id, whyNot: 'not_found' },
      ],
    });
    expect((await agent.get<Row>(`${url}/${applied.id}`)).body.state).toBe('approved');
    const [untouched] = await test.db
      .select()
      .from(participantTable)
      .where(eq(participantTable.id, elsewhere.id));
    expect(untouched?.state).toBe('applied');
  });

  it('an office of the event can be assigned, another organisation cannot', async () => {
    const { event, type, agent, url } = await prepare();
    const [office, other] = [await make.makeOrganisation(test), await make.makeOrganisation(test)];
    await roleAgent(event.id, 'support', office.id);
    const row = await make.makeParticipant(test, event.id, type.id);
    const assign = (officeId: string, version: number) =>
      agent.put<Row>(`${url}/${row.id}/office`, { officeId, version });
    expect((await assign(other.id, 1)).status).toBe(422);
    expect((await assign(office.id, 1)).body).toMatchObject({ office: { id: office.id } });
    expect((await assign(office.id, 1)).body).toMatchObject({ code: 'stale_state' });
    const offices = await agent.get(`/api/events/${event.id}/offices`);
    expect(offices.body).toMatchObject({ items: [{ id: office.id }] });
  });
});

describe('an office that an organiser assigns', () => {
  async function prepareOffices() {
    const ready = await prepare();
    const { event, type, agent, url } = ready;
    const makeSupport = async () => {
      const office = await makeCompany(test, { kind: 'chamber' });
      await make.giveRole(test, event.id, office.accountId, 'support', office.organisation.id);
      return office;
    };
    const [one, other] = [await makeSupport(), await makeSupport()];
    const organisation = await make.makeOrganisation(test);
    const row = await make.makeParticipant(test, event.id, type.id, {
      organisationId: organisation.id,
    });
    let version = 1;
    const assign = async (office: Company | null) => {
      const officeId = office?.organisation.id ?? null;
      const answer = await agent.put<Row>(`${url}/${row.id}/office`, { officeId, version });
      if (answer.status === 200) version += 1;
      return answer;
    };
    return { ...ready, one, other, organisation, row, assign };
  }

  it('is told, and so are the person and the office before', async () => {
    const { one, other, row, assign } = await prepareOffices();
    const [person] = await test.db.select().from(account).where(eq(account.id, row.accountId));
    await assign(one);
    await test.deliver();
    test.mailbox.received.length = 0;
    expect((await assign(other)).status).toBe(200);
    await test.deliver();
    const subjects = (email: string) => test.mailbox.to(email).map(({ subject }) => subject);
    expect(subjects(person?.email ?? '')).toEqual([
      expect.stringContaining(`${other.organisation.name} looks after you`),
    ]);
    expect(subjects(other.email)).toEqual([expect.stringContaining('You look after')]);
    expect(subjects(one.email)).toEqual([expect.stringContaining('You no longer look after')]);
  });

  it('is not another than the one that the company has chosen itself', async () => {
    const { agent, url, one, other, organisation, row, assign } = await prepareOffices();
    await test.db.insert(exchangeOffice).values({
      organisationId: organisation.id,
      officeId: one.organisation.id,
      chosenAt: test.clock.now(),
    });
    expect((await assign(other)).body).toMatchObject({ code: 'office_is_chosen' });
    expect((await assign(one)).body).toMatchObject({ office: { id: one.organisation.id } });
    expect((await assign(null)).body).toMatchObject({ code: 'office_is_chosen' });
    expect((await agent.get(`${url}/${row.id}`)).body).toMatchObject({
      actions: { assignOffice: 'office_is_chosen' },
    });
  });
});

describe('check-in', () => {
  it('marks, tells who comes second, and takes back', async () => {
    const { event, type, url } = await prepare();
    const desk = await roleAgent(event.id, 'check_in');
    const here = await make.makeParticipant(test, event.id, type.id);
    const absent = await make.makeParticipant(test, event.id, type.id, { state: 'applied' });
    const path = `${url}/${here.id}/check-in`;
    expect((await desk.post<Row>(path)).body.checkedInAt).toBe(test.clock.now().toISOString());
    expect((await desk.post(path)).body).toMatchObject({
      code: 'already_checked_in',
      facts: { checkedInAt: test.clock.now().toISOString() },
    });
    expect((await desk.delete<Row>(path)).body.checkedInAt).toBeNull();
    expect((await desk.delete(path)).body).toMatchObject({ code: 'stale_state' });
    const early = await desk.post(`${url}/${absent.id}/check-in`);
    expect(early.body).toMatchObject({ code: 'participant_state_forbids' });
    const foreign = await make.makeReadyEvent(test);
    const other = await make.makeParticipant(test, foreign.event.id, foreign.type.id);
    expect((await desk.post(`${url}/${other.id}/check-in`)).status).toBe(404);
  });
});
