import {
  type CalendarEntry,
  type CalendarPerson,
  invitationHeaders,
  nextStampAt,
  renderInvitation,
  uidFor,
} from '@ponte/calendar';
import type { Deps } from '../../deps.ts';
import type { Letter } from '../../mail/letter.ts';
import { mailDomain } from '../../mail/reply-address.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import {
  type MessageRow,
  type RenderedMessage,
  type RenderMessage,
  recipientOf,
} from '../../outbox/rendering.ts';
import { type EarlierInvitation, listEarlierInvitations } from './meeting-queries.ts';
import { findTold, type Told, toTold } from './told.ts';

/** What the letter around an entry says of it. */
export type About = Pick<Told, 'startsAt' | 'endsAt' | 'counterpart' | 'place' | 'joinLink'>;

export type Situation = {
  about: About;
  /** What stands in the recipient's calendar until now; null at the first invitation. */
  told: Told | null;
  isCancelled: boolean;
};

/**
 * One meeting as one recipient's calendar is told of it, of whatever kind the meeting is: two companies at an event,
 * or a working group. What every kind has in common stands in this file.
 */
export type Telling = {
  /** ORGANIZER in calendars and From in mails. */
  organiser: CalendarPerson;
  /** From its present state; null when there is nothing to invite this recipient to. */
  entry: ((stamp: { sequence: number; stampedAt: Date }) => CalendarEntry) | null;
  words: Pick<Told, 'counterpart' | 'place'>;
  write(situation: Situation): Promise<Letter>;
};

/** The human part of an invitation, and what the calendar part holds. */
type Composed = { entry: CalendarEntry; letter: Letter; told: Record<string, unknown> };

type Context = {
  row: MessageRow;
  recipientId: string;
  meetingId: string;
  sequence: number;
  method: NonNullable<MessageRow['method']>;
  earlier: EarlierInvitation[];
  stampedAt: Date;
};

async function composeRequest(telling: Telling, context: Context): Promise<Composed | null> {
  const { sequence, stampedAt, earlier } = context;
  const entry = telling.entry?.({ sequence, stampedAt });
  if (!entry) return null;
  const about = { ...entry, ...telling.words };
  const told = findTold(earlier);
  const letter = await telling.write({ about, told, isCancelled: false });
  return { entry, letter, told: toTold(entry, telling.words) };
}

async function composeCancel(telling: Telling, context: Context): Promise<Composed | null> {
  const told = findTold(context.earlier);
  if (!told) return null;
  const { counterpart, place, ...facts } = told;
  const entry: CalendarEntry = {
    ...facts,
    uid: uidFor(context.meetingId),
    sequence: context.sequence,
    stampedAt: context.stampedAt,
    status: 'cancelled',
    organiser: telling.organiser,
  };
  const about = { ...told, joinLink: null };
  const letter = await telling.write({ about, told, isCancelled: true });
  return { entry, letter, told: toTold(entry, { counterpart, place }) };
}

function finish(deps: Deps, context: Context, composed: Composed): RenderedMessage {
  const { row, earlier, stampedAt, recipientId, meetingId, sequence, method } = context;
  const { entry, letter, told } = composed;
  const key = { meetingId, recipientId, sequence, method, domain: mailDomain(deps.config) };
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

/** Invitations and their cancellations about one kind of meeting, from the state of the moment of sending. */
export const renderTelling =
  (load: (deps: Deps, row: MessageRow) => Promise<Telling | null>): RenderMessage =>
  async (deps, row) => {
    const { meetingId, method, sequence } = row;
    const recipientId = recipientOf(row);
    if (!meetingId || !recipientId || !method || sequence === null) return 'obsolete';
    const [telling, earlier] = await Promise.all([
      load(deps, row),
      listEarlierInvitations(deps.db, { meetingId, recipientId, sequence }),
    ]);
    if (!telling) return 'obsolete';
    const stampedAt = nextStampAt(earlier.at(-1)?.renderedAt ?? null, deps.clock.now());
    const context = { row, recipientId, meetingId, sequence, method, earlier, stampedAt };
    const compose = method === 'CANCEL' ? composeCancel : composeRequest;
    const composed = await compose(telling, context);
    return composed ? finish(deps, context, composed) : 'obsolete';
  };
