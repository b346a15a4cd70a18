import type { AvailabilityShape, OwnSessionShape, SessionShape, SlotState } from '@ponte/contracts';
import {
  agendaSession,
  claim,
  inTransaction,
  meeting,
  meetingPerson,
  sessionAttendance,
} from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
  makeReadyEvent,
} from '../../../test/factories.ts';
import { insertClaims } from './queries.ts';

type Participant = Awaited<ReturnType<typeof makeParticipant>>;
type Refused = { code: string; facts: { meetings: { id: string }[]; sessions: { id: string }[] } };

let test: TestApp;
let ground: Awaited<ReturnType<typeof makeReadyEvent>>;
let organiser: Agent;
let anna: Participant;
let boris: Participant;
let agent: Agent;
let base: string;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await makeReadyEvent(test);
  organiser = await agentOf(test, ground.owner.id);
  anna = await makeParticipant(test, ground.event.id, ground.type.id);
  boris = await makeParticipant(test, ground.event.id, ground.type.id);
  agent = await agentOf(test, anna.accountId);
  base = `/api/events/${ground.event.id}`;
});

const slotAt = (index: number) => ground.slots[index]?.id ?? '';
const availability = async (of = 'me') =>
  (await agent.get<AvailabilityShape>(`${base}/as/${of}/availability`)).body;
const states = async (): Promise<SlotState[]> =>
  (await availability()).slots.map(({ state }) => state);
const declare = (absentSlotIds: string[], by = agent, of = 'me') =>
  by.put<AvailabilityShape & Refused>(`${base}/as/${of}/availability`, { absentSlotIds });

/** A placed meeting of Anna and Boris with all its claims, as the meetings slice leaves it. */
async function placeMeeting(slotIndex: number): Promise<string> {
  const id = test.deps.ids.next();
  const [eventId, slotId] = [ground.event.id, slotAt(slotIndex)];
  const tableId = ground.tables[0]?.id ?? '';
  await inTransaction(test.db, async (tx) => {
    const row = { id, eventId, slotId, tableId, state: 'scheduled', changedAt: test.clock.now() };
    await tx.insert(meeting).values(row as typeof meeting.$inferInsert);
    const people = [anna.id, boris.id].map((participantId) => ({
      eventId,
      meetingId: id,
      participantId,
    }));
    await tx.insert(meetingPerson).values(people);
    const common = { eventId, slotId, reason: 'meeting' as const, ownerId: id };
    await insertClaims(tx, [
      { ...common, kind: 'table', resourceId: tableId },
      ...people.map(({ participantId }) => ({
        ...common,
        kind: 'participant' as const,
        resourceId: participantId,
      })),
    ]);
  });
  return id;
}

const plan = {
  titles: { en: 'Opening', sl: 'Odprtje' },
  day: '2027-03-08',
  from: '09:10',
  until: '09:30',
};
async function addSession(change: Record<string, unknown> = {}): Promise<SessionShape> {
  const answer = await organiser.post<SessionShape>(`${base}/sessions`, { ...plan, ...change });
  expect(answer.status).toBe(201);
  return answer.body;
}
const attend = (session: SessionShape, by = agent) =>
  by.put<OwnSessionShape & Refused>(`${base}/as/me/sessions/${session.id}`);
const leave = (session: SessionShape) =>
  agent.delete<OwnSessionShape>(`${base}/as/me/sessions/${session.id}`);

describe('availability', () => {
  it('everybody is free until they say otherwise', async () => {
    expect(await states()).toEqual(['free', 'free', 'free', 'free']);
    expect((await availability()).actions.change).toBeNull();
  });

  it('absences are replaced as a whole, and claims follow', async () => {
    expect((await declare([slotAt(0), slotAt(1), slotAt(1)])).status).toBe(200);
    expect(await states()).toEqual(['absent', 'absent', 'free', 'free']);
    await declare([slotAt(3)]);
    expect(await states()).toEqual(['free', 'free', 'free', 'absent']);
    const claims = await test.db.select().from(claim).where(eq(claim.resourceId, anna.id));
    expect(claims).toMatchObject([{ slotId: slotAt(3), reason: 'absence', ownerId: null }]);
  });

  it('an absence where a meeting sits is refused with the meeting, and nothing changes', async () => {
    await declare([slotAt(0)]);
    const id = await placeMeeting(2);
    const answer = await declare([slotAt(1), slotAt(2)]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'absence_hits_meeting' } });
    expect(answer.body.facts.meetings).toMatchObject([{ id, table: ground.tables[0]?.label }]);
    expect(await states()).toEqual(['absent', 'free', 'meeting', 'free']);
    expect((await availability()).slots[2]?.meetingWith).toHaveLength(1);
  });

  it('slots of another event, or none at all, are refused', async () => {
    const other = await makeReadyEvent(test);
    expect(await declare([slotAt(0), other.slots[0]?.id ?? ''])).toMatchObject({
      status: 422,
      body: { code: 'slot_unknown' },
    });
    expect((await declare([test.deps.ids.next()])).status).toBe(422);
    expect(await states()).toEqual(['free', 'free', 'free', 'free']);
  });

  it('organiser and the own support office act for a participant, others learn nothing', async () => {
    const office = await makeOrganisation(test);
    const brought = await makeParticipant(test, ground.event.id, ground.type.id, {
      officeId: office.id,
    });
    const support = await makeAccount(test);
    await giveRole(test, ground.event.id, support.id, 'support', office.id);
    const supporter = await agentOf(test, support.id);
    expect((await declare([slotAt(0)], organiser, anna.id)).status).toBe(200);
    expect((await declare([slotAt(0)], supporter, brought.id)).status).toBe(200);
    expect((await declare([slotAt(0)], supporter, anna.id)).status).toBe(404);
    expect((await declare([slotAt(0)], agent, boris.id)).status).toBe(404);
    expect(await states()).toEqual(['absent', 'free', 'free', 'free']);
  });

  it('who has withdrawn cannot change it and is told so before', async () => {
    const gone = await makeParticipant(test, ground.event.id, ground.type.id, {
      state: 'withdrawn',
    });
    const leaver = await agentOf(test, gone.accountId);
    const { body } = await leaver.get<AvailabilityShape>(`${base}/as/me/availability`);
    expect(body.actions.change).toBe('participant_state_forbids');
    expect((await declare([], leaver)).body.code).toBe('participant_state_forbids');
  });

  it('an absence declared at the moment of a booking leaves exactly one of the two', async () => {
    const outcomes = await Promise.all([
      declare([slotAt(1)]).then(({ status }) => status === 200),
      placeMeeting(1).then(() => true),
    ]);
    const claims = await test.db
      .select()
      .from(claim)
      .where(and(eq(claim.resourceId, anna.id), eq(claim.slotId, slotAt(1))));
    expect(claims).toHaveLength(1);
    expect(outcomes[0]).toBe(claims[0]?.reason === 'absence');
  });
});

describe('the agenda', () => {
  it("is public with the event, in order of time and in the event's clock", async () => {
    await addSession({ from: '23:00', until: '24:00', titles: { en: 'Late' } });
    await addSession();
    const { body } = await test.stranger().get<{ items: SessionShape[] }>(`${base}/sessions`);
    expect(body.items).toMatchObject([
      { titles: plan.titles, from: '09:10', startsAt: '2027-03-08T08:10:00.000Z', taken: 0 },
      { from: '23:00', until: '24:00', day: '2027-03-08' },
    ]);
  });

  it.each([
    [{ day: '2027-03-10' }, 422, 'session_outside_event'],
    [{ until: '09:10' }, 400, 'validation_failed'],
    [{ titles: {} }, 400, 'validation_failed'],
    [{ taken: 5 }, 400, 'validation_failed'],
  ])('a session with %o is refused', async (change, status, code) => {
    const answer = await organiser.post(`${base}/sessions`, { ...plan, ...change });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('only those who may edit the timetable add and delete sessions', async () => {
    const session = await addSession();
    expect((await agent.post(`${base}/sessions`, plan)).status).toBe(403);
    const url = `${base}/sessions/${session.id}`;
    expect((await agent.delete(`${url}?version=1`)).status).toBe(403);
    expect((await organiser.delete(`${url}?version=7`)).body).toMatchObject({
      code: 'stale_state',
    });
    expect((await organiser.delete(`${url}?version=1`)).status).toBe(204);
    expect((await organiser.delete(`${url}?version=1`)).status).toBe(404);
  });
});

describe('attendance', () => {
  it('whoever attends is busy in every slot it touches, and free again after leaving', async () => {
    const session = await addSession();
    expect((await attend(session)).body).toMatchObject({ isAttending: true, taken: 1 });
    expect(await states()).toEqual(['session', 'session', 'free', 'free']);
    expect((await attend(session)).body.taken).toBe(1);
    expect((await leave(session)).body).toMatchObject({ isAttending: false, taken: 0 });
    expect((await leave(session)).body.taken).toBe(0);
    expect(await states()).toEqual(['free', 'free', 'free', 'free']);
  });

  it('an absence may lie under a session and comes back when the session goes', async () => {
    const session = await addSession();
    await declare([slotAt(0)]);
    await attend(session);
    expect((await availability()).slots[0]).toMatchObject({
      state: 'session',
      isAbsent: true,
      session: { id: session.id, titles: plan.titles },
    });
    await organiser.delete(`${base}/sessions/${session.id}?version=1`);
    expect(await states()).toEqual(['absent', 'free', 'free', 'free']);
  });

  it('a session in the time of a meeting is refused with the meeting, and said so before', async () => {
    const session = await addSession();
    const id = await placeMeeting(1);
    const { body } = await agent.get<{ items: OwnSessionShape[] }>(`${base}/as/me/sessions`);
    expect(body.items[0]?.actions.attend).toBe('session_clashes');
    const answer = await attend(session);
    expect(answer).toMatchObject({ status: 409, body: { code: 'session_clashes' } });
    expect(answer.body.facts.meetings).toMatchObject([{ id }]);
    expect(await states()).toEqual(['free', 'meeting', 'free', 'free']);
    expect(
      await test.db.$count(sessionAttendance, eq(sessionAttendance.participantId, anna.id)),
    ).toBe(0);
  });

  it('two sessions at the same time are refused with the other one', async () => {
    const [first, second] = [
      await addSession(),
      await addSession({ from: '09:20', until: '10:00' }),
    ];
    await attend(first);
    const answer = await attend(second);
    expect(answer.body).toMatchObject({
      code: 'session_clashes',
      facts: { sessions: [{ id: first.id }] },
    });
  });

  it('a session attended before its slots existed takes them as they are made', async () => {
    const session = await addSession({ from: '14:00', until: '14:30' });
    await attend(session);
    await organiser.post(`${base}/timetable/blocks`, {
      days: ['2027-03-08'],
      from: '14:00',
      until: '15:00',
      slotMinutes: 20,
    });
    expect((await states()).slice(4)).toEqual(['session', 'session', 'free']);
  });

  it('a session of another event, and one who is not approved, are refused', async () => {
    const other = await makeReadyEvent(test);
    const elsewhere = await agentOf(test, other.owner.id);
    const { body } = await elsewhere.post<SessionShape>(
      `/api/events/${other.event.id}/sessions`,
      plan,
    );
    expect((await attend(body)).status).toBe(404);
    const applied = await makeParticipant(test, ground.event.id, ground.type.id, {
      state: 'applied',
    });
    const answer = await attend(await addSession(), await agentOf(test, applied.accountId));
    expect(answer.body.code).toBe('participant_not_approved');
  });

  it('who withdraws from the event gives every seat back', async () => {
    const sessions = [await addSession(), await addSession({ from: '09:40', until: '10:00' })];
    for (const session of sessions) await attend(session);
    const left = await agent.post(`${base}/as/me/withdrawal`, { version: 1, reason: '' });
    expect(left.status).toBe(200);
    expect(await test.db.$count(claim, eq(claim.resourceId, anna.id))).toBe(0);
    const { body } = await agent.get<{ items: SessionShape[] }>(`${base}/sessions`);
    expect(body.items.map(({ taken }) => taken)).toEqual([0, 0]);
  });
});

describe('races for the last seats', () => {
  const crowd = 12;
  let people: Participant[];
  beforeEach(async () => {
    people = [];
    for (let count = 0; count < crowd; count++)
      people.push(await makeParticipant(test, ground.event.id, ground.type.id));
  });

  it('of many at once exactly as many as there are seats get in', async () => {
    const session = await addSession({ capacity: 3 });
    const agents = await Promise.all(people.map(({ accountId }) => agentOf(test, accountId)));
    const answers = await Promise.all(agents.map((each) => attend(session, each)));
    const refused = answers.filter(({ body }) => body.code === 'session_full');
    expect(refused).toHaveLength(crowd - 3);
    const [row] = await test.db
      .select()
      .from(agendaSession)
      .where(eq(agendaSession.id, session.id));
    expect(row?.taken).toBe(3);
  });

  it('twin: counting first and then writing lets too many in', async () => {
    const session = await addSession({ capacity: 3 });
    const attendUnguarded = (participantId: string) =>
      inTransaction(test.db, async (tx) => {
        const { rows } = await tx.execute<{ taken: number }>(
          sql`select count(*)::int as taken from ${sessionAttendance} where session_id = ${session.id}`,
        );
        if ((rows[0]?.taken ?? 0) >= 3) return;
        const row = { eventId: ground.event.id, sessionId: session.id, participantId };
        await tx.insert(sessionAttendance).values(row);
      });
    await Promise.all(people.map(({ id }) => attendUnguarded(id)));
    const seated = await test.db.$count(
      sessionAttendance,
      eq(sessionAttendance.sessionId, session.id),
    );
    expect(seated).toBeGreaterThan(3);
  });

  it('one person who clicks many times takes one seat', async () => {
    const session = await addSession({ capacity: 3 });
    await Promise.all(Array.from({ length: 8 }, () => attend(session)));
    const [row] = await test.db
      .select()
      .from(agendaSession)
      .where(eq(agendaSession.id, session.id));
    expect(row?.taken).toBe(1);
  });
});
