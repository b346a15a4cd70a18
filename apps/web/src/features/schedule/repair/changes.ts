import type { GridSlot, Run } from '../shapes.ts';

export type Change = NonNullable<Run['repair']>['changes'][number];
export const mishaps = ['table', 'person', 'slot', 'waiting'] as const;
export type Mishap = (typeof mishaps)[number];
export const absences = ['late', 'early', 'gone'] as const;
export type Absence = (typeof absences)[number];

export type MishapValues = {
  kind: Mishap;
  tableId: string;
  /** Whether the table is lost only in some slots. */
  isPartial: boolean;
  participantId: string;
  absence: Absence;
  /** The slot in question: dropped, the last one missed, the first one missed, or the first of some. */
  slotId: string;
  untilId: string;
};

export const noMishap: MishapValues = {
  kind: 'table',
  tableId: '',
  isPartial: false,
  participantId: '',
  absence: 'late',
  slotId: '',
  untilId: '',
};

type Slots = readonly Pick<GridSlot, 'id' | 'startsAt'>[];

/** The slots that lie ahead; what has begun is out of reach. */
export const listAhead = <Slot extends { startsAt: string }>(
  slots: readonly Slot[],
  now: number,
): Slot[] => slots.filter(({ startsAt }) => new Date(startsAt).getTime() > now);

const indexOf = (slots: Slots, id: string) => slots.findIndex((slot) => slot.id === id);

function listSlots(slots: Slots, from: number, until: number): string[] {
  return slots.slice(from, until + 1).map(({ id }) => id);
}

function missedSlots(slots: Slots, { absence, slotId }: MishapValues): string[] {
  const last = slots.length - 1;
  if (absence === 'gone') return listSlots(slots, 0, last);
  const at = indexOf(slots, slotId);
  if (at < 0) return [];
  return absence === 'late' ? listSlots(slots, 0, at) : listSlots(slots, at, last);
}

/** The mishap as the scheduler takes it, in slots that lie ahead; null while something is not chosen yet. */
export function toChange(values: MishapValues, slots: Slots): Change | null {
  switch (values.kind) {
    case 'table': {
      if (!values.tableId) return null;
      if (!values.isPartial) return { kind: 'table_lost', tableId: values.tableId };
      const [from, until] = [indexOf(slots, values.slotId), indexOf(slots, values.untilId)];
      if (from < 0 || until < from) return null;
      return {
        kind: 'table_lost',
        tableId: values.tableId,
        slotIds: listSlots(slots, from, until),
      };
    }
    case 'person': {
      const slotIds = missedSlots(slots, values);
      if (!values.participantId || slotIds.length === 0) return null;
      return { kind: 'participant_away', participantId: values.participantId, slotIds };
    }
    case 'slot':
      return values.slotId ? { kind: 'slot_dropped', slotId: values.slotId } : null;
    case 'waiting':
      return { kind: 'meetings_added' };
  }
}
