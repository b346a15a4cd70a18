import type { TableKind } from './kinds.ts';
import type { RuleCode } from './rule-codes.ts';
import {
  type MeetingAction,
  type MeetingState,
  meetingActions,
  type PlacementMode,
} from './states.ts';

/** Who acts on a meeting: one of its people, or somebody who may edit the event's schedule. */
export type MeetingActor = 'participant' | 'organiser';

export type MeetingFacts = {
  readonly state: MeetingState;
  readonly isPinned: boolean;
  /** Start of its slot in epoch milliseconds; null while it has none. */
  readonly startsAt: number | null;
};

const isAllowed = (action: MeetingAction, state: MeetingState): boolean =>
  (meetingActions[action] as readonly MeetingState[]).includes(state);

/** Why the meeting cannot be cancelled now, or null. What has begun is not cancelled but marked. */
export function whyNotCancelMeeting(meeting: MeetingFacts, now: number): RuleCode | null {
  if (!isAllowed('cancel', meeting.state)) return 'meeting_state_forbids';
  return meeting.startsAt !== null && meeting.startsAt <= now ? 'meeting_in_the_past' : null;
}

/**
 * Why the meeting cannot get another slot or table now, or null. In organiser's mode people ask and the
 * organiser moves; a pinned meeting moves only by the organiser.
 */
export function whyNotMoveMeeting(
  meeting: MeetingFacts,
  actor: MeetingActor,
  mode: PlacementMode,
  now: number,
): RuleCode | null {
  if (!isAllowed('move', meeting.state) && !isAllowed('place', meeting.state))
    return 'meeting_state_forbids';
  if (meeting.startsAt !== null && meeting.startsAt <= now) return 'meeting_in_the_past';
  if (actor === 'organiser') return null;
  if (mode === 'organiser') return 'moves_by_organiser_only';
  return meeting.isPinned ? 'meeting_pinned' : null;
}

/** Why nobody may be placed in the slot any more, or null. */
export const whyNotSlot = (startsAt: number, now: number): RuleCode | null =>
  startsAt <= now ? 'slot_in_the_past' : null;

export type TableFacts = {
  readonly id: string;
  readonly kind: TableKind;
  readonly organisationId: string | null;
  readonly capacity: number;
  readonly isActive: boolean;
};

export type PartyFacts = {
  readonly organisationIds: readonly string[];
  readonly isOnline: boolean;
  readonly size: number;
};

/** Whether a meeting may take place at the table: a booth hosts its organisation, online people meet online. */
export function isTableSuitable(table: TableFacts, party: PartyFacts): boolean {
  if (!table.isActive || table.capacity < party.size) return false;
  if (table.kind === 'online') return party.isOnline;
  if (party.isOnline) return false;
  return (
    table.kind !== 'booth' ||
    (table.organisationId !== null && party.organisationIds.includes(table.organisationId))
  );
}

/** Order of preference among suitable tables: an own booth first, then ordinary tables, then the rest. */
export const tablePreference = (table: TableFacts): number =>
  ({ booth: 0, table: 1, online: 2 })[table.kind];
