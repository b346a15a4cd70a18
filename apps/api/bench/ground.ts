import * as db from '@ponte/db';
import type { Deps } from '../src/deps.ts';
import { refreshDirectoryEntry } from '../src/directory/refresh.ts';

/** What the bench asks with: who is signed in where, and which request each may accept. */
export type Ground = {
  eventId: string;
  people: { participantId: string; sessionId: string }[];
  /** `recipient` is a place in `people`. */
  requests: { id: string; recipient: number }[];
};

export type GroundSize = { people: number; requests: number; slots: number; tables: number };

const words = ['pumps', 'valves', 'sensors', 'timber', 'coatings', 'robots', 'wine', 'logistics'];
const countries = ['IT', 'SI', 'AT', 'HR'];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function describePeople(deps: Deps, eventId: string, typeId: string, count: number) {
  const { ids } = deps;
  const [now, day] = [deps.clock.now(), 86_400_000];
  return Array.from({ length: count }, (_, index) => {
    const [accountId, organisationId, participantId] = [ids.next(), ids.next(), ids.next()];
    const text = `${pick(words, index)} and ${pick(words, index * 3 + 1)}`;
    return {
      account: { id: accountId, email: `person${index}@bench.test`, name: `Person ${index}` },
      organisation: {
        id: organisationId,
        name: `${pick(words, index * 5)} ${index}`,
        country: pick(countries, index),
        sectors: ['28'],
      },
      participant: {
        id: participantId,
        eventId,
        typeId,
        accountId,
        organisationId,
        state: 'approved' as const,
        registeredAt: now,
      },
      session: {
        id: ids.next(),
        accountId,
        secretHash: `bench ${index}`,
        rotatedAt: now,
        expiresAt: new Date(now.getTime() + 7 * day),
      },
      profiles: (['offer', 'request'] as const).map((kind, side) => ({
        id: ids.next(),
        organisationId,
        eventId,
        participantId,
        kind,
        title: `We ${kind} ${text}`,
        description:
          `Everything about ${text}, made and used in ${pick(countries, index)}. `.repeat(4),
        keywords: [pick(words, index + side), pick(words, index + 3)],
      })),
    };
  });
}

/** Every person is asked by others in turn: no pair twice, no person with more meetings than there are slots. */
function describeRequests(deps: Deps, eventId: string, ids: readonly string[], count: number) {
  return Array.from({ length: count }, (_, index) => {
    const recipient = index % ids.length;
    const sender = (recipient + 1 + Math.floor(index / ids.length)) % ids.length;
    return {
      recipient,
      row: {
        id: deps.ids.next(),
        eventId,
        senderId: ids[sender] as string,
        recipientId: ids[recipient] as string,
        rank: 'like' as const,
        message: 'We would like to hear about your plans.',
      },
    };
  });
}

async function insertTimetable(deps: Deps, eventId: string, { slots, tables }: GroundSize) {
  const [start, minutes] = [deps.clock.now().getTime() + 30 * 86_400_000, 20];
  const [blockId, day] = [deps.ids.next(), new Date(start).toISOString().slice(0, 10)];
  const block = {
    id: blockId,
    eventId,
    day,
    startMinute: 0,
    endMinute: 1440,
    slotMinutes: minutes,
  };
  await deps.db.insert(db.timetableBlock).values(block);
  const instant = (index: number) => new Date(start + index * minutes * 60_000);
  await deps.db.insert(db.timeSlot).values(
    Array.from({ length: slots }, (_, index) => ({
      id: deps.ids.next(),
      eventId,
      blockId,
      day,
      startsAt: instant(index),
      endsAt: instant(index + 1),
    })),
  );
  await deps.db.insert(db.meetingTable).values(
    Array.from({ length: tables }, (_, position) => ({
      id: deps.ids.next(),
      eventId,
      label: `T${position}`,
      position,
    })),
  );
}

async function insertEvent(deps: Deps) {
  const [eventId, typeId] = [deps.ids.next(), deps.ids.next()];
  await deps.db.insert(db.event).values({
    id: eventId,
    slug: 'bench',
    state: 'open',
    names: { en: 'Bench Days' },
    zone: 'Europe/Rome',
    firstDay: '2027-03-08',
    lastDay: '2027-03-09',
    placementMode: 'participants',
  });
  await deps.db
    .insert(db.participationType)
    .values({ id: typeId, eventId, names: { en: 'Company' } });
  await deps.db.insert(db.typeRule).values({ eventId, fromTypeId: typeId, toTypeId: typeId });
  return { eventId, typeId };
}

/** Fills an empty migrated database with one event whose people all have a session and requests to accept. */
export async function fillGround(deps: Deps, size: GroundSize): Promise<Ground> {
  const { eventId, typeId } = await insertEvent(deps);
  await insertTimetable(deps, eventId, size);
  const people = describePeople(deps, eventId, typeId, size.people);
  await deps.db.insert(db.account).values(people.map(({ account }) => account));
  await deps.db.insert(db.organisation).values(people.map(({ organisation }) => organisation));
  await deps.db.insert(db.participant).values(people.map(({ participant }) => participant));
  await deps.db.insert(db.session).values(people.map(({ session }) => session));
  await deps.db.insert(db.cooperationProfile).values(people.flatMap(({ profiles }) => profiles));
  const ids = people.map(({ participant }) => participant.id);
  await deps.db.transaction((tx) => refreshDirectoryEntry(tx, ids));
  const requests = describeRequests(deps, eventId, ids, size.requests);
  if (requests.length > 0)
    await deps.db.insert(db.meetingRequest).values(requests.map(({ row }) => row));
  return {
    eventId,
    people: people.map(({ participant, session }) => ({
      participantId: participant.id,
      sessionId: session.id,
    })),
    requests: requests.map(({ row, recipient }) => ({ id: row.id, recipient })),
  };
}
