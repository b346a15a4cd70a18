import {
  type CalendarEntry,
  invitationHeaders,
  type MessageKey,
  nextStampAt,
  renderInvitation,
  uidFor,
} from '@ponte/calendar';
import type { Deps } from '../../deps.ts';
import { actionUrl } from '../../mail/action-link.ts';
import { nameEvent, namePerson } from '../../mail/envelope.ts';
import { ownParts } from '../../mail/event-letters.ts';
import { findEventFacts } from '../../mail/facts.ts';
import type { Letter } from '../../mail/letter.ts';
import { nameTable } from '../../mail/name-table.ts';
import { oneLine } from '../../mail/one-line.ts';
import { mailDomain } from '../../mail/reply-address.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeInterval } from '../../mail/when.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import type { MessageRow, RenderedMessage, RenderMessage } from '../../outbox/rendering.ts';
import * as entries from './calendar-entry.ts';
import {
  type EarlierInvitation,
  findOwnMeeting,
  listEarlierInvitations,
  type OwnMeeting,
} from './meeting-queries.ts';
import { findTold, type Told, toTold } from './told.ts';

/** Everything an invitation is written from. */
type Context = {
  viewpoint: entries.Viewpoint;
  key: MessageKey;
  /** Null when the recipient is no longer one of its people. */
  meeting: OwnMeeting | null;
  earlier: EarlierInvitation[];
  told: Told | null;
  stampedAt: Date;
};

/** The human part of an invitation, and what the calendar part holds. */
type Composed = { entry: CalendarEntry; letter: Letter; told: Record<string, unknown> };

async function loadContext(deps: Deps, row: MessageRow): Promise<Context | null> {
  const { meetingId, participantId, eventId, method, sequence } = row;
  if (!meetingId || !participantId || !eventId || !method || sequence === null) return null;
  const [event, meeting, earlier] = await Promise.all([
    findEventFacts(deps.db, eventId),
    findOwnMeeting(deps.db, { meetingId, participantId }),
    listEarlierInvitations(deps.db, { meetingId, participantId, sequence }),
  ]);
  if (!event) return null;
  const link = { kind: 'meeting' as const, participantId, subjectId: meetingId };
  const changeUrl = await actionUrl(deps, event, link);
  const domain = mailDomain(deps.config);
  return {
    viewpoint: { config: deps.config, participantId, locale: row.locale, event, changeUrl },
    key: { meetingId, recipientId: participantId, sequence, method, domain },
    meeting,
    earlier,
    told: findTold(earlier),
    stampedAt: nextStampAt(earlier.at(-1)?.renderedAt ?? null, deps.clock.now()),
  };
}

/** The letter around an invitation; `kind` is the key of its texts. */
async function writeAbout(
  deps: Deps,
  row: MessageRow,
  { viewpoint, key }: Context,
  about: Pick<Told, 'startsAt' | 'endsAt' | 'counterpart' | 'place' | 'joinLink'>,
  kind: string,
): Promise<Letter> {
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
    action: { label: t('meeting.action'), url: entries.meetingPage(viewpoint, key.meetingId) },
    because: t('because.event', values),
  };
}

/** The old time, where it differs from the new one. */
function addFormer(letter: Letter, { viewpoint, told }: Context, entry: CalendarEntry): Letter {
  if (!told || told.startsAt.getTime() === entry.startsAt.getTime()) return letter;
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

async function composeRequest(
  deps: Deps,
  row: MessageRow,
  context: Context,
): Promise<Composed | null> {
  const { meeting, viewpoint, key, stampedAt, told } = context;
  if (meeting?.state !== 'scheduled' || !entries.isPlaced(meeting)) return null;
  const entry = entries.toCalendarEntry(viewpoint, meeting, { sequence: key.sequence, stampedAt });
  const table = nameTable(meeting.table, row.locale);
  const words = {
    counterpart: entries.nameCounterparts(meeting, row.locale),
    place: entry.location ?? table,
  };
  const kind = told ? 'changed' : 'invited';
  const letter = await writeAbout(deps, row, context, { ...entry, ...words }, kind);
  const whole = addChange(addFormer(letter, context, entry), context);
  return { entry, letter: whole, told: toTold(entry, words) };
}

async function composeCancel(
  deps: Deps,
  row: MessageRow,
  context: Context,
): Promise<Composed | null> {
  const { meeting, viewpoint, key, stampedAt, told } = context;
  if (!told) return null;
  const { counterpart, place, ...facts } = told;
  const entry: CalendarEntry = {
    ...facts,
    uid: uidFor(key.meetingId),
    sequence: key.sequence,
    stampedAt,
    status: 'cancelled',
    organiser: entries.organiserOf(viewpoint),
  };
  const kind = meeting?.state === 'agreed' ? 'postponed' : 'cancelled';
  const plain = await writeAbout(deps, row, context, { ...told, joinLink: null }, kind);
  const letter = kind === 'cancelled' ? addCanceller(plain, context) : plain;
  return { entry, letter, told: toTold(entry, { counterpart, place }) };
}

/** Invitations and their cancellations, from the state of this moment. */
export const renderMeetingMessage: RenderMessage = async (deps, row) => {
  const context = await loadContext(deps, row);
  if (!context) return 'obsolete';
  const compose = row.method === 'CANCEL' ? composeCancel : composeRequest;
  const composed = await compose(deps, row, context);
  return composed ? finish(row, context, composed) : 'obsolete';
};

function finish(row: MessageRow, context: Context, composed: Composed): RenderedMessage {
  const { key, earlier, stampedAt } = context;
  const { entry, letter, told } = composed;
  const sentIds = earlier.flatMap(({ messageId }) => messageId ?? []);
  const { messageId, references = [] } = invitationHeaders(key, sentIds);
  const recipient = { name: row.toName, address: row.toAddress };
  return {
    ...writeLetter(letter),
    calendar: renderInvitation({ ...entry, recipient }).ics,
    from: entry.organiser,
    messageId,
    references,
    renderedAt: stampedAt,
    told,
  };
}
