import { event, meeting, meetingRequest, participant } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { makeMeeting } from '../../../test/meetings.ts';

let test: TestApp;
let ground: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let owner: Agent;

type Person = { id: string; agent: Agent };

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await make.makeReadyEvent(test);
  owner = await make.agentOf(test, ground.owner.id);
});

async function makePerson(): Promise<Person> {
  const made = await make.makeParticipant(test, ground.event.id, ground.type.id);
  return { id: made.id, agent: await make.agentOf(test, made.accountId) };
}

async function makeRequest(senderId: string, recipientId: string): Promise<string> {
  const id = test.deps.ids.next();
  const row = { id, eventId: ground.event.id, senderId, recipientId, rank: 'like' as const };
  await test.db.insert(meetingRequest).values(row);
  return id;
}

const setState = (state: 'finished' | 'archived') =>
  test.db.update(event).set({ state }).where(eq(event.id, ground.event.id));
const as = (path: string) => `/api/events/${ground.event.id}/as/me/${path}`;
const all = (path: string) => `/api/events/${ground.event.id}/${path}`;
const seen = { version: 1 };

describe('an archived event', () => {
  it('keeps its requests and meetings as they are, whoever asks', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const requestId = await makeRequest(anna.id, bor.id);
    const [slot, table] = [ground.slots[0], ground.tables[0]];
    const place = { slotId: slot?.id ?? null, tableId: table?.id ?? null };
    const { id } = await makeMeeting(test, ground.event.id, [anna.id, bor.id], place);
    const waiting = await makeMeeting(test, ground.event.id, [anna.id, bor.id], {
      state: 'agreed',
    });
    const target = { ...seen, slotId: ground.slots[1]?.id };
    const attempts: [Agent, 'PATCH' | 'POST', string, object][] = [
      [anna.agent, 'PATCH', as(`requests/${requestId}`), { ...seen, message: 'x' }],
      [anna.agent, 'POST', as(`requests/${requestId}/withdraw`), seen],
      [bor.agent, 'POST', as(`requests/${requestId}/decline`), seen],
      [bor.agent, 'POST', as(`requests/${requestId}/accept`), seen],
      [anna.agent, 'POST', as(`meetings/${id}/move`), target],
      [anna.agent, 'POST', as(`meetings/${id}/cancel`), seen],
      [anna.agent, 'POST', as(`meetings/${waiting.id}/place`), seen],
      [anna.agent, 'POST', as('withdrawal'), seen],
      [owner, 'POST', all(`meetings/${id}/move`), target],
      [owner, 'POST', all(`meetings/${id}/cancel`), seen],
      [owner, 'POST', all(`meetings/${waiting.id}/place`), seen],
      [owner, 'POST', all(`meetings/${id}/release`), seen],
      [owner, 'POST', all(`meetings/${id}/mark`), { ...seen, state: 'held' }],
      [owner, 'POST', all(`meetings/${id}/pin`), { ...seen, isPinned: true }],
    ];
    await setState('archived');
    const before = await test.db.select().from(meeting).where(eq(meeting.eventId, ground.event.id));
    for (const [agent, method, path, body] of attempts) {
      const answer = await agent.send<{ code: string }>(method, path, body);
      expect([path, answer.body.code]).toEqual([path, 'event_state_forbids']);
    }
    expect(
      await test.db.select().from(meeting).where(eq(meeting.eventId, ground.event.id)),
    ).toEqual(before);
    const shown = await anna.agent.get<{ items: { actions: object }[] }>(as('meetings'));
    expect(shown.body.items[0]?.actions).toMatchObject({
      move: 'event_state_forbids',
      cancel: 'event_state_forbids',
    });
  });

  it('while it was running the same was possible', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const requestId = await makeRequest(anna.id, bor.id);
    expect((await bor.agent.post(as(`requests/${requestId}/accept`), seen)).status).toBe(200);
  });
});

describe('at the same moment', () => {
  it('two who wish for each other make one request, without waiting for a deadlock to be found', async () => {
    const took: number[] = [];
    for (let round = 0; round < 4; round++) {
      const [anna, bor] = [await makePerson(), await makePerson()];
      const start = performance.now();
      const answers = await Promise.all([
        anna.agent.post(as('requests'), { recipientId: bor.id }),
        bor.agent.post(as('requests'), { recipientId: anna.id }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      took.push(performance.now() - start);
    }
    // The server looks for deadlocks after a second; a machine at work may take that long for one round, not for each.
    expect(Math.min(...took)).toBeLessThan(900);
  });

  it('a wish to somebody who is leaving never outlives them', async () => {
    for (let round = 0; round < 4; round++) {
      const [anna, bor] = [await makePerson(), await makePerson()];
      await Promise.all([
        anna.agent.post(as('requests'), { recipientId: bor.id }),
        bor.agent.post(as('withdrawal'), seen),
      ]);
      const [left] = await test.db.select().from(participant).where(eq(participant.id, bor.id));
      expect(left?.state).toBe('withdrawn');
      const wishes = await test.db
        .select()
        .from(meetingRequest)
        .where(eq(meetingRequest.recipientId, bor.id));
      expect(wishes.filter(({ state }) => state === 'pending')).toEqual([]);
    }
  });

  it('a cancelling succeeds although somebody holds a meeting that waits for the slot', async () => {
    const [anna, bor, cene] = [await makePerson(), await makePerson(), await makePerson()];
    const place = { slotId: ground.slots[0]?.id ?? null, tableId: ground.tables[0]?.id ?? null };
    const { id } = await makeMeeting(test, ground.event.id, [anna.id, bor.id], place);
    const waiting = await makeMeeting(test, ground.event.id, [anna.id, cene.id], {
      state: 'agreed',
    });
    const cancelled = await test.db.transaction(async (tx) => {
      await tx.update(meeting).set({ version: 2 }).where(eq(meeting.id, waiting.id));
      return anna.agent.post(as(`meetings/${id}/cancel`), seen);
    });
    expect(cancelled.status).toBe(200);
    const [left] = await test.db.select().from(meeting).where(eq(meeting.id, waiting.id));
    expect(left).toMatchObject({ state: 'agreed', version: 2 });
  });
});
