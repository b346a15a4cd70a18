import type { Draft } from '../shapes.ts';

type Person = Draft['placements'][number]['people'][number];
export type Reader = Person & { added: number; moved: number; dropped: number };

/** Whom publishing a draft writes to: one mail each, with one calendar message for every meeting that changes. */
export function planLetters({ placements, dropped }: Pick<Draft, 'placements' | 'dropped'>) {
  const readers = new Map<string, Reader>();
  const tell = (people: readonly Person[], what: 'added' | 'moved' | 'dropped') => {
    for (const person of people) {
      const none = { ...person, added: 0, moved: 0, dropped: 0 };
      const reader = readers.get(person.participantId) ?? none;
      reader[what]++;
      readers.set(person.participantId, reader);
    }
  };
  for (const { people, change } of placements) if (change !== 'kept') tell(people, change);
  for (const { people } of dropped) tell(people, 'dropped');
  const all = [...readers.values()].sort((a, b) => a.name.localeCompare(b.name));
  const sum = (what: 'added' | 'moved' | 'dropped') =>
    all.reduce((total, reader) => total + reader[what], 0);
  return {
    readers: all,
    invitations: sum('added'),
    updates: sum('moved'),
    cancellations: sum('dropped'),
  };
}

export type Effect = 'added' | 'moved' | 'reseated' | 'dropped' | 'cancelled' | 'kept' | 'waiting';

/** What publishing does, in numbers of meetings. */
export function countEffects(draft: Draft): Record<Effect, number> {
  const { placements, dropped, unscheduled } = draft;
  const count = (fits: (placement: Draft['placements'][number]) => boolean) =>
    placements.filter(fits).length;
  const cancelled = dropped.filter(({ reason }) => reason === 'cancelled').length;
  const lost = dropped.length - cancelled;
  return {
    added: count(({ change }) => change === 'added'),
    moved: count(({ change, isReseated }) => change === 'moved' && !isReseated),
    reseated: count(({ isReseated }) => isReseated),
    dropped: lost,
    cancelled,
    kept: count(({ change }) => change === 'kept'),
    waiting: Math.max(0, unscheduled.length - lost),
  };
}
