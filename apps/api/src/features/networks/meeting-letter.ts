import type { Deps } from '../../deps.ts';
import type { Letter } from '../../mail/letter.ts';
import { oneLine } from '../../mail/one-line.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeInterval } from '../../mail/when.ts';
import type { MessageRow } from '../../outbox/rendering.ts';
import { renderTelling, type Situation } from '../invitations/commands.ts';
import * as entries from './meeting-entry.ts';
import { findToldMeeting, type ToldGroupMeeting } from './queries.ts';

type Context = { deps: Deps; row: MessageRow; told: ToldGroupMeeting };

/** Which of the texts it is: what happened to the meeting, or that the reader no longer belongs to it. */
function kindOf({ told: { meeting } }: Context, { isCancelled, told }: Situation): string {
  if (!isCancelled) return told ? 'changed' : 'invited';
  return meeting.state === 'cancelled' ? 'cancelled' : 'left';
}

function factsOf({ row, told: { meeting } }: Context, situation: Situation): Letter['facts'] {
  const { about, told, isCancelled } = situation;
  const t = textsIn(row.locale);
  const isMoved = told && told.startsAt.getTime() !== about.startsAt.getTime();
  const former = isMoved ? writeInterval(told, row.locale, meeting.zone) : '';
  const reason = isCancelled ? oneLine(meeting.cancelReason) : '';
  const join = about.joinLink;
  return [
    { label: t('labels.when'), value: writeInterval(about, row.locale, meeting.zone) },
    ...(former ? [{ label: t('labels.formerly'), value: former }] : []),
    ...(about.place ? [{ label: t('labels.where'), value: about.place }] : []),
    ...(join ? [{ label: t('labels.join'), value: join.url, url: join.url }] : []),
    ...(reason ? [{ label: t('labels.reason'), value: reason }] : []),
  ];
}

async function write(context: Context, situation: Situation): Promise<Letter> {
  const { deps, row, told } = context;
  const { locale } = row;
  const t = textsIn(locale);
  const group = entries.nameGroup(told.network.names, locale);
  const when = writeInterval(situation.about, locale, told.meeting.zone);
  const values = { title: oneLine(told.meeting.title), group, when };
  const kind = kindOf(context, situation);
  const words = situation.isCancelled
    ? []
    : [told.meeting.intro, entries.writeAgenda(told, locale)].filter(Boolean);
  return {
    locale,
    sender: group,
    name: row.toName,
    subject: t('group_meeting.title', values),
    preheader: t(`${row.purpose}.${kind}.preheader`, values),
    paragraphs: [t(`${row.purpose}.${kind}.body`, values), ...words],
    facts: factsOf(context, situation),
    quote: '',
    action:
      kind === 'left'
        ? null
        : { label: t('meeting.action'), url: entries.meetingPage(deps.config, told) },
    because: t('because.group', values),
  };
}

/** Invitations and their cancellations about meetings of groups: the second kind of meeting of the same machinery. */
export const renderGroupMeeting = renderTelling(async (deps, row) => {
  const { meetingId, accountId, locale } = row;
  const told = meetingId && accountId && (await findToldMeeting(deps.db, meetingId, accountId));
  if (!told) return null;
  const reader = { config: deps.config, locale };
  const context = { deps, row, told };
  return {
    organiser: entries.organiserOf(reader, told),
    entry: entries.isOn(told) ? (stamp) => entries.toGroupEntry(reader, told, stamp) : null,
    words: { counterpart: '', place: oneLine(told.meeting.place) },
    write: (situation) => write(context, situation),
  };
});
