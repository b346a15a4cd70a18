import type { Meeting, MeetingPerson } from './shapes.ts';

/** Those of the meeting who are not oneself. */
export const partnersOf = ({ people }: Meeting, selfId: string | null): MeetingPerson[] =>
  people.filter(({ participantId }) => participantId !== selfId);
