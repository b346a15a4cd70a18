import type { MailPurpose } from '@ponte/domain';
import type { Deps } from '../deps.ts';
import type { MessageRow, RenderMessage } from '../outbox/rendering.ts';
import { actionUrl } from './action-link.ts';
import { nameEvent, ordinaryEnvelope, placeOfEvent } from './envelope.ts';
import { type EventFacts, findEventFacts, findOfferedUntil } from './facts.ts';
import type { Fact, Letter } from './letter.ts';
import { fillWords, findOwnWords, isLetterKind, toParagraphs } from './letter-texts.ts';
import * as links from './links.ts';
import { type MailPayload, payloadSchema } from './payloads.ts';
import { textsIn, type Write } from './texts.ts';
import { unsubscribeHeaders } from './unsubscribe.ts';
import { writeDays, writeInstant } from './when.ts';
import { writeLetter } from './write-letter.ts';

/** Everything a letter about an event is made from. */
export type EventLetterContext = {
  deps: Deps;
  row: MessageRow;
  payload: MailPayload;
  event: EventFacts;
  eventName: string;
  t: Write;
};

/** The parts in which letters about an event differ from each other. */
export type EventLetterParts = Partial<
  Pick<Letter, 'facts' | 'quote' | 'because' | 'unsubscribe'>
> & {
  url: string;
  values?: Record<string, string>;
  /** What only the organiser's own words may name. */
  placeholders?: Record<string, string>;
  paragraphs?: readonly string[];
};

/** When and where the event is. */
export function factsOfEvent({ event, row, t }: EventLetterContext): Fact[] {
  const place = placeOfEvent(event);
  return [
    { label: t('labels.when'), value: writeDays(event.firstDay, event.lastDay, row.locale) },
    ...(place ? [{ label: t('labels.where'), value: place }] : []),
  ];
}

/** What may stand in any letter about an event, beside what its own kind brings. */
export const commonValues = (
  event: EventFacts,
  row: Pick<MessageRow, 'toName' | 'locale'>,
): Record<string, string> => ({
  name: row.toName,
  event: nameEvent(event, row.locale),
  days: writeDays(event.firstDay, event.lastDay, row.locale),
  venue: placeOfEvent(event),
});

/** The organiser's own words for this letter, filled; nothing where the standard ones stand. */
export async function ownParts(
  { deps, row, event }: Pick<EventLetterContext, 'deps' | 'row' | 'event'>,
  letter: string,
  values: Record<string, string>,
) {
  if (!isLetterKind(letter)) return null;
  const key = { eventId: event.id, letter, locale: row.locale };
  const words = await findOwnWords(deps.db, key);
  return words && fillWords(letter, words, { ...commonValues(event, row), ...values });
}

async function assemble(context: EventLetterContext, parts: EventLetterParts): Promise<Letter> {
  const { row, eventName, t } = context;
  const values = { event: eventName, ...parts.values };
  const own = await ownParts(context, row.purpose, { ...values, ...parts.placeholders });
  const text = (part: string) => t(`${row.purpose}.${part}`, values);
  return {
    sender: eventName,
    locale: row.locale,
    name: row.toName,
    subject: own?.subject ?? text('subject'),
    preheader: own?.paragraphs[0] ?? text('preheader'),
    paragraphs: [...(own?.paragraphs ?? toParagraphs(text('body'))), ...(parts.paragraphs ?? [])],
    facts: parts.facts ?? factsOfEvent(context),
    quote: parts.quote ?? '',
    action: { label: own?.action ?? text('action'), url: parts.url },
    because: parts.because ?? t('because.event', { event: eventName }),
    ...(parts.unsubscribe ? { unsubscribe: parts.unsubscribe } : {}),
  };
}

/** Builds the renderer of a purpose from what is special about it. */
export function eventLetter(
  compose: (context: EventLetterContext) => Promise<EventLetterParts | null> | EventLetterParts,
): RenderMessage {
  return async (deps, row) => {
    const event = row.eventId ? await findEventFacts(deps.db, row.eventId) : null;
    if (!event) return 'obsolete';
    const context: EventLetterContext = {
      deps,
      row,
      event,
      payload: payloadSchema.parse(row.payload),
      eventName: nameEvent(event, row.locale),
      t: textsIn(row.locale),
    };
    const parts = await compose(context);
    if (!parts) return 'obsolete';
    return {
      ...writeLetter(await assemble(context, parts)),
      ...(parts.unsubscribe && row.accountId
        ? { headers: unsubscribeHeaders(deps.config, 'reminders', row.accountId) }
        : {}),
      ...ordinaryEnvelope(deps.config, row, context.eventName, deps.clock.now()),
    };
  };
}

const ownPage = ({ deps, event }: EventLetterContext, ...rest: string[]) =>
  links.participantPage(deps.config, event.slug, ...rest);

const aboutPage = ({ deps, event }: EventLetterContext) => links.eventPage(deps.config, event.slug);

async function composeOffer(context: EventLetterContext): Promise<EventLetterParts> {
  const { deps, row, payload, event, t } = context;
  const until = payload.offeredUntil
    ? new Date(payload.offeredUntil)
    : row.participantId && (await findOfferedUntil(deps.db, row.participantId));
  const facts = factsOfEvent(context);
  const id = row.participantId;
  const link = id && { kind: 'place' as const, participantId: id, subjectId: id };
  return {
    url: (link && (await actionUrl(deps, event, link))) || ownPage(context),
    placeholders: { until: until ? writeInstant(until, row.locale, event.zone) : '' },
    facts: until
      ? [{ label: t('labels.until'), value: writeInstant(until, row.locale, event.zone) }, ...facts]
      : facts,
  };
}

function composeRole({ deps, payload, event, eventName, t }: EventLetterContext): EventLetterParts {
  const role = t(`roles.${payload.role ?? 'viewer'}`);
  return {
    url: links.organiserPage(deps.config, event.id),
    values: { role },
    facts: [{ label: t('labels.role'), value: role }],
    because: t('because.role', { event: eventName }),
  };
}

/** The letters about somebody's place and role in an event. */
export const eventRenderers = {
  registration_received: eventLetter((context) => ({ url: ownPage(context, 'profile') })),
  registration_approved: eventLetter((context) => ({ url: ownPage(context) })),
  registration_rejected: eventLetter((context) => ({
    url: aboutPage(context),
    facts: [],
    quote: context.payload.reason ?? '',
  })),
  registration_waiting: eventLetter((context) => ({ url: ownPage(context) })),
  place_offered: eventLetter(composeOffer),
  place_offer_expired: eventLetter((context) => ({ url: aboutPage(context), facts: [] })),
  role_granted: eventLetter(composeRole),
  event_cancelled: eventLetter((context) => ({ url: aboutPage(context) })),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
