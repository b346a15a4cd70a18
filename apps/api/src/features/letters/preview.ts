import type { LetterShape } from '@ponte/contracts';
import { type LetterKind, type Locale, letterParts, letterPlaceholders } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { nameEvent, placeOfEvent } from '../../mail/envelope.ts';
import { commonValues } from '../../mail/event-letters.ts';
import type { EventFacts } from '../../mail/facts.ts';
import type { Letter } from '../../mail/letter.ts';
import {
  fillWords,
  type LetterWords,
  type OwnWords,
  standardWords,
} from '../../mail/letter-texts.ts';
import { participantPage } from '../../mail/links.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeInstant, writeInterval } from '../../mail/when.ts';
import { type WrittenLetter, writeLetter } from '../../mail/write-letter.ts';
import { toInstant } from '../../zone.ts';

type Side = { config: Config; event: EventFacts; letter: LetterKind; locale: Locale };

const reader = 'Maja Žnidaršič';

/** Invented people and the event's own facts, for every placeholder of the letter. */
export function exampleValues({ event, letter, locale }: Side): Record<string, string> {
  const startsAt = toInstant(event.firstDay, 10 * 60, event.zone);
  const slot = { startsAt, endsAt: new Date(startsAt.getTime() + 20 * 60_000) };
  const examples: Record<string, string> = {
    ...commonValues(event, { toName: reader, locale }),
    counterpart: 'Luca Bressan (Officine Isonzo)',
    when: writeInterval(slot, locale, event.zone),
    place: [textsIn(locale)('place.table', { label: '12' }), placeOfEvent(event)]
      .filter(Boolean)
      .join(', '),
    until: writeInstant(startsAt, locale, event.zone),
    count: '3',
  };
  return Object.fromEntries(
    letterPlaceholders[letter].map((name: string) => [name, examples[name] ?? '']),
  );
}

/** Where reminders carry the way out of them. */
const withWayOut: readonly LetterKind[] = [
  'requests_digest',
  'event_reminder',
  'event_followup',
  'outcomes_due',
];

function exampleFacts({ letter, locale }: Side, values: Record<string, string>): Letter['facts'] {
  const t = textsIn(locale);
  const named = [
    ['with', values.counterpart],
    ['when', values.when ?? values.days],
    ['where', values.place ?? values.venue],
    ['until', values.until],
  ] as const;
  if (letter.startsWith('request')) return [];
  return named.flatMap(([label, value]) => (value ? [{ label: t(`labels.${label}`), value }] : []));
}

/** The letter with these words as somebody would get it. */
export function writePreview(side: Side, words: LetterWords): WrittenLetter {
  const { config, event, letter, locale } = side;
  const t = textsIn(locale);
  const values = exampleValues(side);
  const filled = fillWords(letter, words, values);
  const fixed = fillWords(letter, standardWords(letter, locale), values);
  const subject = filled.subject ?? t('meeting.subject', { ...values });
  return writeLetter({
    locale,
    sender: nameEvent(event, locale),
    name: reader,
    subject,
    preheader: filled.paragraphs[0] ?? '',
    paragraphs: filled.paragraphs,
    facts: exampleFacts(side, values),
    quote: '',
    action: {
      label: filled.action ?? fixed.action ?? t('meeting.action'),
      url: participantPage(config, event.slug),
    },
    because: t(withWayOut.includes(letter) ? 'because.reminder' : 'because.event', {
      event: nameEvent(event, locale),
    }),
    ...(withWayOut.includes(letter)
      ? { unsubscribe: { label: t('unsubscribe.link'), url: `${config.publicUrl}/unsubscribe/…` } }
      : {}),
  });
}

export function presentLetter(side: Side, own: OwnWords | null): LetterShape {
  const { letter, locale } = side;
  const values = exampleValues(side);
  return {
    letter,
    locale,
    parts: [...letterParts(letter)],
    placeholders: Object.entries(values).map(([name, example]) => ({ name, example })),
    standard: standardWords(letter, locale),
    own: own && { subject: own.subject, body: own.body, action: own.action },
    version: own?.version ?? 0,
  };
}
