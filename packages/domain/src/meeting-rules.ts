import { whyNotEditEvent } from './event-rules.ts';
import type { TableKind } from './kinds.ts';
import { durations } from './limits.ts';
import type { RuleCode } from './rule-codes.ts';
import {
  type EventState,
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

export type MeetingEvent = { readonly state: EventState; readonly placementMode: PlacementMode };
type EventPhase = Pick<MeetingEvent, 'state'>;

/** Why no meeting of the event gets, loses or changes its place any more, or null. */
export const whyNotArrangeMeetings = ({ state }: EventPhase): RuleCode | null =>
  state === 'finished' ? 'event_state_forbids' : whyNotEditEvent(state);

/** Why the meeting cannot be cancelled now, or null. What has begun is not cancelled but marked. */
export function whyNotCancelMeeting(
  meeting: MeetingFacts,
  event: EventPhase,
  now: number,
): RuleCode | null {
  const refusal = whyNotArrangeMeetings(event);
  if (refusal) return refusal;
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
  event: MeetingEvent,
  now: number,
): RuleCode | null {
  const refusal = whyNotArrangeMeetings(event);
  if (refusal) return refusal;
  if (!isAllowed('move', meeting.state) && !isAllowed('place', meeting.state))
    return 'meeting_state_forbids';
  if (meeting.startsAt !== null && meeting.startsAt <= now) return 'meeting_in_the_past';
  if (actor === 'organiser') return null;
  if (event.placementMode === 'organiser') return 'moves_by_organiser_only';
  return meeting.isPinned ? 'meeting_pinned' : null;
}

/** Why the cancelled meeting cannot be taken up again, or null. Everybody must still take part. */
export function whyNotReviveMeeting(
  meeting: MeetingFacts & { readonly areAllApproved: boolean },
  event: EventPhase,
): RuleCode | null {
  const refusal = whyNotArrangeMeetings(event);
  if (refusal) return refusal;
  if (!isAllowed('revive', meeting.state)) return 'meeting_state_forbids';
  return meeting.areAllApproved ? null : 'counterpart_not_approved';
}

/** Somebody who is to take another's place in a meeting, as the meeting's other people see them. */
export type NewcomerFacts = {
  readonly isApproved: boolean;
  readonly isOfMeeting: boolean;
  /** Whether one of those who stay is of the same organisation. */
  readonly isColleague: boolean;
};

/** Why one of the meeting's people cannot be replaced by the newcomer, or null. */
export function whyNotReplacePerson(
  meeting: MeetingFacts,
  newcomer: NewcomerFacts,
  event: EventPhase,
  now: number,
): RuleCode | null {
  const refusal = whyNotArrangeMeetings(event);
  if (refusal) return refusal;
  if (!isAllowed('replacePerson', meeting.state)) return 'meeting_state_forbids';
  if (meeting.startsAt !== null && meeting.startsAt <= now) return 'meeting_in_the_past';
  if (newcomer.isOfMeeting) return 'person_in_meeting';
  if (!newcomer.isApproved) return 'counterpart_not_approved';
  return newcomer.isColleague ? 'request_to_colleague' : null;
}

/** Why nobody may note yet, or any more, whether the meeting took place, or null. */
export function whyNotMarkMeeting(
  meeting: MeetingFacts,
  event: EventPhase,
  mark: 'held' | 'missed',
  now: number,
): RuleCode | null {
  const refusal = whyNotEditEvent(event.state);
  if (refusal) return refusal;
  const hasBegun = meeting.startsAt !== null && meeting.startsAt <= now;
  const action = mark === 'held' ? 'markHeld' : 'markMissed';
  return hasBegun && isAllowed(action, meeting.state) ? null : 'meeting_state_forbids';
}

export type LateFacts = MeetingFacts & {
  /** End of its slot in epoch milliseconds; null while it has none. */
  readonly endsAt: number | null;
};

const hourMs = 3_600_000;

/**
 * Why nobody can say now that they will be late for the meeting, or null. Long before, one moves or cancels it
 * instead; once it has ended there is nothing to be late for.
 */
export function whyNotTellLate(
  meeting: LateFacts,
  event: EventPhase,
  now: number,
): RuleCode | null {
  const refusal = whyNotArrangeMeetings(event);
  if (refusal) return refusal;
  const { state, startsAt, endsAt } = meeting;
  if (state !== 'scheduled' || startsAt === null || endsAt === null) return 'meeting_state_forbids';
  if (endsAt <= now) return 'meeting_in_the_past';
  return now < startsAt - durations.lateBeforeHours * hourMs ? 'too_early_for_late' : null;
}

/** Why the meeting cannot be pinned or let go, or null. */
export const whyNotPinMeeting = (meeting: MeetingFacts, event: EventPhase): RuleCode | null =>
  whyNotArrangeMeetings(event) ?? (meeting.state === 'scheduled' ? null : 'meeting_state_forbids');

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
