import type * as db from '@ponte/db';
import { countTables, type Problem } from '@ponte/scheduling';
import { addDays, toInstant } from '../../zone.ts';

type Insert<T extends { $inferInsert: unknown }> = T['$inferInsert'];

/** All rows of an event made of a scheduling problem, in the order in which they can be inserted. */
export type ProblemRows = {
  accounts: Insert<typeof db.account>[];
  organisations: Insert<typeof db.organisation>[];
  members: Insert<typeof db.organisationMember>[];
  participants: Insert<typeof db.participant>[];
  blocks: Insert<typeof db.timetableBlock>[];
  slots: Insert<typeof db.timeSlot>[];
  tables: Insert<typeof db.meetingTable>[];
  absences: Insert<typeof db.absence>[];
  claims: Insert<typeof db.claim>[];
  requests: Insert<typeof db.meetingRequest>[];
  meetings: Insert<typeof db.meeting>[];
  people: Insert<typeof db.meetingPerson>[];
};

export type ProblemPlace = {
  event: { id: string; zone: string; firstDay: string };
  /** What stands after the @ of its people. */
  host: string;
  typeId: string;
  now: Date;
  nextId: () => string;
};

const firstMinute = 9 * 60;
const slotMinutes = 20;
const mostSlotsPerDay = (24 * 60 - firstMinute) / slotMinutes;

/** The slots of each day of the problem; one that overflows a day goes on on the next. */
export function groupSlotsByDay(problem: Problem): number[][] {
  const days: number[][] = [];
  let current: unknown = null;
  for (let slot = 0; slot < problem.slots; slot++) {
    const day = problem.days?.[slot] ?? 0;
    const last = days.at(-1);
    if (last && day === current && last.length < mostSlotsPerDay) last.push(slot);
    else days.push([slot]);
    current = day;
  }
  return days;
}

function makeGrid(problem: Problem, place: ProblemPlace): Pick<ProblemRows, 'blocks' | 'slots'> {
  const { event, nextId } = place;
  const blocks: ProblemRows['blocks'] = [];
  const slots: ProblemRows['slots'] = [];
  for (const [index, numbers] of groupSlotsByDay(problem).entries()) {
    const block = {
      id: nextId(),
      eventId: event.id,
      day: addDays(event.firstDay, index),
      startMinute: firstMinute,
      endMinute: firstMinute + numbers.length * slotMinutes,
      slotMinutes,
    };
    blocks.push(block);
    for (const position of numbers.keys()) {
      const minute = firstMinute + position * slotMinutes;
      slots.push({
        id: nextId(),
        eventId: event.id,
        blockId: block.id,
        day: block.day,
        startsAt: toInstant(block.day, minute, event.zone),
        endsAt: toInstant(block.day, minute + slotMinutes, event.zone),
      });
    }
  }
  return { blocks, slots };
}

function makePerson(name: string, number: number, place: ProblemPlace) {
  const { event, host, typeId, now, nextId } = place;
  const account = {
    id: nextId(),
    email: `person${number}@${host}`,
    name: `Person ${name}`,
    createdAt: now,
  };
  const organisation = {
    id: nextId(),
    name: `Organisation ${name}`,
    country: number % 2 === 0 ? 'IT' : 'SI',
    createdAt: now,
  };
  const participant = {
    id: nextId(),
    eventId: event.id,
    accountId: account.id,
    organisationId: organisation.id,
    typeId,
    state: 'approved' as const,
    registeredAt: now,
    createdAt: now,
  };
  const member = {
    organisationId: organisation.id,
    accountId: account.id,
    role: 'manager' as const,
  };
  return { account, organisation, participant, member };
}

/** The slots in which each table is out of use. */
function listClosed({ closedTables = [], slots: count }: Problem): Map<number, Set<number>> {
  const closed = new Map<number, Set<number>>();
  for (const { table, slots = Array.from({ length: count }, (_, slot) => slot) } of closedTables) {
    const known = closed.get(table) ?? new Set<number>();
    closed.set(table, known);
    for (const slot of slots) known.add(slot);
  }
  return closed;
}

function makeTables(
  problem: Problem,
  slots: ProblemRows['slots'],
  place: ProblemPlace,
): Pick<ProblemRows, 'tables' | 'claims'> {
  const { event, nextId } = place;
  const most = Math.max(0, ...slots.map((_, slot) => countTables(problem, slot)));
  const tables = Array.from({ length: most }, (_, index) => ({
    id: nextId(),
    eventId: event.id,
    label: `T${index + 1}`,
    capacity: 6,
    position: index,
  }));
  const closed = listClosed(problem);
  const claims = slots.flatMap(({ id: slotId }, slot) =>
    tables.flatMap(({ id: resourceId }, table) =>
      table < countTables(problem, slot) && !closed.get(table)?.has(slot)
        ? []
        : [
            {
              eventId: event.id,
              kind: 'table' as const,
              resourceId,
              slotId,
              reason: 'absence' as const,
            },
          ],
    ),
  );
  return { tables, claims };
}

function makeMeetings(
  problem: Problem,
  ids: { slots: string[]; people: Map<string, string> },
  place: ProblemPlace,
): Pick<ProblemRows, 'requests' | 'meetings' | 'people'> {
  const { event, now, nextId } = place;
  const rows: Pick<ProblemRows, 'requests' | 'meetings' | 'people'> = {
    requests: [],
    meetings: [],
    people: [],
  };
  const paired = new Set<string>();
  for (const wish of problem.meetings) {
    const participantIds = wish.participants.flatMap((id) => ids.people.get(id) ?? []);
    const pair = [...participantIds].sort().join(' ');
    const isPair = participantIds.length === 2 && !paired.has(pair);
    const requestId = isPair ? nextId() : null;
    const [senderId = '', recipientId = ''] = participantIds;
    if (requestId) {
      paired.add(pair); // a pair has one live request; further meetings of the same two stand by themselves
      const rank = (wish.priority ?? 1) > 1 ? ('must' as const) : ('like' as const);
      rows.requests.push({
        id: requestId,
        eventId: event.id,
        senderId,
        recipientId,
        rank,
        state: 'accepted',
        answeredAt: now,
        createdAt: now,
      });
    }
    const wanted = wish.fixedSlot === undefined ? wish.slots : [wish.fixedSlot];
    const id = nextId();
    rows.meetings.push({
      id,
      eventId: event.id,
      requestId,
      changedAt: now,
      createdAt: now,
      allowedSlotIds: wanted?.flatMap((slot) => ids.slots[slot] ?? []) ?? null,
    });
    rows.people.push(
      ...participantIds.map((participantId) => ({
        eventId: event.id,
        meetingId: id,
        participantId,
      })),
    );
  }
  return rows;
}

/** Turns a checked problem into rows. Pure but for the ids it draws. */
export function toProblemRows(problem: Problem, place: ProblemPlace): ProblemRows {
  const { event } = place;
  const grid = makeGrid(problem, place);
  const made = problem.participants.map(({ id }, index) => makePerson(id, index + 1, place));
  const people = new Map(
    problem.participants.map(({ id }, index) => [id, made[index]?.participant.id ?? '']),
  );
  const slots = grid.slots.map(({ id }) => id);
  const absences = problem.participants.flatMap(({ id, unavailable }) =>
    [...new Set(unavailable)].flatMap((slot) => {
      const [participantId, slotId] = [people.get(id), slots[slot]];
      return participantId && slotId ? [{ eventId: event.id, participantId, slotId }] : [];
    }),
  );
  const { tables, claims } = makeTables(problem, grid.slots, place);
  return {
    accounts: made.map(({ account }) => account),
    organisations: made.map(({ organisation }) => organisation),
    members: made.map(({ member }) => member),
    participants: made.map(({ participant }) => participant),
    ...grid,
    tables,
    absences,
    claims: [
      ...claims,
      ...absences.map(({ eventId, participantId, slotId }) => ({
        eventId,
        kind: 'participant' as const,
        resourceId: participantId,
        slotId,
        reason: 'absence' as const,
      })),
    ],
    ...makeMeetings(problem, { slots, people }, place),
  };
}
