import { event as eventTable, message, participationType } from '@ponte/db';
import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { systemCall } from '../../call/call.ts';
import { expireOffers } from './commands.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

type Own = {
  id: string;
  state: string;
  version: number;
  organisation: { id: string; name: string };
  office: { id: string } | null;
  answers: Record<string, unknown>;
  files: { id: string; name: string }[];
  actions: Record<string, string | null>;
};

const newOrganisation = { create: { name: 'Ponte Tools', country: 'SI' } };

async function prepare(
  event: Parameters<typeof make.makeEvent>[1] = {},
  type: Parameters<typeof make.makeType>[2] = {},
) {
  const made = await make.makeEvent(test, event);
  const kind = await make.makeType(test, made.id, type);
  return { event: made, type: kind, url: `/api/events/${made.slug}` };
}

async function newcomer() {
  const account = await make.makeAccount(test);
  return { account, agent: await make.agentOf(test, account.id) };
}

const register = (agent: Agent, url: string, typeId: string, more: object = {}) =>
  agent.post<Own>(`${url}/registrations`, {
    organisation: newOrganisation,
    typeId,
    hasConsented: true,
    ...more,
  });

const lastMail = async (accountId: string) => {
  const [row] = await test.db
    .select()
    .from(message)
    .where(eq(message.accountId, accountId))
    .orderBy(desc(message.id))
    .limit(1);
  return row;
};

describe('the waiting list', () => {
  async function waitingEvent() {
    const prepared = await prepare({ capacity: 1, placeOfferHours: 24 }, { approval: 'manual' });
    const [holder, next, last] = [await newcomer(), await newcomer(), await newcomer()];
    for (const { agent } of [holder, next, last]) {
      await register(agent, prepared.url, prepared.type.id);
      test.clock.advance({ minutes: 1 });
    }
    return { ...prepared, holder, next, last };
  }
  const stateOf = async (agent: Agent, url: string) =>
    (await agent.get<Own>(`${url}/as/me`)).body.state;

  it('a freed place is offered to who waited longest, who may take it', async () => {
    const { url, holder, next, last, type } = await waitingEvent();
    await holder.agent.delete(`${url}/as/me/application`);
    expect(await stateOf(next.agent, url)).toBe('offered');
    expect(await stateOf(last.agent, url)).toBe('waiting');
    expect(await lastMail(next.account.id)).toMatchObject({
      purpose: 'place_offered',
      payload: { offeredUntil: new Date(test.clock.now().getTime() + 86_400_000).toISOString() },
    });
    const taken = await next.agent.post<Own>(`${url}/as/me/place`);
    expect(taken.body).toMatchObject({ state: 'applied' });
    const [row] = await test.db
      .select()
      .from(participationType)
      .where(eq(participationType.id, type.id));
    expect(row?.taken).toBe(1);
  });

  it('an offer that nobody takes expires and goes to the next', async () => {
    const { url, holder, next, last, event } = await waitingEvent();
    await holder.agent.delete(`${url}/as/me/application`);
    test.clock.advance({ hours: 25 });
    next.agent = await make.agentOf(test, next.account.id);
    last.agent = await make.agentOf(test, last.account.id);
    const late = await next.agent.post(`${url}/as/me/place`);
    expect(late).toMatchObject({ status: 410, body: { code: 'offer_expired' } });
    expect(await expireOffers(systemCall(test.deps))).toEqual({ expired: 1, offered: 1 });
    expect(await expireOffers(systemCall(test.deps))).toEqual({ expired: 0, offered: 0 });
    expect(await stateOf(next.agent, url)).toBe('withdrawn');
    expect((await lastMail(next.account.id))?.purpose).toBe('place_offer_expired');
    expect(await stateOf(last.agent, url)).toBe('offered');
    const [row] = await test.db.select().from(eventTable).where(eq(eventTable.id, event.id));
    expect(row?.taken).toBe(1);
  });

  it('a larger event is filled from the list by the clock', async () => {
    const { url, next, last, event } = await waitingEvent();
    await test.db.update(eventTable).set({ capacity: 2 }).where(eq(eventTable.id, event.id));
    expect(await expireOffers(systemCall(test.deps))).toEqual({ expired: 0, offered: 1 });
    expect(await stateOf(next.agent, url)).toBe('offered');
    expect(await stateOf(last.agent, url)).toBe('waiting');
    const offers = and(eq(message.eventId, event.id), eq(message.purpose, 'place_offered'));
    expect(await test.db.$count(message, offers)).toBe(1);
  });

  it('a larger type is offered to who waits at once', async () => {
    const { event, type, url } = await prepare({}, { capacity: 1 });
    const [first, second] = [await newcomer(), await newcomer()];
    await register(first.agent, url, type.id);
    await register(second.agent, url, type.id);
    const owner = await newcomer();
    await make.giveRole(test, event.id, owner.account.id, 'owner');
    const { names, descriptions, approval, hasWaitingList, version } = type;
    const none = { opensAt: null, closesAt: null, maxRequests: null, maxMeetings: null };
    const change = { names, descriptions, approval, hasWaitingList, version, ...none, capacity: 2 };
    const answer = await owner.agent.patch(`${url}/participation-types/${type.id}`, change);
    expect(answer.status).toBe(200);
    expect(await stateOf(second.agent, url)).toBe('offered');
    expect((await second.agent.post<Own>(`${url}/as/me/place`)).body.state).toBe('approved');
  });
});
