import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import classes from './meeting-lines.module.css';
import type { AffectedMeeting } from './timetable.ts';

/** Meetings as who, when and where; many of them scroll in themselves. */
export function MeetingLines({ meetings }: { meetings: readonly AffectedMeeting[] }) {
  const { t } = useTranslation('timetable');
  const { zone } = useEventScope();
  const { dateTime, list } = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable (WCAG 2.1.1)
    <section className={classes.scroll} aria-label={t('effect.meetings')} tabIndex={0}>
      <ul className={classes.list}>
        {meetings.map(({ id, people, startsAt, table }) => (
          <li key={id}>
            <Text fw={600}>
              {list(people.map(({ name, organisation }) => `${name} (${organisation})`))}
            </Text>
            <Text size="sm" c="dimmed">
              {dateTime(startsAt, zone)}, {table}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
