/** What of a slot matters for coming and going. */
export type StaySlot = { id: string; state: 'free' | 'absent' | 'session' | 'meeting' };

/** The first and the last slot of a day in which somebody is there, as places in the day; null: not at all. */
export type Stay = { first: number; last: number } | null;

/** A meeting keeps its slot until it is moved or cancelled; below a session one may be absent. */
const isChangeable = ({ state }: StaySlot): boolean => state !== 'meeting';

export function readStay(slots: readonly StaySlot[], absent: ReadonlySet<string>): Stay {
  const first = slots.findIndex(({ id }) => !absent.has(id));
  if (first < 0) return null;
  return { first, last: slots.findLastIndex(({ id }) => !absent.has(id)) };
}

/** One end of the stay put elsewhere; where that would turn it round, the other end goes to the day's own. */
export function moveStay(
  stay: { first: number; last: number },
  field: 'first' | 'last',
  to: number,
  end: number,
): { first: number; last: number } {
  if (field === 'first') return { first: to, last: to <= stay.last ? stay.last : end };
  return { first: to >= stay.first ? stay.first : 0, last: to };
}

const isWithin = (index: number, stay: Stay): boolean =>
  stay !== null && index >= stay.first && index <= stay.last;

/**
 * The absences after somebody says when they come and go: outside of it they are absent, in what was outside
 * before they are there, and between nothing changes. Slots with a meeting are left as they are.
 */
export function changeStay(
  slots: readonly StaySlot[],
  absent: ReadonlySet<string>,
  stay: Stay,
): Set<string> {
  const before = readStay(slots, absent);
  const next = new Set(absent);
  for (const [index, slot] of slots.entries()) {
    if (!isChangeable(slot)) continue;
    if (!isWithin(index, stay)) next.add(slot.id);
    else if (!isWithin(index, before)) next.delete(slot.id);
  }
  return next;
}

/** A copy with one slot put in or taken out. */
export const toggleSlot = (absent: ReadonlySet<string>, id: string): Set<string> =>
  paintSlots(absent, [id], !absent.has(id));

/** A copy with all of these slots put in, or taken out. */
export function paintSlots(
  absent: ReadonlySet<string>,
  ids: readonly string[],
  isAbsent: boolean,
): Set<string> {
  const next = new Set(absent);
  for (const id of ids) {
    if (isAbsent) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** Whether two sets of absences are the same. */
export const areSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
