import { List, ScrollArea, Text } from '@mantine/core';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { AffectedMeeting } from './timetable.ts';

/** Meetings as who, when and where. */
export function MeetingLines({ meetings }: { meetings: readonly AffectedMeeting[] }) {
  const { zone } = useEventScope();
  const { dateTime, list } = useFormats();
  return (
    <ScrollArea.Autosize mah="16rem" tabIndex={0} type="auto">
      <List listStyleType="none" spacing="xs">
        {meetings.map(({ id, people, startsAt, table }) => (
          <List.Item key={id}>
            <Text fw={600}>
              {list(people.map(({ name, organisation }) => `${name} (${organisation})`))}
            </Text>
            <Text size="sm" c="dimmed">
              {dateTime(startsAt, zone)}, {table}
            </Text>
          </List.Item>
        ))}
      </List>
    </ScrollArea.Autosize>
  );
}
