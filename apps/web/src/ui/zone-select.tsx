import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';

type ZoneSelectProps = {
  label: string;
  description?: ReactNode;
  value?: string;
  defaultValue?: string;
  onChange?: (zone: string) => void;
  error?: ReactNode;
  disabled?: boolean;
  required?: boolean;
  'data-path'?: string;
};

/** Chooses one of the IANA time zones that the reader's browser knows. */
export function ZoneSelect({ onChange, ...field }: ZoneSelectProps) {
  const present = field.value ?? field.defaultValue ?? '';
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    return present && !known.includes(present) ? [present, ...known] : known;
  }, [present]);
  return (
    <Select
      {...field}
      data={zones}
      onChange={(zone) => zone && onChange?.(zone)}
      limit={600}
      searchable
      allowDeselect={false}
      autoComplete="off"
    />
  );
}
