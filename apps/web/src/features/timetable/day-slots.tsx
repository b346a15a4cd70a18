import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import classes from './availability.module.css';
import { SlotToggle } from './slot-toggle.tsx';
import { changeStay, moveStay, paintSlots, readStay, toggleSlot } from './stay.ts';
import type { AvailableSlot } from './timetable.ts';
import { usePainting } from './use-painting.ts';

type DaySlotsProps = {
  day: string;
  slots: readonly AvailableSlot[];
  absent: ReadonlySet<string>;
  onChange: (absent: ReadonlySet<string>) => void;
};

/** One day: when one comes and goes, and each slot by itself. */
export function DaySlots({ day, slots, absent, onChange }: DaySlotsProps) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  const painting = usePainting({
    isAbsent: (id) => absent.has(id),
    onPaint: (ids, isAbsent) => onChange(paintSlots(absent, ids, isAbsent)),
  });
  const there = slots.filter(({ id }) => !absent.has(id)).length;
  return (
    <Section
      title={date(day)}
      description={t('availability.there', { count: there, all: slots.length })}
    >
      <StayFields day={day} slots={slots} absent={absent} onChange={onChange} />
      <ul className={classes.slots} {...painting}>
        {slots.map((slot) => (
          <li key={slot.id}>
            <SlotToggle
              slot={slot}
              isAbsent={absent.has(slot.id)}
              onToggle={() => onChange(toggleSlot(absent, slot.id))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const away = '';

/** Coming later or going earlier sets many slots at once. */
function StayFields({ slots, absent, onChange }: DaySlotsProps) {
  const { t } = useTranslation('timetable');
  const { zone } = useEventScope();
  const stay = readStay(slots, absent);
  const { time } = useFormats();
  const end = slots.length - 1;
  const move = (field: 'first' | 'last', value: string) => {
    const wanted =
      value === away ? null : moveStay(stay ?? { first: 0, last: end }, field, Number(value), end);
    onChange(changeStay(slots, absent, wanted));
  };
  const options = (at: 'startsAt' | 'endsAt') => [
    { value: away, label: t('availability.away') },
    ...slots.map((slot, index) => ({ value: String(index), label: time(slot[at], zone) })),
  ];
  return (
    <Group grow mb="md" maw="28rem">
      <NativeSelect
        label={t('availability.arrive')}
        data={options('startsAt')}
        value={stay ? String(stay.first) : away}
        onChange={({ currentTarget: { value } }) => move('first', value)}
      />
      <NativeSelect
        label={t('availability.leave')}
        data={options('endsAt')}
        value={stay ? String(stay.last) : away}
        onChange={({ currentTarget: { value } }) => move('last', value)}
      />
    </Group>
  );
}
