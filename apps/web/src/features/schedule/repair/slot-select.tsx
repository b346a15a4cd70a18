import { Select } from '@mantine/core';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormats } from '../../../ui/formats.ts';
import type { GridSlot } from '../shapes.ts';

type SlotSelectProps = {
  label: string;
  slots: readonly GridSlot[];
  value: string;
  onChange: (slotId: string) => void;
};

/** One slot, grouped by day. */
export function SlotSelect({ label, slots, value, onChange }: SlotSelectProps) {
  const { zone } = useEventScope();
  const { date, timeRange } = useFormats();
  const days = [...new Set(slots.map(({ day }) => day))];
  return (
    <Select
      label={label}
      searchable
      data={days.map((day) => ({
        group: date(day),
        items: slots
          .filter((slot) => slot.day === day)
          .map(({ id, startsAt, endsAt }) => ({
            value: id,
            label: timeRange(startsAt, endsAt, zone),
          })),
      }))}
      value={value || null}
      onChange={(slotId) => onChange(slotId ?? '')}
    />
  );
}
