import { Tabs, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { TabList } from '../../ui/tab-list.tsx';
import classes from './meetings.module.css';
import type { SlotOption } from './shapes.ts';

type SlotChoiceProps = {
  options: readonly SlotOption[];
  value: string | null;
  /** The slot it has now. */
  current: string | null;
  onChange: (slotId: string) => void;
};

/** The slots in which everybody is free, day by day; those without a table can be seen but not chosen. */
export function SlotChoice(props: SlotChoiceProps) {
  const { t } = useTranslation('meetings');
  const { shortDate } = useFormats();
  const days = [...new Set(props.options.map(({ day }) => day))];
  const currentDay = props.options.find(({ slotId }) => slotId === props.current)?.day;
  const [day, setDay] = useState(currentDay ?? days[0] ?? null);
  if (days.length === 0) return <Text>{t('move.none')}</Text>;
  return (
    <Tabs value={day} onChange={setDay} keepMounted={false}>
      <TabList mb="md" aria-label={t('move.days')}>
        {days.map((value) => (
          <Tabs.Tab key={value} value={value}>
            {shortDate(value)}
          </Tabs.Tab>
        ))}
      </TabList>
      {days.map((value) => (
        <Tabs.Panel key={value} value={value}>
          <DayChoice {...props} options={props.options.filter((option) => option.day === value)} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function DayChoice({ options, value, current, onChange }: SlotChoiceProps) {
  const { t } = useTranslation('meetings');
  const { zone } = useEventScope();
  const { timeRange } = useFormats();
  const name = useId();
  return (
    <fieldset className={classes.options} aria-label={t('move.slots')}>
      {options.map((option) => (
        <label key={option.slotId} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={option.slotId}
            checked={value === option.slotId}
            disabled={option.tableId === null}
            onChange={() => onChange(option.slotId)}
          />
          <span className={classes.optionTime}>
            {timeRange(option.startsAt, option.endsAt, zone)}
          </span>
          <span className={classes.optionTable}>
            <TableNote option={option} current={current} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type TableNoteProps = { option: SlotOption; current: string | null };

function TableNote({ option: { slotId, tableLabel }, current }: TableNoteProps) {
  const { t } = useTranslation('meetings');
  if (slotId === current) return t('move.now');
  return tableLabel === null ? t('move.noTable') : t('move.table', { label: tableLabel });
}
