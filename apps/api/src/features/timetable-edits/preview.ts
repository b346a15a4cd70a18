import { whyNotEditTimetable } from '@ponte/domain';
import { refuse } from '../../http/errors.ts';
import type { MeetingPlace } from '../timetable/queries.ts';

/** What an edit does to others. */
export type EditEffect = {
  /** Lose their place, or collide with a session that moves. */
  meetings: readonly MeetingPlace[];
  /** Keep their place, but its name or link changes, and calendars are told. */
  informed: readonly MeetingPlace[];
  slotsAdded: number;
  slotsRemoved: number;
};

export const noEffect: EditEffect = { meetings: [], informed: [], slotsAdded: 0, slotsRemoved: 0 };

/** Refuses an edit whose effect on meetings nobody has confirmed; the refusal shows the effect. */
export function ensureConfirmed(effect: EditEffect, isConfirmed: boolean): void {
  const touched = effect.meetings.length + effect.informed.length;
  const code = whyNotEditTimetable(touched, isConfirmed);
  if (code) throw refuse(code, { facts: { ...effect } });
}

/** Refuses to take the place from meetings that have begun: they are part of what happened. */
export function ensureAhead(meetings: readonly MeetingPlace[], now: Date): void {
  const begun = meetings.filter(({ startsAt }) => startsAt <= now);
  if (begun.length > 0) throw refuse('meeting_in_the_past', { facts: { meetings: begun } });
}
