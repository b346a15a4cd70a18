import type { TableKind } from './kinds.ts';
import type { RuleCode } from './rule-codes.ts';
import { type GridBlock, whyNotBlock } from './slot-grid.ts';
import { type EventState, isReadOnly, type ParticipantState } from './states.ts';

/** Days as `YYYY-MM-DD`, which compare as text. */
export type EventDays = { readonly firstDay: string; readonly lastDay: string };

const isDayOf = (day: string, { firstDay, lastDay }: EventDays): boolean =>
  day >= firstDay && day <= lastDay;

/** Why the block cannot stand on this day of the event, or null. Overlaps with other blocks are the database's to judge. */
export const whyNotPlaceBlock = (
  block: GridBlock & { readonly day: string },
  event: EventDays,
): RuleCode | null => (isDayOf(block.day, event) ? whyNotBlock(block) : 'block_outside_event');

/** Why the agenda session cannot be on this day, or null. */
export const whyNotPlaceSession = (day: string, event: EventDays): RuleCode | null =>
  isDayOf(day, event) ? null : 'session_outside_event';

/** Why a table of this kind cannot be as described, or null: a booth has an owner, an online room a link. */
export function whyNotFurnish(table: {
  readonly kind: TableKind;
  readonly organisationId: string | null;
  readonly joinUrl: string;
}): RuleCode | null {
  if (table.kind === 'booth' && table.organisationId === null) return 'booth_needs_organisation';
  return table.kind === 'online' && table.joinUrl === '' ? 'online_needs_link' : null;
}

export type AttendanceFacts = {
  readonly eventState: EventState;
  readonly participantState: ParticipantState;
  readonly isAttending: boolean;
  readonly isFull: boolean;
  /** A meeting, or another session the person attends, lies in its time. */
  readonly hasClash: boolean;
};

/** Why the participant cannot sign up for the agenda session, or null. Who attends already may say so again. */
export function whyNotAttend(facts: AttendanceFacts): RuleCode | null {
  if (isReadOnly(facts.eventState)) return 'event_state_forbids';
  if (facts.participantState !== 'approved') return 'participant_not_approved';
  if (facts.isAttending) return null;
  if (facts.isFull) return 'session_full';
  return facts.hasClash ? 'session_clashes' : null;
}

const statesOutside: readonly ParticipantState[] = ['rejected', 'withdrawn'];

/** Why the participant cannot say when they are there, or null. Who still waits for a place may. */
export function whyNotChangeAvailability(
  eventState: EventState,
  state: ParticipantState,
): RuleCode | null {
  if (isReadOnly(eventState)) return 'event_state_forbids';
  return statesOutside.includes(state) ? 'participant_state_forbids' : null;
}

/** Why an edit that takes meetings their place cannot be made as asked, or null: first somebody has to have seen them. */
export const whyNotEditTimetable = (
  affectedMeetings: number,
  isConfirmed: boolean,
): RuleCode | null => (affectedMeetings > 0 && !isConfirmed ? 'edit_affects_meetings' : null);

/** The labels of tables added together: `#` in the pattern becomes the number, which otherwise follows it. */
export const labelTables = (pattern: string, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    pattern.includes('#')
      ? pattern.replaceAll('#', String(first + index))
      : `${pattern} ${first + index}`,
  );
