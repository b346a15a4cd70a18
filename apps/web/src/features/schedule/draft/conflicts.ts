import type { Draft } from '../shapes.ts';

export type Conflict = Draft['conflicts'][number];
const causes = ['changed', 'begun', 'taken'] as const;
type Found = { meetingId: string; cause: Conflict['cause'] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The conflicts in a refusal to publish; what cannot be read is left out. */
export function readConflicts({ conflicts }: Record<string, unknown>): Found[] {
  if (!Array.isArray(conflicts)) return [];
  return conflicts.flatMap((entry) => {
    if (!isRecord(entry) || typeof entry.meetingId !== 'string') return [];
    const cause = causes.find((one) => one === entry.cause);
    return cause ? [{ meetingId: entry.meetingId, cause }] : [];
  });
}

/** Gives them the names that the draft knows. */
export function nameConflicts(draft: Draft, found: readonly Found[]): Conflict[] {
  const known = [...draft.placements, ...draft.dropped, ...draft.unscheduled];
  const people = new Map(known.map((meeting) => [meeting.meetingId, meeting.people]));
  return found.map((conflict) => ({ ...conflict, people: people.get(conflict.meetingId) ?? [] }));
}
