import { activity, meeting, meetingRequest, message, participant } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { countQueries } from '../../../test/query-count.ts';

let test: TestApp;
let ground: Awaited<ReturnType<typeof make.makeReadyEvent>>;

type Person = { id: string; agent: Agent; base: string; organisationId: string };
type Request = {
  id: string;
  version: number;
  state: string;
  side: string;
  actions: Record<string, string | null>;
};
type Meeting = {
  id: string;
  version: number;
  state: string;
  sequence: number;
  slot: { id: string } | null;
  table: { id: string } | null;
};
type Accepted = { request: Request; meeting: Meeting; unplaced: string | null };

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await make.makeReadyEvent(test);
});

async function makePerson(
  row: Parameters<typeof make.makeParticipant>[3] = {},
  event = ground,
): Promise<Person> {
  const made = await make.makeParticipant(test, event.event.id, event.type.id, row);
  const agent = await make.agentOf(test, made.accountId);
  return {
    id: made.id,
    agent,
    base: `/api/events/${event.event.slug}/as/me`,
    organisationId: made.organisationId,
  };
}

const send = (from: Person, to: { id: string }, body: object = {}) =>
  from.agent.post<Request>(`${from.base}/requests`, { recipientId: to.id, ...body });
const answer = (person: Person, request: Request, verb: string, body: object = {}) =>
  person.agent.post(`${person.base}/requests/${request.id}/${verb}`, {
    version: request.version,
    ...body,
  });
async function accept(person: Person, request: Request): Promise<Accepted> {
  const accepted = await answer(person, request, 'accept');
  expect(accepted.status).toBe(200);
  return accepted.body as Accepted;
}

describe('sending', () => {
  it('a wish reaches the recipient, with a mail and a line in the log', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const sent = await send(anna, bor, { rank: 'must', message: 'Let us talk about pumps.' });
    expect(sent).toMatchObject({
      status: 201,
      body: { state: 'pending', side: 'sender', rank: 'must' },
    });
    const received = await bor.agent.get<{ items: Request[] }>(`${bor.base}/requests?box=received`);
    expect(received.body.items).toMatchObject([
      { id: sent.body.id, side: 'recipient', actions: { accept: null, edit: 'not_the_sender' } },
    ]);
    const mails = await test.db.select().from(message).where(eq(message.participantId, bor.id));
    expect(mails.map(({ purpose }) => purpose)).toEqual(['request_received']);
    expect(await test.db.$count(activity, eq(activity.subjectId, sent.body.id))).toBe(1);
  });

  it('what the check says before the click is what the answer says after it', async () => {
    const anna = await makePerson();
    const others = {
      free: await makePerson(),
      colleague: await makePerson({ organisationId: anna.organisationId }),
      waiting: await makePerson({ state: 'waiting' }),
      asked: await makePerson(),
    };
    await send(anna, others.asked);
    const ids = [...Object.values(others).map(({ id }) => id), anna.id];
    const checks = await anna.agent.get<{
      items: { participantId: string; whyNot: string | null }[];
    }>(`${anna.base}/request-checks?participants=${ids.join(',')}`);
    const reasonOf = (id: string) =>
      checks.body.items.find(({ participantId }) => participantId === id)?.whyNot;
    expect(ids.map(reasonOf)).toEqual([
      null,
      'request_to_colleague',
      'counterpart_not_approved',
      'request_pair_exists',
      'request_to_self',
    ]);
    for (const id of ids.slice(1))
      expect((await send(anna, { id })).body).toMatchObject({ code: reasonOf(id) });
  });

  it('the check tells both sides of a request which side they are on', async () => {
    const [anna, bor, cene] = [await makePerson(), await makePerson(), await makePerson()];
    const { body: request } = await send(anna, bor);
    const look = async (person: Person, ids: string[]) => {
      const path = `${person.base}/request-checks?participants=${ids.join(',')}`;
      return (await person.agent.get<{ items: object[] }>(path)).body.items;
    };
    expect(await look(anna, [bor.id])).toMatchObject([{ requestId: request.id, side: 'sender' }]);
    expect(await look(bor, [anna.id])).toMatchObject([
      { requestId: request.id, side: 'recipient' },
    ]);
    expect(await look(cene, [anna.id])).toMatchObject([{ requestId: null, side: null }]);
  });

  it('types that may not meet are refused until the rule allows it', async () => {
    const visitor = await make.makeType(test, ground.event.id);
    const [anna, guest] = [await makePerson(), await makePerson({ typeId: visitor.id })];
    expect((await send(anna, guest)).body).toMatchObject({ code: 'request_types_forbid' });
    await make.allowTypes(test, ground.event.id, ground.type.id, visitor.id);
    expect((await send(anna, guest)).status).toBe(201);
  });

  it('the other side of a pair cannot wish a second time', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    await send(anna, bor);
    expect((await send(bor, anna)).body).toMatchObject({ code: 'request_pair_exists' });
  });

  it('a limit holds also when ten are sent at once', async () => {
    const type = await make.makeType(test, ground.event.id, { maxRequests: 3 });
    await make.allowTypes(test, ground.event.id, type.id, ground.type.id);
    const anna = await makePerson({ typeId: type.id });
    const others = await Promise.all(Array.from({ length: 10 }, () => makePerson()));
    const answers = await Promise.all(others.map((other) => send(anna, other)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.find(({ status }) => status !== 201)?.body).toMatchObject({
      code: 'request_limit_reached',
    });
  });

  it('somebody of another event is not found, whatever the address says', async () => {
    const other = await make.makeReadyEvent(test);
    const [anna, stranger] = [await makePerson(), await makePerson({}, other)];
    expect((await send(anna, stranger)).body).toMatchObject({ code: 'not_found' });
    const foreign = await anna.agent.get(`/api/events/${other.event.slug}/as/me/requests`);
    expect(foreign.status).toBe(404);
    expect(
      (await anna.agent.get(`/api/events/${other.event.slug}/as/${stranger.id}/requests`)).status,
    ).toBe(404);
  });
});

describe('changing a wish', () => {
  it('its sender edits and withdraws it, and may wish again', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const sent = (await send(anna, bor)).body;
    const edited = await anna.agent.patch<Request>(`${anna.base}/requests/${sent.id}`, {
      version: 1,
      message: 'Better words.',
    });
    expect(edited.body).toMatchObject({ message: 'Better words.', version: 2 });
    expect(
      (await anna.agent.patch(`${anna.base}/requests/${sent.id}`, { version: 1, message: 'Late.' }))
        .body,
    ).toMatchObject({ code: 'stale_state' });
    expect((await answer(bor, edited.body, 'withdraw')).body).toMatchObject({
      code: 'not_the_sender',
    });
    expect((await answer(anna, edited.body, 'withdraw')).body).toMatchObject({
      state: 'withdrawn',
    });
    expect((await send(bor, anna)).status).toBe(201);
  });

  it('a third person sees nothing of it; a colleague sees it but cannot answer', async () => {
    const [anna, bor, carla] = [await makePerson(), await makePerson(), await makePerson()];
    const dario = await makePerson({ organisationId: bor.organisationId });
    const sent = (await send(anna, bor)).body;
    expect((await answer(carla, sent, 'accept')).status).toBe(404);
    const seen = await dario.agent.get<{ items: Request[] }>(
      `${dario.base}/requests?box=colleagues`,
    );
    expect(seen.body.items).toMatchObject([
      { id: sent.id, side: 'colleague', actions: { accept: 'not_the_recipient' } },
    ]);
    expect((await answer(dario, sent, 'accept')).status).toBe(404);
    const one = (person: Person) => person.agent.get(`${person.base}/requests/${sent.id}`);
    expect(await one(dario)).toMatchObject({ status: 200, body: { side: 'colleague' } });
    expect(await one(bor)).toMatchObject({ status: 200, body: { side: 'recipient' } });
    expect((await one(carla)).status).toBe(404);
    const none = await carla.agent.get<{ items: Request[] }>(
      `${carla.base}/requests?box=colleagues`,
    );
    expect(none.body.items).toEqual([]);
  });

  it('declining tells the sender, with the reason', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const sent = (await send(anna, bor)).body;
    expect((await answer(bor, sent, 'decline', { reason: 'Not our field.' })).body).toMatchObject({
      state: 'declined',
      declineReason: 'Not our field.',
    });
    const mails = await test.db.select().from(message).where(eq(message.participantId, anna.id));
    expect(mails.map(({ purpose }) => purpose)).toEqual(['request_declined']);
  });

  describe('taken back within ten minutes', () => {
    const mailsOf = async (person: Person) =>
      (await test.db.select().from(message).where(eq(message.participantId, person.id)))
        .filter(({ purpose }) => purpose === 'request_declined')
        .map(({ state }) => state);
    const reopen = (person: Person, request: Request) => answer(person, request, 'reopen');

    it('a decline waits for an answer again, and the sender never hears of it', async () => {
      const [anna, bor] = [await makePerson(), await makePerson()];
      const sent = (await send(anna, bor)).body;
      const declined = (await answer(bor, sent, 'decline', { reason: 'Too far.' })).body as Request;
      expect(await mailsOf(anna)).toEqual(['queued']);
      expect(await reopen(bor, declined)).toMatchObject({
        status: 200,
        body: { state: 'pending', declineReason: '', actions: { accept: null } },
      });
      expect(await mailsOf(anna)).toEqual(['skipped']);
    });

    it('a decline is kept from the sender’s mail so long', async () => {
      const [anna, bor] = [await makePerson(), await makePerson()];
      await answer(bor, (await send(anna, bor)).body, 'decline');
      const [mail] = await test.db.select().from(message).where(eq(message.participantId, anna.id));
      const aheadMs = Number(mail?.dueAt) - Date.now();
      expect(aheadMs).toBeGreaterThan(8 * 60_000);
      expect(aheadMs).toBeLessThan(11 * 60_000);
    });

    it('a withdrawn wish is back, unless the pair has another by now', async () => {
      const [anna, bor] = [await makePerson(), await makePerson()];
      const first = (await answer(anna, (await send(anna, bor)).body, 'withdraw')).body as Request;
      const back = (await reopen(anna, first)).body as Request;
      expect(back.state).toBe('pending');
      const again = (await answer(anna, back, 'withdraw')).body as Request;
      expect((await send(bor, anna)).status).toBe(201);
      expect((await reopen(anna, again)).body).toMatchObject({ code: 'request_pair_exists' });
    });

    it('after that, or by the other side, it is refused', async () => {
      const [anna, bor] = [await makePerson(), await makePerson()];
      const sent = (await send(anna, bor)).body;
      const declined = (await answer(bor, sent, 'decline')).body as Request;
      expect((await reopen(anna, declined)).body).toMatchObject({ code: 'not_the_recipient' });
      test.clock.advance({ minutes: 10 });
      expect((await reopen(bor, declined)).body).toMatchObject({ code: 'undo_too_late' });
    });
  });

  it('a wish nobody answers in time expires, and cannot be accepted even before the clock has run', async () => {
    ground = await make.makeReadyEvent(test, { requestExpiryDays: 3 });
    const [anna, bor] = [await makePerson(), await makePerson()];
    const sent = (await send(anna, bor)).body;
    test.clock.advance({ days: 3 });
    expect((await answer(bor, sent, 'accept')).body).toMatchObject({ code: 'request_expired' });
    const { expireRequests } = await import('./commands.ts');
    const { systemCall } = await import('../../call/call.ts');
    expect(await expireRequests(systemCall(test.deps))).toBe(1);
    expect(await expireRequests(systemCall(test.deps))).toBe(0);
  });
});

describe('accepting in participants’ mode', () => {
  it('places the meeting at the first common slot, invites both, and takes the slot', async () => {
    const [anna, bor, carla] = [await makePerson(), await makePerson(), await makePerson()];
    const first = await accept(bor, (await send(anna, bor)).body);
    expect(first).toMatchObject({
      unplaced: null,
      meeting: { state: 'scheduled', sequence: 0, slot: { id: ground.slots[0]?.id } },
    });
    const second = await accept(carla, (await send(anna, carla)).body);
    expect(second.meeting.slot?.id).toBe(ground.slots[1]?.id);
    const invitations = await test.db
      .select()
      .from(message)
      .where(eq(message.meetingId, first.meeting.id));
    expect(invitations.map(({ method, sequence }) => [method, sequence])).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 0],
    ]);
  });

  it('without a common slot the meeting stays agreed and says why; a freed slot serves it', async () => {
    ground = await make.makeReadyEvent(test, {}, { slots: 1, tables: 2 });
    const [anna, bor, carla] = [await makePerson(), await makePerson(), await makePerson()];
    const first = await accept(bor, (await send(anna, bor)).body);
    const second = await accept(carla, (await send(anna, carla)).body);
    expect(second).toMatchObject({
      unplaced: 'no_common_slot',
      meeting: { state: 'agreed', slot: null },
    });
    const cancelled = await bor.agent.post(`${bor.base}/meetings/${first.meeting.id}/cancel`, {
      version: first.meeting.version,
    });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', sequence: 1 });
    const mine = await carla.agent.get<{ items: Meeting[] }>(`${carla.base}/meetings`);
    expect(mine.body.items).toMatchObject([
      { id: second.meeting.id, state: 'scheduled', sequence: 0, slot: { id: ground.slots[0]?.id } },
    ]);
  });

  it('without a free table it says so', async () => {
    ground = await make.makeReadyEvent(test, {}, { slots: 1, tables: 1 });
    const people = await Promise.all([makePerson(), makePerson(), makePerson(), makePerson()]);
    const [anna, bor, carla, dario] = people as [Person, Person, Person, Person];
    await accept(bor, (await send(anna, bor)).body);
    expect((await accept(dario, (await send(carla, dario)).body)).unplaced).toBe('no_free_table');
  });

  it('online people meet in an online room, and booth owners at their booth', async () => {
    const [anna, bor] = [await makePerson({ isOnline: true }), await makePerson()];
    const [room] = await make.makeTables(test, ground.event.id, 1, {
      kind: 'online',
      joinUrl: 'https://meet.example.test/1',
    });
    expect((await accept(bor, (await send(anna, bor)).body)).meeting.table?.id).toBe(room?.id);
    const [carla, dario] = [await makePerson(), await makePerson()];
    const [booth] = await make.makeTables(test, ground.event.id, 1, {
      kind: 'booth',
      organisationId: dario.organisationId,
    });
    expect((await accept(dario, (await send(carla, dario)).body)).meeting.table?.id).toBe(
      booth?.id,
    );
  });

  it('a meeting is moved and cancelled under one identity: sequence 0, 1, 2', async () => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const { meeting: made } = await accept(bor, (await send(anna, bor)).body);
    const path = `${anna.base}/meetings/${made.id}`;
    const moved = await anna.agent.post<Meeting>(`${path}/move`, {
      version: made.version,
      slotId: ground.slots[2]?.id,
    });
    expect(moved.body).toMatchObject({ sequence: 1, slot: { id: ground.slots[2]?.id } });
    expect(
      (await bor.agent.post(`${bor.base}/meetings/${made.id}/cancel`, { version: made.version }))
        .body,
    ).toMatchObject({ code: 'stale_state' });
    const cancelled = await anna.agent.post<Meeting>(`${path}/cancel`, {
      version: moved.body.version,
      reason: 'Ill.',
    });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', sequence: 2 });
    const sent = await test.db
      .select()
      .from(message)
      .where(and(eq(message.meetingId, made.id), eq(message.participantId, bor.id)))
      .orderBy(message.id);
    expect(sent.map(({ method, sequence }) => [method, sequence])).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 1],
      ['CANCEL', 2],
    ]);
    expect((await send(bor, anna)).status).toBe(201);
  });

  it('a move to where the other is busy is refused and changes nothing', async () => {
    const [anna, bor, carla] = [await makePerson(), await makePerson(), await makePerson()];
    const { meeting: first } = await accept(bor, (await send(anna, bor)).body);
    const { meeting: second } = await accept(carla, (await send(bor, carla)).body);
    const target = { version: second.version, slotId: first.slot?.id };
    expect(
      (await carla.agent.post(`${carla.base}/meetings/${second.id}/move`, target)).body,
    ).toMatchObject({ code: 'counterpart_taken' });
    expect(
      (await bor.agent.post(`${bor.base}/meetings/${second.id}/move`, target)).body,
    ).toMatchObject({ code: 'participant_taken' });
    const [row] = await test.db.select().from(meeting).where(eq(meeting.id, second.id));
    expect(row).toMatchObject({ slotId: second.slot?.id, sequence: 0, version: second.version });
  });

  it.each([
    [
      'of another event',
      async () => (await make.makeReadyEvent(test)).slots[0]?.id,
      'slot_unknown',
    ],
    [
      'that has begun',
      async () => {
        test.clock.set('2027-03-08T08:20:00Z');
        return ground.slots[1]?.id;
      },
      'slot_in_the_past',
    ],
  ])('a move to a slot %s is refused', async (_case, slotOf, code) => {
    const [anna, bor] = [await makePerson(), await makePerson()];
    const request = (await send(anna, bor)).body;
    const { meeting: made } = await accept(bor, request);
    const moved = await anna.agent.post<Meeting>(`${anna.base}/meetings/${made.id}/move`, {
      version: made.version,
      slotId: ground.slots[3]?.id,
    });
    const slotId = await slotOf();
    const again = await anna.agent.post(`${anna.base}/meetings/${made.id}/move`, {
      version: moved.body.version,
      slotId,
    });
    expect(again.body).toMatchObject({ code });
  });
});

describe('accepting in organiser’s mode', () => {
  it('collects the meeting for the scheduler; its people cannot place or move it, the organiser can', async () => {
    ground = await make.makeReadyEvent(test, { placementMode: 'organiser' });
    const [anna, bor] = [await makePerson(), await makePerson()];
    const accepted = await accept(bor, (await send(anna, bor)).body);
    expect(accepted).toMatchObject({
      unplaced: null,
      meeting: { state: 'agreed', slot: null, actions: { place: 'moves_by_organiser_only' } },
    });
    const target = { version: accepted.meeting.version, slotId: ground.slots[1]?.id };
    const path = `meetings/${accepted.meeting.id}/move`;
    expect((await anna.agent.post(`${anna.base}/${path}`, target)).body).toMatchObject({
      code: 'moves_by_organiser_only',
    });
    const owner = await make.agentOf(test, ground.owner.id);
    const placed = await owner.post(`/api/events/${ground.event.id}/${path}`, target);
    expect(placed.body).toMatchObject({
      state: 'scheduled',
      sequence: 0,
      slot: { id: ground.slots[1]?.id },
    });
  });
});

describe('leaving the event', () => {
  it('cancels meetings and wishes, tells the partners, and is written down', async () => {
    const [anna, bor, carla] = [await makePerson(), await makePerson(), await makePerson()];
    const { meeting: made } = await accept(bor, (await send(anna, bor)).body);
    await send(carla, anna);
    const left = await anna.agent.post(`${anna.base}/withdrawal`, { version: 1, reason: 'Ill.' });
    expect(left).toMatchObject({ status: 200, body: { cancelledMeetings: 1, endedRequests: 2 } });
    const [row] = await test.db.select().from(participant).where(eq(participant.id, anna.id));
    expect(row?.state).toBe('withdrawn');
    expect(
      await test.db.$count(
        meetingRequest,
        and(eq(meetingRequest.eventId, ground.event.id), eq(meetingRequest.state, 'cancelled')),
      ),
    ).toBe(2);
    const told = await test.db
      .select()
      .from(message)
      .where(and(eq(message.meetingId, made.id), eq(message.participantId, bor.id)));
    expect(told.map(({ method }) => method)).toContain('CANCEL');
    expect((await send(bor, anna)).body).toMatchObject({ code: 'counterpart_not_approved' });
  });
});

describe('lists', () => {
  it('cost the same number of queries for one row and for three', async () => {
    const anna = await makePerson();
    const others = await Promise.all([makePerson(), makePerson(), makePerson()]);
    const countBoth = async () => [
      await countQueries(test, () => anna.agent.get(`${anna.base}/requests?box=sent`)),
      await countQueries(test, () => anna.agent.get(`${anna.base}/meetings`)),
    ];
    const [first, ...rest] = others as [Person, ...Person[]];
    await accept(first, (await send(anna, first)).body);
    const one = await countBoth();
    for (const other of rest) await accept(other, (await send(anna, other)).body);
    expect(await countBoth()).toEqual(one);
    expect(one.every((count) => count > 0)).toBe(true);
  });

  it('are read page by page', async () => {
    const anna = await makePerson();
    for (let count = 0; count < 3; count++) await send(anna, await makePerson());
    const first = await anna.agent.get<{ items: Request[]; nextCursor: string | null }>(
      `${anna.base}/requests?box=sent&limit=2`,
    );
    const rest = await anna.agent.get<{ items: Request[]; nextCursor: string | null }>(
      `${anna.base}/requests?box=sent&limit=2&cursor=${first.body.nextCursor}`,
    );
    expect([first.body.items.length, rest.body.items.length, rest.body.nextCursor]).toEqual([
      2,
      1,
      null,
    ]);
  });
});
