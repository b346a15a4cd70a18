import { SegmentedControl } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';

type DaysBarProps = { days: readonly string[]; value: string; onChange: (day: string) => void };

/** The days of an event of several, to choose one. */
export function DaysBar({ days, value, onChange }: DaysBarProps) {
  const { t } = useTranslation('schedule');
  const { shortDate } = useFormats();
  if (days.length < 2) return null;
  return (
    <SegmentedControl
      aria-label={t('grid.days')}
      value={value}
      onChange={onChange}
      data={days.map((day) => ({ value: day, label: shortDate(day) }))}
    />
  );
}
