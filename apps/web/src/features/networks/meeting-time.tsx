import { useFormats } from '../../ui/formats.ts';
import type { GroupMeetingRow } from './shapes.ts';

type Interval = Pick<GroupMeetingRow, 'startsAt' | 'endsAt' | 'zone'>;

/** Day and hours by the clock of the place where the group meets. */
export function MeetingTime({ meeting: { startsAt, endsAt, zone } }: { meeting: Interval }) {
  const { dayOf, timeRange } = useFormats();
  const year = new Date(startsAt).getFullYear();
  return `${dayOf(startsAt, zone)} ${year}, ${timeRange(startsAt, endsAt, zone)}`;
}
