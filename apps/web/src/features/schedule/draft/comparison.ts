import type { Comparison } from '../shapes.ts';

export const changeViews = ['all', 'added', 'moved', 'dropped', 'people'] as const;
export type ChangeView = (typeof changeViews)[number];
export type MeetingChange = Comparison['added'][number] & { change: 'added' | 'moved' | 'dropped' };

/** The meetings that change, each with what happens to it. */
export function listChanges(
  comparison: Comparison,
): Record<Exclude<ChangeView, 'people'>, MeetingChange[]> {
  const of = (change: MeetingChange['change']) =>
    comparison[change].map((meeting) => ({ ...meeting, change }));
  const [added, moved, dropped] = [of('added'), of('moved'), of('dropped')];
  return { all: [...moved, ...dropped, ...added], added, moved, dropped };
}
