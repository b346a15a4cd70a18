import { meeting, meetingRequest } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { findSlotOptions } from '../meetings/placement-queries.ts';

/**
 * Each race has a twin in which the guard is left out and the damage shows; without the twin a race test that
 * never really races would pass for ever.
 */
let test: TestApp;
let ground: Awaited<ReturnType<typeof make.makeReadyEvent>>;
type Person = { id: string; agent: Agent };
const rounds = 6;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await make.makeReadyEvent(test, {}, { slots: 30, tables: 10 });
});

async function makePerson(): Promise<Person> {
  const made = await make.makeParticipant(test, ground.event.id, ground.type.id);
  return { id: made.id, agent: await make.agentOf(test, made.accountId) };
}

async function makeRequest(senderId: string, recipientId: string): Promise<string> {
  const id = test.deps.ids.next();
  await test.db
    .insert(meetingRequest)
    .values({ id, eventId: ground.event.id, senderId, recipientId, rank: 'like' });
  return id;
}

const act = (person: Person, requestId: string, verb: string) =>
  person.agent.post<{ code?: string }>(
    `/api/events/${ground.event.id}/as/me/requests/${requestId}/${verb}`,
    { version: 1 },
  );
const codes = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();

/** Both look, both see it pending, both write: what a command without compare-and-swap would do. */
async function writeUnguarded(
  requestId: string,
  states: ('accepted' | 'withdrawn')[],
): Promise<number> {
  const look = () => test.db.select().from(meetingRequest).where(eq(meetingRequest.id, requestId));
  const seen = await Promise.all(states.map(look));
  const writes = await Promise.all(
    states.map((state, index) =>
      seen[index]?.[0]?.state === 'pending'
        ? test.db
            .update(meetingRequest)
            .set({ state })
            .where(eq(meetingRequest.id, requestId))
            .returning({ id: meetingRequest.id })
        : [],
    ),
  );
  return writes.filter((rows) => rows.length === 1).length;
}

describe('one request accepted twice at once', () => {
  it('is accepted once, and there is one meeting', async () => {
    for (let round = 0; round < rounds; round++) {
      const [anna, bor] = [await makePerson(), await makePerson()];
      const requestId = await makeRequest(anna.id, bor.id);
      const answers = await Promise.all([
        act(bor, requestId, 'accept'),
        act(bor, requestId, 'accept'),
        act(bor, requestId, 'accept'),
      ]);
      expect(codes(answers)).toEqual([200, 409, 409]);
      expect(await test.db.$count(meeting, eq(meeting.requestId, requestId))).toBe(1);
    }
  });

  it('twin: without compare-and-swap both succeed', async () => {
    const requestId = await makeRequest((await makePerson()).id, (await makePerson()).id);
    expect(await writeUnguarded(requestId, ['accepted', 'accepted'])).toBe(2);
  });
});

describe('accepting against withdrawing', () => {
  it('exactly one of them wins, and a withdrawn wish has no meeting', async () => {
    for (let round = 0; round < rounds; round++) {
      const [anna, bor] = [await makePerson(), await makePerson()];
      const requestId = await makeRequest(anna.id, bor.id);
      const [accepted, withdrawn] = await Promise.all([
        act(bor, requestId, 'accept'),
        act(anna, requestId, 'withdraw'),
      ]);
      expect(codes([accepted, withdrawn])).toEqual([200, 409]);
      expect(await test.db.$count(meeting, eq(meeting.requestId, requestId))).toBe(
        accepted.status === 200 ? 1 : 0,
      );
    }
  });

  it('twin: without compare-and-swap both believe they won', async () => {
    const requestId = await makeRequest((await makePerson()).id, (await makePerson()).id);
    expect(await writeUnguarded(requestId, ['accepted', 'withdrawn'])).toBe(2);
  });
});

describe('two accepts for one person and one slot', () => {
  const onlyOneSlot = async () => {
    ground = await make.makeReadyEvent(test, {}, { slots: 1, tables: 10 });
  };

  it('one meeting gets the slot, the other stays agreed', async () => {
    await onlyOneSlot();
    const anna = await makePerson();
    const others = await Promise.all([makePerson(), makePerson(), makePerson(), makePerson()]);
    const requests = await Promise.all(others.map(({ id }) => makeRequest(id, anna.id)));
    const answers = await Promise.all(requests.map((id) => act(anna, id, 'accept')));
    expect(codes(answers)).toEqual([200, 200, 200, 200]);
    const rows = await test.db.select().from(meeting).where(eq(meeting.eventId, ground.event.id));
    expect(rows.map(({ state }) => state).sort()).toEqual([
      'agreed',
      'agreed',
      'agreed',
      'scheduled',
    ]);
  });

  it('twin: looking for a free slot without claiming it gives both the same one', async () => {
    await onlyOneSlot();
    const [anna, bor, carla] = [await makePerson(), await makePerson(), await makePerson()];
    const look = (other: Person) =>
      findSlotOptions(test.db, {
        eventId: ground.event.id,
        participantIds: [anna.id, other.id],
        tableIds: ground.tables.map(({ id }) => id),
        after: test.clock.now(),
        ownerId: null,
        limit: 1,
        needsTable: true,
      });
    const [first, second] = await Promise.all([look(bor), look(carla)]);
    expect(first?.[0]?.slotId).toBe(second?.[0]?.slotId);
  });
});

describe('a storm of accepts', () => {
  it('seats nobody twice and no table twice', async () => {
    ground = await make.makeReadyEvent(test, {}, { slots: 4, tables: 3 });
    const people = await Promise.all(Array.from({ length: 8 }, makePerson));
    const pairs = people.flatMap((sender, index) =>
      people.slice(index + 1).map((recipient) => ({ sender, recipient })),
    );
    const requests = await Promise.all(
      pairs.map(({ sender, recipient }) => makeRequest(sender.id, recipient.id)),
    );
    const answers = await Promise.all(
      pairs.map(({ recipient }, index) => act(recipient, requests[index] ?? '', 'accept')),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const doubles = await test.db.execute(sql`
      select 1 from meeting m join meeting_person p on p.meeting_id = m.id
      where m.event_id = ${ground.event.id} and m.state = 'scheduled' group by m.slot_id, p.participant_id having count(*) > 1
      union all select 1 from meeting m where m.event_id = ${ground.event.id} and m.state = 'scheduled'
      group by m.slot_id, m.table_id having count(*) > 1`);
    expect(doubles.rows).toEqual([]);
    const placed = await test.db.$count(
      meeting,
      and(eq(meeting.eventId, ground.event.id), eq(meeting.state, 'scheduled')),
    );
    expect(placed).toBeGreaterThan(8);
    expect(placed).toBeLessThanOrEqual(12);
  });
});
