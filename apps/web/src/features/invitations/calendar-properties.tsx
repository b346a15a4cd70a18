import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { readStamp } from './read-stamp.ts';
import type { CalendarPart } from './types.ts';

// In the order in which somebody would ask; the rest is in the raw text.
const shown = [
  'METHOD',
  'SUMMARY',
  'DTSTART',
  'DTEND',
  'LOCATION',
  'URL',
  'STATUS',
  'SEQUENCE',
  'ORGANIZER',
  'ATTENDEE',
  'DESCRIPTION',
  'DTSTAMP',
  'UID',
] as const;

/** What the calendar part of a mail says, in words. */
export function CalendarProperties({ calendar }: { calendar: CalendarPart }) {
  const { t } = useTranslation('invitations');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const values = new Map(calendar.properties.map(({ name, value }) => [name, value]));
  const items = shown.map((name) => {
    const value = values.get(name) ?? '';
    const at = readStamp(value);
    return {
      label: t(`calendar.${name.toLowerCase() as Lowercase<typeof name>}`),
      value: value ? (
        <Text inherit style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {at ? dateTime(at, zone) : value}
        </Text>
      ) : null,
    };
  });
  return <DataList items={items} />;
}
