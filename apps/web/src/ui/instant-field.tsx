import { TextInput, type TextInputProps } from '@mantine/core';
import { fromLocalTime, toLocalTime } from './zoned-time.ts';

type InstantFieldProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> & {
  /** ISO 8601, or null when there is none. */
  value: string | null;
  onChange: (instant: string | null) => void;
  /** The IANA zone whose clock is shown and typed: the event's, not the reader's. */
  zone: string;
};

/** Day and time of one instant, by the clock of a given zone. */
export function InstantField({ value, onChange, zone, ...props }: InstantFieldProps) {
  return (
    <TextInput
      {...props}
      type="datetime-local"
      value={value ? toLocalTime(value, zone) : ''}
      onChange={({ currentTarget: { value: local } }) =>
        onChange(local ? fromLocalTime(local, zone) : null)
      }
    />
  );
}
