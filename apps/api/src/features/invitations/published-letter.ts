import {
  type EventLetterContext,
  type EventLetterParts,
  eventLetter,
} from '../../mail/event-letters.ts';
import type { Fact } from '../../mail/letter.ts';
import { participantPage } from '../../mail/links.ts';
import { nameTable } from '../../mail/name-table.ts';
import type { ScheduleChangePayload } from '../../mail/payloads.ts';
import { writeInterval } from '../../mail/when.ts';
import { isPlaced, meetingPage, nameCounterparts } from './calendar-entry.ts';
import { listOwnMeetings, type OwnMeeting } from './meeting-queries.ts';

type Formerly = ScheduleChangePayload['formerly'];

/** What has become of a meeting since, in the words of the texts; null when nothing has changed after all. */
function nameChange(meeting: OwnMeeting, formerly: Formerly): string | null {
  if (meeting.state === 'cancelled') return formerly ? 'cancelled' : null;
  if (!isPlaced(meeting)) return formerly ? 'removed' : null;
  if (!formerly) return 'added';
  if (meeting.startsAt.getTime() !== formerly.startsAt.getTime()) return 'moved';
  return meeting.tableId === formerly.tableId ? null : 'reseated';
}

function describeChange(
  { row, event, t }: EventLetterContext,
  meeting: OwnMeeting,
  change: string,
  formerly: Formerly,
): string {
  const when = (interval: { startsAt: Date; endsAt: Date }) =>
    writeInterval(interval, row.locale, event.zone);
  const counterpart = nameCounterparts(meeting, row.locale);
  const former = formerly ? { formerly: when(formerly) } : {};
  if (meeting.state === 'cancelled' || !isPlaced(meeting))
    return t('schedule_published.lines.only', { counterpart, ...former });
  const values = {
    counterpart,
    when: when({ startsAt: meeting.startsAt, endsAt: meeting.endsAt }),
    place: nameTable(meeting.table, row.locale),
    ...former,
  };
  return t(`schedule_published.lines.${change === 'moved' ? 'was' : 'at'}`, values);
}

function toFact(
  context: EventLetterContext,
  meeting: OwnMeeting,
  participantId: string,
  formerly: Formerly,
): Fact[] {
  const change = nameChange(meeting, formerly);
  if (!change) return [];
  const { row, event, deps, t } = context;
  const viewpoint = { config: deps.config, participantId, locale: row.locale, event };
  return [
    {
      label: t(`schedule_published.changes.${change}`),
      value: describeChange(context, meeting, change, formerly),
      url: meetingPage(viewpoint, meeting.id),
    },
  ];
}

/** One mail about all that a published schedule changes for its reader, as it is when the mail is sent. */
export const renderSchedulePublished = eventLetter(
  async (context): Promise<EventLetterParts | null> => {
    const { deps, row, event, payload } = context;
    const { participantId } = row;
    if (!participantId) return null;
    const changes = new Map(
      (payload.changes ?? []).map(({ meetingId, formerly }) => [meetingId, formerly]),
    );
    const meetings = await listOwnMeetings(deps.db, participantId, [...changes.keys()]);
    const facts = meetings.flatMap((meeting) =>
      toFact(context, meeting, participantId, changes.get(meeting.id) ?? null),
    );
    if (facts.length === 0) return null;
    return { url: participantPage(deps.config, event.slug, 'schedule'), facts };
  },
);
