import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Block = Schemas['TimetableBlock'];
export type Table = Schemas['MeetingTable'];
/** A table that stands on the floor plan. */
export type PlacedTable = Table & { x: number; y: number };
export type Session = Schemas['AgendaSession'];
export type OwnSession = Schemas['OwnAgendaSession'];
export type AvailableSlot = Schemas['Availability']['slots'][number];
export type FloorPlan = Schemas['FloorPlan'];
export type EditPreview = Schemas['TimetableEditPreview'];
export type AffectedMeeting = Schemas['AffectedMeeting'];

/** An edit may move meetings, so that everything below the event reloads. */
export const answersBelowEvent = ['/api/events/{event}/'] as const;

/** The calendar days of the event, as `YYYY-MM-DD`. */
export function listDays(firstDay: string, lastDay: string): string[] {
  const days: string[] = [];
  const end = Date.parse(`${lastDay}T00:00Z`);
  for (let at = Date.parse(`${firstDay}T00:00Z`); at <= end; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** The meetings a refusal names in its facts; empty when it names none. */
export function meetingsOf(facts: Record<string, unknown>): AffectedMeeting[] {
  const { meetings } = facts;
  // The route documents this shape; the facts of a problem are typed as open.
  return Array.isArray(meetings) ? (meetings as AffectedMeeting[]) : [];
}

/** A clock field cannot show 24:00; midnight as an end is the day's own last moment. */
export const toClockField = (clock: string): string => (clock === '24:00' ? '00:00' : clock);
export const toEndClock = (field: string): string => (field === '00:00' ? '24:00' : field);
