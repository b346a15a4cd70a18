import { type CalendarEntry, uidFor } from '@ponte/calendar';
import type { Locale } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { nameEvent, namePerson, placeOfEvent } from '../../mail/envelope.ts';
import type { EventFacts } from '../../mail/facts.ts';
import { participantPage } from '../../mail/links.ts';
import { nameTable } from '../../mail/name-table.ts';
import { oneLine } from '../../mail/one-line.ts';
import { replyAddressFor } from '../../mail/reply-address.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeList } from '../../mail/when.ts';
import type { OwnMeeting } from './meeting-queries.ts';

/** From whose side a meeting is told. */
export type Viewpoint = {
  config: Config;
  participantId: string;
  locale: Locale;
  event: EventFacts;
  /** Where the reader can propose another time or cancel without an account; not in feeds, which people share. */
  changeUrl?: string | null;
};

export type PlacedMeeting = OwnMeeting & {
  startsAt: Date;
  endsAt: Date;
  table: NonNullable<OwnMeeting['table']>;
};

export const isPlaced = (meeting: OwnMeeting): meeting is PlacedMeeting =>
  meeting.startsAt !== null && meeting.endsAt !== null && meeting.table !== null;

/** The platform's mailbox under the event's name: ORGANIZER in calendars and From in mails. */
export const organiserOf = ({ config, participantId, locale, event }: Viewpoint) => ({
  name: nameEvent(event, locale),
  address: replyAddressFor(config, participantId),
});

export const nameCounterparts = (meeting: OwnMeeting, locale: Locale): string =>
  writeList(
    meeting.counterparts.map((person) => namePerson(person, locale)),
    locale,
  );

export const meetingPage = ({ config, event }: Viewpoint, meetingId: string): string =>
  participantPage(config, event.slug, 'meetings', meetingId);

function describe(viewpoint: Viewpoint, meeting: PlacedMeeting): string {
  const { locale, event } = viewpoint;
  const people = meeting.counterparts.map(({ name, organisation, jobTitle }) =>
    [name, jobTitle, organisation].map(oneLine).filter(Boolean).join(', '),
  );
  const about = textsIn(locale)('meeting.about', { event: nameEvent(event, locale) });
  const { changeUrl } = viewpoint;
  const change = changeUrl ? [textsIn(locale)('meeting.changeLine', { url: changeUrl })] : [];
  return [about, '', ...people, '', meetingPage(viewpoint, meeting.id), ...change].join('\n');
}

/** Table and venue; null for a meeting online, which is where its link leads. */
export const placeOf = ({ locale, event }: Viewpoint, { table }: PlacedMeeting): string | null =>
  table.kind === 'online'
    ? null
    : [nameTable(table, locale), placeOfEvent(event)].filter(Boolean).join(', ');

/** The meeting as calendars show it, from its present state; the same in invitation and feed but for the stamp. */
export function toCalendarEntry(
  viewpoint: Viewpoint,
  meeting: PlacedMeeting,
  told: { sequence: number; stampedAt: Date },
): CalendarEntry {
  const { locale } = viewpoint;
  const t = textsIn(locale);
  const isOnline = meeting.table.kind === 'online';
  return {
    uid: uidFor(meeting.id),
    ...told,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    status: meeting.state === 'cancelled' ? 'cancelled' : 'confirmed',
    summary: t('meeting.title', { counterpart: nameCounterparts(meeting, locale) }),
    description: describe(viewpoint, meeting),
    location: placeOf(viewpoint, meeting),
    joinLink: isOnline ? { url: meeting.table.joinUrl, label: t('meeting.join') } : null,
    organiser: organiserOf(viewpoint),
  };
}
