import type { Grid, GridMeeting, GridPerson, PackedGrid } from './shapes.ts';

/** Reads the rows of the grid, and puts slots, tables and people to the meetings that name them by their places. */
export function unpackGrid({ slots, tables, people, meetings }: PackedGrid): Grid {
  const persons = people.map(
    ([participantId, name, organisationId, organisationName]): GridPerson => ({
      participantId,
      name,
      organisationId,
      organisationName,
    }),
  );
  const linked = meetings.map(
    ([id, state, version, isPinned, slot, table, seated]): GridMeeting => ({
      id,
      state,
      version,
      isPinned,
      slot: slots[slot ?? -1] ?? null,
      table: tables[table ?? -1] ?? null,
      people: seated.flatMap((place) => persons[place] ?? []),
    }),
  );
  return {
    slots,
    tables,
    meetings: linked.filter(({ slot }) => slot !== null),
    // They come in any order, and a list that somebody works through keeps its own.
    unplaced: linked.filter(({ slot }) => slot === null).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
