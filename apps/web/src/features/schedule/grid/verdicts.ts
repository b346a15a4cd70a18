import type { MeetingPlaces } from '../shapes.ts';
import type { Place } from './grid-index.ts';

export type Blocker = MeetingPlaces['slots'][number]['blockers'][number];

/** What putting a meeting down somewhere would mean, and why not. */
export type Judgement =
  | { kind: 'here' }
  | { kind: 'free'; tableId: string }
  /** The two meetings change places. */
  | { kind: 'swap'; tableId: string; meetingId: string }
  | { kind: 'blocked'; cause: 'people'; blockers: readonly Blocker[] }
  | {
      kind: 'blocked';
      cause: 'unsuitable' | 'closed' | 'full' | 'past' | 'notAllowed' | 'refused';
    };

/** A judgement with its reason in words, as a cell shows it. */
export type Verdict = { kind: Judgement['kind']; reason: string };

const causeOf = {
  slot_in_the_past: 'past',
  slot_not_allowed: 'notAllowed',
} as const;

type Slot = MeetingPlaces['slots'][number];

/** Whether its people would be free if the meeting at that table went away. */
const isBlockedOnlyBy = ({ blockers }: Slot, meetingId: string): boolean =>
  blockers.every((blocker) => blocker.cause === 'meeting' && blocker.meetingId === meetingId);

function judgeTaken(slot: Slot, tableId: string): Judgement {
  const other = slot.taken.find((taken) => taken.tableId === tableId)?.meetingId ?? null;
  if (other && isBlockedOnlyBy(slot, other)) return { kind: 'swap', tableId, meetingId: other };
  if (slot.blockers.length > 0)
    return { kind: 'blocked', cause: 'people', blockers: slot.blockers };
  return { kind: 'blocked', cause: 'closed' };
}

/** Where no table is named, the one it sits at now, or else the first that is free. */
const chooseTable = ({ free }: Slot, from: MeetingPlaces['from']): string | undefined =>
  free.find((tableId) => tableId === from?.tableId) ?? free[0];

/** Pure: whether the meeting can go there, as the server sees it. It is asked again when it is put down. */
export function judgePlace(places: MeetingPlaces, { slotId, tableId }: Place): Judgement {
  const { from, refusal, unsuitable, slots } = places;
  const isSameSlot = from?.slotId === slotId;
  if (isSameSlot && (tableId === null || tableId === from.tableId)) return { kind: 'here' };
  if (refusal) return { kind: 'blocked', cause: 'refused' };
  const slot = slots.find((one) => one.slotId === slotId);
  if (!slot) return { kind: 'blocked', cause: 'notAllowed' };
  if (slot.refusal === 'slot_in_the_past' || slot.refusal === 'slot_not_allowed')
    return { kind: 'blocked', cause: causeOf[slot.refusal] };
  if (tableId !== null && unsuitable.includes(tableId))
    return { kind: 'blocked', cause: 'unsuitable' };
  const wanted = tableId ?? chooseTable(slot, from);
  if (tableId !== null && !slot.free.includes(tableId)) return judgeTaken(slot, tableId);
  if (slot.blockers.length > 0)
    return { kind: 'blocked', cause: 'people', blockers: slot.blockers };
  return wanted ? { kind: 'free', tableId: wanted } : { kind: 'blocked', cause: 'full' };
}
