import type { Grid, GridPerson } from '../shapes.ts';

/** Everybody who has a meeting, or waits for one, by name. */
export function listPeople({
  meetings,
  unplaced,
}: Pick<Grid, 'meetings' | 'unplaced'>): GridPerson[] {
  const people = [...meetings, ...unplaced].flatMap((meeting) => meeting.people);
  return [...new Map(people.map((person) => [person.participantId, person])).values()].sort(
    (a, b) => a.name.localeCompare(b.name),
  );
}
