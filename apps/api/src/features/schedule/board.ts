import type { MeetingPlaces } from '@ponte/contracts';
import { isTableSuitable, type RuleCode, type TableFacts, tablePreference } from '@ponte/domain';
import { refuse } from '../../http/errors.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import type { Holder } from '../timetable/queries.ts';
import type { Place } from './comparing.ts';

/** Who and what is taken when, in force or in a draft: what the rules about one meeting's place look at. */
export type Board = {
  now: Date;
  /** In the order of time. */
  slots: readonly { id: string; startsAt: Date }[];
  tables: readonly TableFacts[];
  taken: ReadonlyMap<string, Pick<Holder, 'reason' | 'ownerId'>>;
};

export const keyOf = (kind: Holder['kind'], resourceId: string, slotId: string): string =>
  `${kind} ${resourceId} ${slotId}`;

const partyOf = ({ people }: MeetingRow) => ({
  organisationIds: people.map(({ organisationId }) => organisationId),
  isOnline: people.some(({ isOnline }) => isOnline),
  size: people.length,
});

const listSuitable = ({ tables }: Board, meeting: MeetingRow): TableFacts[] => {
  const party = partyOf(meeting);
  return tables
    .filter((table) => isTableSuitable(table, party))
    .sort((a, b) => tablePreference(a) - tablePreference(b));
};

/** Why nobody could sit in the slot for this meeting, whoever is free. */
function whyNotSlotFor(
  { now }: Board,
  meeting: MeetingRow,
  slot: Board['slots'][number],
): RuleCode | null {
  if (slot.startsAt <= now) return 'slot_in_the_past';
  const allowed = meeting.allowedSlotIds;
  return allowed && !allowed.includes(slot.id) ? 'slot_not_allowed' : null;
}

type Held = MeetingPlaces['slots'][number];

function listBlockers(board: Board, meeting: MeetingRow, slotId: string): Held['blockers'] {
  return meeting.people.flatMap(({ participantId, name }) => {
    const holder = board.taken.get(keyOf('participant', participantId, slotId));
    if (!holder || holder.ownerId === meeting.id) return [];
    const { reason: cause, ownerId } = holder;
    return [{ participantId, name, cause, meetingId: cause === 'meeting' ? ownerId : null }];
  });
}

/** The suitable tables that are free in the slot, and what holds the others. */
function sortTables(
  board: Board,
  meeting: MeetingRow,
  suitable: readonly TableFacts[],
  slotId: string,
): Pick<Held, 'free' | 'taken'> {
  const sorted: Pick<Held, 'free' | 'taken'> = { free: [], taken: [] };
  for (const { id: tableId } of suitable) {
    const holder = board.taken.get(keyOf('table', tableId, slotId));
    if (!holder || holder.ownerId === meeting.id) sorted.free.push(tableId);
    else {
      const { reason, ownerId } = holder;
      sorted.taken.push({ tableId, meetingId: reason === 'meeting' ? ownerId : null });
    }
  }
  return sorted;
}

/** Where a meeting could go and what is in the way elsewhere. Its own place does not stand in its way. */
export function explainSlots(board: Board, meeting: MeetingRow): Held[] {
  const suitable = listSuitable(board, meeting);
  return board.slots.map((slot): Held => {
    const fixed = whyNotSlotFor(board, meeting, slot);
    if (fixed) return { slotId: slot.id, refusal: fixed, blockers: [], free: [], taken: [] };
    const blockers = listBlockers(board, meeting, slot.id);
    const tables = sortTables(board, meeting, suitable, slot.id);
    const lacking = tables.free.length === 0 ? 'no_free_table' : null;
    const refusal = blockers.length > 0 ? 'participant_taken' : lacking;
    return { slotId: slot.id, refusal, blockers, ...tables };
  });
}

export const listUnsuitable = (board: Board, meeting: MeetingRow): string[] => {
  const party = partyOf(meeting);
  return board.tables.filter((table) => !isTableSuitable(table, party)).map(({ id }) => id);
};

/** Why the meeting cannot be at this slot and table, or null. */
export function whyNotPlaceAt(
  board: Board,
  meeting: MeetingRow,
  { slotId, tableId }: Place,
): RuleCode | null {
  const slot = board.slots.find(({ id }) => id === slotId);
  if (!slot) return 'slot_unknown';
  const fixed = whyNotSlotFor(board, meeting, slot);
  if (fixed) return fixed;
  if (!listSuitable(board, meeting).some(({ id }) => id === tableId)) return 'table_unsuitable';
  if (listBlockers(board, meeting, slotId).length > 0) return 'participant_taken';
  const holder = board.taken.get(keyOf('table', tableId, slotId));
  return holder && holder.ownerId !== meeting.id ? 'table_taken' : null;
}

type Moving = { meeting: MeetingRow; meetingId: string; to: Place | null };

/** Refuses a place that is not free, or not for this meeting, once all that move have left theirs. */
export function ensurePlaces(board: Board, moved: readonly Moving[]): void {
  const moving = new Set(moved.map(({ meetingId }) => meetingId));
  const taken = new Map([...board.taken].filter(([, { ownerId }]) => !moving.has(ownerId ?? '')));
  for (const { meeting, to } of moved) {
    if (!to) continue;
    const refusal = whyNotPlaceAt({ ...board, taken }, meeting, to);
    if (refusal) throw refuse(refusal, { facts: { meetings: [meeting.id] } });
    const holder = { reason: 'meeting' as const, ownerId: meeting.id };
    taken.set(keyOf('table', to.tableId, to.slotId), holder);
    for (const { participantId } of meeting.people)
      taken.set(keyOf('participant', participantId, to.slotId), holder);
  }
}
