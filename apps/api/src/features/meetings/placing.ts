import type { Transaction } from '@ponte/db';
import { isTableSuitable, type RuleCode, tablePreference } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { queueInvitations } from '../invitations/commands.ts';
import { type ClaimRow, deleteClaimsOf, findHolders, insertClaims } from '../timetable/queries.ts';
import * as placement from './placement-queries.ts';
import type { MeetingRow } from './queries.ts';
import * as queries from './queries.ts';

/** How often a place that somebody else took in the meantime is replaced by the next best one. */
const mostAttempts = 8;

export const peopleOf = (meeting: MeetingRow): string[] =>
  meeting.people.map(({ participantId }) => participantId);

/** A table as it was when it was found suitable: a claim on it fails when it has changed since. */
export type SuitableTable = { id: string; version: number };

/** The tables at which the meeting may take place, best first. */
export async function listSuitableTables(
  tx: Transaction | Call['deps']['db'],
  meeting: MeetingRow,
): Promise<SuitableTable[]> {
  const party = {
    organisationIds: meeting.people.map(({ organisationId }) => organisationId),
    isOnline: meeting.people.some(({ isOnline }) => isOnline),
    size: meeting.people.length,
  };
  const tables = (await placement.listTableFacts(tx, meeting.eventId)).filter((table) =>
    isTableSuitable(table, party),
  );
  return tables
    .sort((a, b) => tablePreference(a) - tablePreference(b))
    .map(({ id, version }) => ({ id, version }));
}

/** What a meeting takes at a place: its people and the table. */
export const claimsOf = (
  meeting: MeetingRow,
  { slotId, tableId, tableVersion }: placement.Placement,
): ClaimRow[] => {
  const base = {
    eventId: meeting.eventId,
    slotId,
    reason: 'meeting' as const,
    ownerId: meeting.id,
  };
  return [
    ...peopleOf(meeting).map((resourceId) => ({
      ...base,
      kind: 'participant' as const,
      resourceId,
    })),
    {
      ...base,
      kind: 'table' as const,
      resourceId: tableId,
      ...(tableVersion === undefined ? {} : { tableVersion }),
    },
  ];
};

type Claimed = { slotId: string; tableId: string };
type Unclaimed = { refusal: RuleCode; holders: readonly ClaimRow[] };

/** Takes people and table for the slot, or says who holds them; then nothing of this attempt is left behind. */
async function claimPlacement(
  tx: Transaction,
  meeting: MeetingRow,
  target: placement.Placement,
): Promise<Claimed | Unclaimed> {
  const wanted = claimsOf(meeting, target);
  const taken = await insertClaims(tx, wanted);
  if (taken.length === wanted.length) return target;
  await deleteClaimsOf(tx, [meeting.id]);
  const holders = await findHolders(tx, meeting.eventId, wanted);
  const isPerson = holders.some(({ kind }) => kind === 'participant');
  return { refusal: isPerson ? 'participant_taken' : 'table_taken', holders };
}

type Search = { slotId?: string | undefined; tables: readonly SuitableTable[] };

/** The first slot in which everybody is free and one of the tables too; without one, what is missing. */
async function findPlacement(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  search: Search,
): Promise<placement.Placement | RuleCode> {
  const { slotId, tables } = search;
  const query = {
    eventId: meeting.eventId,
    slotId,
    tableIds: tables.map(({ id }) => id),
    allowedSlotIds: meeting.allowedSlotIds,
    participantIds: peopleOf(meeting),
    after: call.now,
    ownerId: meeting.id,
  };
  const [option] = await placement.findSlotOptions(tx, { ...query, limit: 1, needsTable: true });
  const table = tables.find(({ id }) => id === option?.tableId);
  if (option && table)
    return { slotId: option.slotId, tableId: table.id, tableVersion: table.version };
  const [slot] = await placement.findSlotOptions(tx, { ...query, limit: 1, needsTable: false });
  if (slot) return 'no_free_table';
  return slotId ? 'participant_taken' : 'no_common_slot';
}

/** Takes the first placement that nobody snatches away in between. */
async function claimFirst(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  search: Search,
): Promise<Claimed | Unclaimed> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const target = await findPlacement(tx, call, meeting, search);
    if (typeof target === 'string') return { refusal: target, holders: [] };
    const outcome = await claimPlacement(tx, meeting, target);
    if ('tableId' in outcome) return outcome;
  }
  return { refusal: 'no_free_table', holders: [] };
}

/** Takes one slot at the first free of the given tables, or says who is in the way. */
export async function claimSlot(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  slotId: string,
  tables: readonly SuitableTable[],
): Promise<Claimed | Unclaimed> {
  const outcome = await claimFirst(tx, call, meeting, { slotId, tables });
  if ('tableId' in outcome) return outcome;
  const [table] = tables;
  if (!table) return { refusal: 'no_free_table', holders: [] };
  const wanted = claimsOf(meeting, { slotId, tableId: table.id });
  const holders = await findHolders(tx, meeting.eventId, wanted);
  if (holders.some(({ kind }) => kind === 'participant'))
    return { refusal: 'participant_taken', holders };
  return { refusal: tables.length === 1 ? 'table_taken' : 'no_free_table', holders };
}

/** What calendars are told next: the first placing is 0, everything after rises by one. */
export const nextSequence = (meeting: Pick<MeetingRow, 'sequence' | 'wasInvited'>): number =>
  meeting.wasInvited ? meeting.sequence + 1 : meeting.sequence;

export type Placing = { meeting: MeetingRow; placement: placement.Placement };

/** Writes placings that are already claimed, all or none, and invites everybody. Meetings of one event. */
export async function writePlacements(
  tx: Transaction,
  call: Call,
  placings: readonly Placing[],
): Promise<void> {
  const [first] = placings;
  if (!first) return;
  const { eventId } = first.meeting;
  const changes = placings.map(({ meeting: { id, version }, placement: place }) => ({
    id,
    version,
    place,
  }));
  const told = await queries.changePlaces(tx, eventId, changes, call.now);
  const sequences = new Map(told.map(({ id, sequence }) => [id, sequence]));
  const orders = placings.map(({ meeting }) => {
    const sequence = sequences.get(meeting.id);
    if (sequence === undefined) throw refuse('stale_state', { facts: { meetings: [meeting.id] } });
    const participantIds = peopleOf(meeting);
    return { eventId, meetingId: meeting.id, method: 'REQUEST' as const, sequence, participantIds };
  });
  await queueInvitations(tx, call, ...orders);
}

/** Writes a placing that is already claimed, and invites everybody. */
export const writePlacement = (
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  target: placement.Placement,
): Promise<void> => writePlacements(tx, call, [{ meeting, placement: target }]);

/** Gives an agreed meeting the first common slot and a suitable table, or says why there is none. */
export async function placeMeeting(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
): Promise<RuleCode | null> {
  const outcome = await claimFirst(tx, call, meeting, {
    tables: await listSuitableTables(tx, meeting),
  });
  if ('refusal' in outcome) return outcome.refusal;
  await writePlacement(tx, call, meeting, outcome);
  return null;
}

/** Records that two people agreed to meet. Place it next, or leave it to the scheduler. */
export async function createMeeting(
  tx: Transaction,
  call: Call,
  input: { eventId: string; requestId: string | null; participantIds: readonly string[] },
): Promise<MeetingRow> {
  const id = call.deps.ids.next();
  const row = {
    id,
    eventId: input.eventId,
    requestId: input.requestId,
    changedAt: call.now,
    createdAt: call.now,
  };
  await queries.insertMeeting(tx, row, input.participantIds);
  const meeting = await queries.findMeeting(tx, input.eventId, id);
  if (!meeting) throw new Error('the meeting vanished while it was being created');
  return meeting;
}

/**
 * Tries to place the agreed meetings of people who have just become free, in the order in which they agreed. A
 * meeting that somebody is changing at this moment is passed over: it is theirs to place.
 */
export async function placeWaitingMeetings(
  tx: Transaction,
  call: Call,
  eventId: string,
  participantIds: readonly string[],
): Promise<void> {
  for (const meeting of await queries.holdUnplacedOf(tx, eventId, participantIds)) {
    await placeMeeting(tx, call, meeting);
  }
}

/** In participants' mode a slot that became free serves those who are still waiting for one. */
export async function placeFreedPeople(
  tx: Transaction,
  call: Call,
  event: EventRow,
  meeting: MeetingRow,
): Promise<void> {
  if (event.placementMode !== 'participants') return;
  await placeWaitingMeetings(tx, call, event.id, peopleOf(meeting));
}
