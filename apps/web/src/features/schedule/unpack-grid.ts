import type { Grid, Meeting, PackedGrid } from './shapes.ts';

const nothing: Meeting['actions'] = {
  place: 'meeting_state_forbids',
  move: 'meeting_state_forbids',
  cancel: 'meeting_state_forbids',
  late: 'meeting_state_forbids',
};

/** Puts what comes once, and is named by its place, back into the meetings. */
export function unpackGrid({ slots, tables, people, actions, meetings }: PackedGrid): Grid {
  const places = tables.map(({ id, label, kind, joinUrl }) => ({ id, label, kind, joinUrl }));
  const whole = meetings.map(
    (meeting): Meeting => ({
      ...meeting,
      slot: slots[meeting.slot ?? -1] ?? null,
      table: places[meeting.table ?? -1] ?? null,
      people: meeting.people.flatMap((place) => people[place] ?? []),
      actions: actions[meeting.actions] ?? nothing,
      late: meeting.late ?? [],
      answers: meeting.answers ?? [],
    }),
  );
  return {
    slots,
    tables,
    meetings: whole.filter(({ slot }) => slot !== null),
    unplaced: whole.filter(({ slot }) => slot === null),
  };
}
