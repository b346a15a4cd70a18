import { useSearch } from '@tanstack/react-router';
import { isId } from './is-id.ts';

/** The search parameter that names whom the pages of a participant are about. */
export type SubjectSearch = { as?: string };

/** Reads `?as=` of an address; anything but an id counts as absent. */
export const readSubject = (search: Record<string, unknown>): SubjectSearch =>
  isId(search.as) ? { as: search.as } : {};

export type Subject = {
  /** For `{participant}` in `/api/events/{event}/as/{participant}/…`: `me`, or an id. */
  participant: string;
  /** Whether the reader acts for somebody else; the layout then says so. */
  isOnBehalf: boolean;
};

/**
 * Whom the participant's pages are about: the reader, or the person a support office or organiser acts for.
 * Links between the pages of a participant keep it by themselves.
 */
export function useSubject(): Subject {
  const { as } = readSubject(useSearch({ strict: false }));
  return { participant: as ?? 'me', isOnBehalf: as !== undefined };
}
