import { type CalendarEntry, uidFor } from '@ponte/calendar';
import { type Locale, pickText } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { networkPage } from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { replyAddressFor } from '../../mail/reply-address.ts';
import { textsIn } from '../../mail/texts.ts';
import type { ToldGroupMeeting } from './queries.ts';

type Reader = { config: Config; locale: Locale };

/** What a group is called in mails and calendars. */
export const nameGroup = (names: ToldGroupMeeting['network']['names'], locale: Locale): string =>
  oneLine(pickText(names, locale)) || 'Ponte';

/** The platform's mailbox under the group's name; answers to it are signed by whose calendar it stands in. */
export const organiserOf = (
  { config, locale }: Reader,
  { network, person }: ToldGroupMeeting,
): CalendarEntry['organiser'] => ({
  name: nameGroup(network.names, locale),
  address: replyAddressFor(config, person.accountId),
});

export const meetingPage = (config: Config, { meeting, network }: ToldGroupMeeting): string =>
  networkPage(config, network.slug, 'meetings', meeting.id);

/** The agenda as numbered lines; empty when there is none. */
export function writeAgenda({ meeting }: ToldGroupMeeting, locale: Locale): string {
  const t = textsIn(locale);
  const lines = meeting.agenda.map(({ title, speaker, minutes }, index) => {
    const length = minutes > 0 ? t('group_meeting.length', { minutes }) : '';
    const rest = [oneLine(speaker), length].filter(Boolean).join(', ');
    return `${index + 1}. ${oneLine(title)}${rest ? ` (${rest})` : ''}`;
  });
  return lines.length > 0 ? [t('group_meeting.agenda'), ...lines].join('\n') : '';
}

/** Whether it stands in this person's calendar. */
export const isOn = ({ meeting, person }: ToldGroupMeeting): boolean =>
  meeting.state === 'called' && person.isInvited;

/** The meeting as calendars show it, from its present state; the same in invitation and feed but for the stamp. */
export function toGroupEntry(
  reader: Reader,
  row: ToldGroupMeeting,
  stamp: { sequence: number; stampedAt: Date },
): CalendarEntry {
  const { meeting, network } = row;
  const { locale, config } = reader;
  const t = textsIn(locale);
  const group = nameGroup(network.names, locale);
  const parts = [meeting.intro, writeAgenda(row, locale), meetingPage(config, row)];
  return {
    uid: uidFor(meeting.id),
    ...stamp,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    status: isOn(row) ? 'confirmed' : 'cancelled',
    summary: t('group_meeting.title', { title: oneLine(meeting.title), group }),
    description: parts.filter(Boolean).join('\n\n'),
    location: oneLine(meeting.place) || null,
    joinLink: meeting.joinUrl ? { url: meeting.joinUrl, label: t('meeting.join') } : null,
    organiser: organiserOf(reader, row),
  };
}
