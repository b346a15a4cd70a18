import { isTableSuitable, type RequestRank, type TableFacts } from '@ponte/domain';
import type { ParticipantLimits, Problem, ProblemMeeting } from '@ponte/scheduling';

export type SlotFacts = { id: string; day: string; startsAt: Date };
export type MeetingFacts = {
  id: string;
  version: number;
  rank: RequestRank | null;
  /** Where it is now; null while it waits. */
  place: { slotId: string; tableId: string } | null;
  isKept: boolean;
  isPinned: boolean;
  /** The only slots that will do; null for any. */
  allowedSlotIds: string[] | null;
  people: { id: string; organisationId: string; isOnline: boolean }[];
};
export type EventFacts = {
  name: string;
  now: Date;
  slots: SlotFacts[];
  tables: TableFacts[];
  meetings: MeetingFacts[];
  /** Largest allowed difference between the breaks of two people; null for none. */
  fairness: number | null;
  /** The same for everybody; null for none. */
  limits: ParticipantLimits | null;
  /** Absences, sessions, and meetings outside the problem. */
  busy: { participantId: string; slotId: string }[];
  /** Tables that are out of use in a slot. */
  closures: { tableId: string; slotId: string }[];
};

/** The scheduler's numbers and the ids they stand for. */
export type NumberedProblem = { problem: Problem; slots: SlotFacts[]; tables: TableFacts[] };

/** The number of an id among the numbered slots or tables; -1 where it has none. */
export const numberOf = (rows: readonly { id: string }[], id: string): number =>
  rows.findIndex((row) => row.id === id);

/** A must-wish outweighs two ordinary ones, so that it is given up last but not at any price. */
const weights = { must: 3, like: 1 } as const;

type Numbers = {
  slots: Map<string, number>;
  tables: Map<string, number>;
  /** The numbers of the tables that suit a meeting; null for all. */
  suitableFor: (people: MeetingFacts['people']) => number[] | null;
};

const numberAll = (rows: readonly { id: string }[]) =>
  new Map(rows.map(({ id }, number) => [id, number]));

/** Which tables suit whom, found once for all parties that are alike: their size, and whose booths they may use. */
function createSuitability(tables: readonly TableFacts[]): Numbers['suitableFor'] {
  const hosts = new Set(tables.flatMap(({ organisationId }) => organisationId ?? []));
  const known = new Map<string, number[] | null>();
  return (people) => {
    const organisationIds = people.map(({ organisationId }) => organisationId);
    const isOnline = people.some((person) => person.isOnline);
    const own = organisationIds.filter((id) => hosts.has(id)).sort();
    const key = [isOnline, people.length, ...own].join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const party = { organisationIds, isOnline, size: people.length };
    const numbers = tables.flatMap((table, i) => (isTableSuitable(table, party) ? [i] : []));
    const suitable = numbers.length === tables.length ? null : numbers;
    known.set(key, suitable);
    return suitable;
  };
}

function toProblemMeeting(meeting: MeetingFacts, numbers: Numbers): ProblemMeeting {
  const base = {
    id: meeting.id,
    participants: meeting.people.map(({ id }) => id),
    priority: weights[meeting.rank ?? 'like'],
  };
  if (meeting.isKept && meeting.place) {
    const { slotId, tableId } = meeting.place;
    return {
      ...base,
      fixedSlot: numbers.slots.get(slotId) ?? 0,
      tables: [numbers.tables.get(tableId) ?? -1],
    };
  }
  const allowed = meeting.allowedSlotIds?.flatMap((id) => numbers.slots.get(id) ?? []);
  const suitable = numbers.suitableFor(meeting.people);
  return {
    ...base,
    ...(allowed ? { slots: allowed } : {}),
    ...(suitable ? { tables: suitable } : {}),
  };
}

function unavailableSlots(
  facts: EventFacts,
  slotNumber: Map<string, number>,
  numbers: readonly SlotFacts[],
): Map<string, number[]> {
  const past = numbers.flatMap(({ startsAt }, index) => (startsAt <= facts.now ? [index] : []));
  const people = new Set(facts.meetings.flatMap((meeting) => meeting.people.map(({ id }) => id)));
  const taken = new Map([...people].map((id) => [id, new Set(past)]));
  for (const { participantId, slotId } of facts.busy) {
    const number = slotNumber.get(slotId);
    if (number !== undefined) taken.get(participantId)?.add(number);
  }
  return new Map([...taken].map(([id, slots]) => [id, [...slots].sort((a, b) => a - b)]));
}

/** Closures of tables that have a number, table by table. */
function listClosedTables(
  { closures }: EventFacts,
  slotNumber: Map<string, number>,
  tables: readonly TableFacts[],
): { table: number; slots: number[] }[] {
  return tables.flatMap(({ id }, table) => {
    const closed = closures.flatMap(({ tableId, slotId }) =>
      tableId === id ? (slotNumber.get(slotId) ?? []) : [],
    );
    return closed.length > 0 ? [{ table, slots: closed }] : [];
  });
}

/** Writes an event's agreed meetings as a scheduling problem. Pure: the same facts give the same problem. */
export function buildProblem(facts: EventFacts): NumberedProblem {
  const slots = [...facts.slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const kept = new Set(
    facts.meetings.flatMap(({ isKept, place }) => (isKept && place ? [place.tableId] : [])),
  );
  const tables = facts.tables.filter(({ id, isActive }) => isActive || kept.has(id));
  const slotNumber = numberAll(slots);
  const suitableFor = createSuitability(tables);
  const numbers = { slots: slotNumber, tables: numberAll(tables), suitableFor };
  const unavailable = unavailableSlots(facts, slotNumber, slots);
  const closedTables = listClosedTables(facts, slotNumber, tables);
  const limits = facts.limits ? { limits: facts.limits } : {};
  const problem: Problem = {
    name: facts.name,
    slots: slots.length,
    days: slots.map(({ day }) => day),
    tables: tables.length,
    ...(closedTables.length > 0 ? { closedTables } : {}),
    fairness: facts.fairness,
    participants: [...unavailable].map(([id, numbers]) => ({
      id,
      unavailable: numbers,
      ...limits,
    })),
    meetings: facts.meetings.map((meeting) => toProblemMeeting(meeting, numbers)),
  };
  return { problem, slots, tables };
}
