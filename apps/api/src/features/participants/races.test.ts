import {
  event as eventTable,
  participant as participantTable,
  participationType,
  type Transaction,
} from '@ponte/db';
import { placeTakingStates } from '@ponte/domain';
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { takePlace } from './places.ts';
import * as queries from './queries.ts';

/** Each race has a twin that runs the same course without the guard and goes wrong: so the course is a race. */
let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Lets nobody pass before all have arrived. */
function createBarrier(parties: number) {
  let arrived = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++arrived === parties) open();
    return opened;
  };
}

async function makeSmallEvent(capacity: number, hasWaitingList = false) {
  const event = await make.makeEvent(test);
  const type = await make.makeType(test, event.id, { capacity, hasWaitingList });
  return { event, type };
}

const countPlaces = (eventId: string) =>
  test.db.$count(
    participantTable,
    and(
      eq(participantTable.eventId, eventId),
      inArray(participantTable.state, [...placeTakingStates]),
    ),
  );

async function readTaken(eventId: string, typeId: string) {
  const [event] = await test.db.select().from(eventTable).where(eq(eventTable.id, eventId));
  const [type] = await test.db
    .select()
    .from(participationType)
    .where(eq(participationType.id, typeId));
  return [event?.taken, type?.taken];
}

describe('the last place', () => {
  it('eight people who register at once share three places', async () => {
    const { event, type } = await makeSmallEvent(3);
    const agents = await Promise.all(
      Array.from({ length: 8 }, async () => make.agentOf(test, (await make.makeAccount(test)).id)),
    );
    const body = {
      organisation: { create: { name: 'Runner', country: 'IT' } },
      typeId: type.id,
      hasConsented: true,
    };
    const answers = await Promise.all(
      agents.map((agent) => agent.post(`/api/events/${event.id}/registrations`, body)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    expect(await countPlaces(event.id)).toBe(3);
    expect(await readTaken(event.id, type.id)).toEqual([3, 3]);
  });

  type Take = (tx: Transaction, typeId: string, eventId: string) => Promise<boolean>;

  /** Six transactions look first and take together; answers with how many got one of two places. */
  async function raceForTwo(take: Take): Promise<number> {
    const { event, type } = await makeSmallEvent(2);
    const meet = createBarrier(6);
    const runs = Array.from({ length: 6 }, () =>
      test.db.transaction(async (tx) => {
        await queries.listTypes(tx, event.id);
        await meet();
        return take(tx, type.id, event.id);
      }),
    );
    return (await Promise.all(runs)).filter(Boolean).length;
  }

  it('the guarded statement gives two places to two', async () => {
    const take: Take = async (tx, typeId, eventId) =>
      (await takePlace(tx, eventId, typeId)) === null;
    expect(await raceForTwo(take)).toBe(2);
  });

  it('twin: counting first, without the guard, oversells', async () => {
    const meet = createBarrier(6);
    const take: Take = async (tx, typeId) => {
      const [row] = await tx
        .select()
        .from(participationType)
        .where(eq(participationType.id, typeId));
      await meet();
      if (!row || row.taken >= (row.capacity ?? 0)) return false;
      await tx
        .update(participationType)
        .set({ taken: row.taken + 1 })
        .where(eq(participationType.id, typeId));
      return true;
    };
    expect(await raceForTwo(take)).toBeGreaterThan(2);
  });
});

describe('promotion against registration', () => {
  it('a withdrawal and newcomers at once: one place, and it goes to who waited', async () => {
    for (let round = 0; round < 4; round++) {
      const { event, type } = await makeSmallEvent(1, true);
      const holder = await make.makeParticipant(test, event.id, type.id, { state: 'applied' });
      const waiting = await make.makeParticipant(test, event.id, type.id, {
        state: 'waiting',
        waitingSince: test.clock.now(),
      });
      const leaver = await make.agentOf(test, holder.accountId);
      const newcomers = await Promise.all(
        Array.from({ length: 3 }, async () =>
          make.agentOf(test, (await make.makeAccount(test)).id),
        ),
      );
      const body = {
        organisation: { create: { name: 'Newcomer', country: 'IT' } },
        typeId: type.id,
        hasConsented: true,
      };
      await Promise.all([
        leaver.delete(`/api/events/${event.id}/as/me/application`),
        ...newcomers.map((agent) => agent.post(`/api/events/${event.id}/registrations`, body)),
      ]);
      expect(await countPlaces(event.id)).toBe(1);
      expect(await readTaken(event.id, type.id)).toEqual([1, 1]);
      const row = await queries.findParticipantById(test.db, event.id, waiting.id);
      expect(row?.state).toBe('offered');
    }
  });

  /** Promotion finds the free place, a newcomer takes it, then promotion goes on. */
  async function promoteTooLate(take: (tx: Transaction, typeId: string) => Promise<boolean>) {
    const { event, type } = await makeSmallEvent(1, true);
    await make.makeParticipant(test, event.id, type.id, {
      state: 'waiting',
      waitingSince: test.clock.now(),
    });
    const newcomer = { eventId: event.id, typeId: type.id };
    await test.db.transaction(async (tx) => {
      const next = await queries.findNextWaiting(tx, event.id);
      if (!next) throw new Error('nobody was found waiting');
      await test.db.transaction(async (other) => {
        expect(await takePlace(other, newcomer.eventId, newcomer.typeId)).toBeNull();
      });
      await make.makeParticipant(test, event.id, type.id, {}, { countsPlace: false });
      if (await take(tx, type.id))
        await queries.updateParticipant(tx, next.participant, { state: 'offered' });
    });
    return countPlaces(event.id);
  }

  it('promotion that comes too late offers nothing', async () => {
    const taken = await promoteTooLate(async (tx, typeId) => {
      const [type] = await tx
        .select()
        .from(participationType)
        .where(eq(participationType.id, typeId));
      return (await takePlace(tx, type?.eventId ?? '', typeId)) === null;
    });
    expect(taken).toBe(1);
  });

  it('twin: promotion that trusts what it saw gives the place away twice', async () => {
    expect(await promoteTooLate(async () => true)).toBe(2);
  });
});

describe('check-in at two doors', () => {
  it('one door wins, the others are told', async () => {
    const { event, type, owner } = await make.makeReadyEvent(test);
    const person = await make.makeParticipant(test, event.id, type.id);
    const agent = await make.agentOf(test, owner.id);
    const path = `/api/events/${event.id}/participants/${person.id}/check-in`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => agent.post(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  it('twin: looking first, without the guard, both doors believe to be first', async () => {
    const { event, type } = await make.makeReadyEvent(test);
    const person = await make.makeParticipant(test, event.id, type.id);
    const meet = createBarrier(2);
    const door = () =>
      test.db.transaction(async (tx) => {
        const row = await queries.findParticipantById(tx, event.id, person.id);
        await meet();
        if (row?.checkedInAt) return false;
        await tx
          .update(participantTable)
          .set({ checkedInAt: test.clock.now() })
          .where(eq(participantTable.id, person.id));
        return true;
      });
    expect(await Promise.all([door(), door()])).toEqual([true, true]);
  });
});
