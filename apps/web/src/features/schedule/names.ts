import type { GridPerson } from './shapes.ts';

type WithPeople = { people: readonly Omit<GridPerson, 'participantId'>[] };

/** The organisations of a meeting, each once. */
export const organisationsOf = ({ people }: WithPeople): string[] => [
  ...new Set(people.map(({ organisationName }) => organisationName)),
];

/** The people of a meeting in one line. */
export const peopleOf = ({ people }: WithPeople): string =>
  people.map(({ name }) => name).join(' – ');

/** Whether a meeting has to do with the words, of its people or their organisations. */
export function isAbout({ people }: WithPeople, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return people.some(({ name, organisationName }) =>
    `${name} ${organisationName}`.toLocaleLowerCase().includes(wanted),
  );
}

/** Whether one of its people is of the organisation; any will do when none is named. */
export const isOf = ({ people }: WithPeople, organisation: string | undefined): boolean =>
  !organisation || people.some(({ organisationId }) => organisationId === organisation);
