import type { Deps } from '../../deps.ts';
import { actionUrl } from '../../mail/action-link.ts';
import { nameEvent, namePerson } from '../../mail/envelope.ts';
import { ownParts } from '../../mail/event-letters.ts';
import { findEventFacts } from '../../mail/facts.ts';
import type { Letter } from '../../mail/letter.ts';
import { nameTable } from '../../mail/name-table.ts';
import { oneLine } from '../../mail/one-line.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeInterval } from '../../mail/when.ts';
import type { MessageRow } from '../../outbox/rendering.ts';
import * as entries from './calendar-entry.ts';
import { findOwnMeeting, type OwnMeeting } from './meeting-queries.ts';
import { type About, renderTelling, type Situation, type Telling } from './telling.ts';

/** Everything an invitation of an event is written from. */
type Context = {
  deps: Deps;
  row: MessageRow;
  viewpoint: entries.Viewpoint;
  meetingId: string;
  /** Null when the recipient is no longer one of its people. */
  meeting: OwnMeeting | null;
};

/** The letter around an invitation; `kind` is the key of its texts. */
async function writeAbout(context: Context, about: About, kind: string): Promise<Letter> {
  const { deps, row, viewpoint, meetingId } = context;
  const { locale, event } = viewpoint;
  const t = textsIn(locale);
  const when = writeInterval(about, locale, event.zone);
  const values = { event: nameEvent(event, locale), counterpart: about.counterpart, when };
  const join = about.joinLink;
  const letter = `${row.purpose}.${kind}`;
  const own = await ownParts({ deps, row, event }, letter, { ...values, place: about.place });
  return {
    locale,
    sender: values.event,
    name: row.toName,
    subject: t('meeting.subject', values),
    preheader: own?.paragraphs[0] ?? t(`${letter}.preheader`, values),
    paragraphs: own?.paragraphs ?? [t(`${letter}.body`, values)],
    facts: [
      { label: t('labels.with'), value: about.counterpart },
      { label: t('labels.when'), value: when },
      { label: t('labels.where'), value: about.place },
      ...(join ? [{ label: t('labels.join'), value: join.url, url: join.url }] : []),
    ],
    quote: '',
    action: { label: t('meeting.action'), url: entries.meetingPage(viewpoint, meetingId) },
    because: t('because.event', values),
  };
}

/** The old time, where it differs from the new one. */
function addFormer(letter: Letter, { viewpoint }: Context, { told, about }: Situation): Letter {
  if (!told || told.startsAt.getTime() === about.startsAt.getTime()) return letter;
  const { locale, event } = viewpoint;
  const label = textsIn(locale)('labels.formerly');
  const former = { label, value: writeInterval(told, locale, event.zone) };
  return { ...letter, facts: [...letter.facts, former] };
}

/** Who of the others has cancelled, and why; nobody is told about what they did themselves. */
function addCanceller(letter: Letter, { viewpoint, meeting }: Context): Letter {
  if (meeting?.state !== 'cancelled') return letter;
  const { canceller, cancelReason } = meeting;
  const { locale, participantId } = viewpoint;
  const t = textsIn(locale);
  const by =
    canceller && canceller.id !== participantId
      ? [{ label: t('labels.cancelledBy'), value: namePerson(canceller, locale) }]
      : [];
  const why = cancelReason ? [{ label: t('labels.reason'), value: oneLine(cancelReason) }] : [];
  return { ...letter, facts: [...letter.facts, ...by, ...why] };
}

/** What to do when something is in the way, without an account. */
function addChange(letter: Letter, { viewpoint: { changeUrl, locale } }: Context): Letter {
  if (!changeUrl) return letter;
  const t = textsIn(locale);
  const change = { label: t('labels.change'), value: t('meeting.change'), url: changeUrl };
  return { ...letter, facts: [...letter.facts, change] };
}

async function writeSituation(context: Context, situation: Situation): Promise<Letter> {
  const { about, told, isCancelled } = situation;
  if (!isCancelled) {
    const letter = await writeAbout(context, about, told ? 'changed' : 'invited');
    return addChange(addFormer(letter, context, situation), context);
  }
  if (context.meeting?.state === 'agreed') return writeAbout(context, about, 'postponed');
  return addCanceller(await writeAbout(context, about, 'cancelled'), context);
}

function toTelling(context: Context): Telling {
  const { viewpoint, meeting, row } = context;
  const isOn = meeting?.state === 'scheduled' && entries.isPlaced(meeting);
  return {
    organiser: entries.organiserOf(viewpoint),
    entry: isOn ? (stamp) => entries.toCalendarEntry(viewpoint, meeting, stamp) : null,
    words: isOn
      ? {
          counterpart: entries.nameCounterparts(meeting, row.locale),
          place: entries.placeOf(viewpoint, meeting) ?? nameTable(meeting.table, row.locale),
        }
      : { counterpart: '', place: '' },
    write: (situation) => writeSituation(context, situation),
  };
}

/** Invitations and their cancellations about meetings of events. */
export const renderMeetingMessage = renderTelling(async (deps, row) => {
  const { meetingId, participantId, eventId } = row;
  if (!meetingId || !participantId || !eventId) return null;
  const [event, meeting] = await Promise.all([
    findEventFacts(deps.db, eventId),
    findOwnMeeting(deps.db, { meetingId, participantId }),
  ]);
  if (!event) return null;
  const link = { kind: 'meeting' as const, participantId, subjectId: meetingId };
  const changeUrl = await actionUrl(deps, event, link);
  const viewpoint = { config: deps.config, participantId, locale: row.locale, event, changeUrl };
  return toTelling({ deps, row, viewpoint, meetingId, meeting });
});
