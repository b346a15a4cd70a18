import type { Problem, ProblemMeeting, Slot } from '../problem.ts';

/** What may happen to an event after its schedule is published. */
export const SCHEDULE_CHANGE_KINDS = [
  'table_lost',
  'participant_away',
  'slot_dropped',
  'meetings_added',
  'meetings_cancelled',
] as const;

/** `participant_away` serves for late, early, gone and no-show alike: it lists the slots that are lost. */
export type ScheduleChange =
  | { kind: 'table_lost'; table: number; slots?: Slot[] }
  | { kind: 'participant_away'; participant: string; slots: Slot[] }
  | { kind: 'slot_dropped'; slot: Slot }
  | { kind: 'meetings_added'; meetings: ProblemMeeting[] }
  | { kind: 'meetings_cancelled'; meetings: string[] };

/** The problem as it is after the change; the one given stays as it was. */
export function applyChange(problem: Problem, change: ScheduleChange): Problem {
  switch (change.kind) {
    case 'table_lost': {
      const closed = { table: change.table, ...(change.slots && { slots: change.slots }) };
      return { ...problem, closedTables: [...(problem.closedTables ?? []), closed] };
    }
    case 'participant_away':
      return { ...problem, participants: markAway(problem, change.participant, change.slots) };
    case 'slot_dropped':
      return { ...problem, tables: dropSlot(problem, change.slot) };
    case 'meetings_added':
      return { ...problem, meetings: [...problem.meetings, ...change.meetings] };
    case 'meetings_cancelled':
      return cancelMeetings(problem, new Set(change.meetings));
  }
}

function markAway(problem: Problem, participant: string, slots: Slot[]): Problem['participants'] {
  return problem.participants.map((person) => {
    if (person.id !== participant) return person;
    return { ...person, unavailable: [...new Set([...person.unavailable, ...slots])] };
  });
}

/** A dropped slot keeps its number, with no table in it, so that all other slots keep theirs. */
function dropSlot(problem: Problem, dropped: Slot): number[] {
  const { tables } = problem;
  const perSlot = Array.isArray(tables)
    ? tables
    : Array.from({ length: problem.slots }, () => tables);
  return perSlot.map((count, slot) => (slot === dropped ? 0 : count));
}

function cancelMeetings(problem: Problem, gone: Set<string>): Problem {
  const meetings = problem.meetings.flatMap((meeting) => {
    if (gone.has(meeting.id)) return [];
    return [
      meeting.after ? { ...meeting, after: meeting.after.filter((id) => !gone.has(id)) } : meeting,
    ];
  });
  return { ...problem, meetings };
}
