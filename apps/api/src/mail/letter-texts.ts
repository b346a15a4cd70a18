import { letterText } from '@ponte/db';
import {
  fillPlaceholders,
  type LetterKind,
  type LetterPart,
  type Locale,
  letterKinds,
  letterParts,
} from '@ponte/domain';
import { and, inArray } from 'drizzle-orm';
import { gather } from '../outbox/gather.ts';
import { rawText } from './texts.ts';

/** The words of a letter, with placeholders. */
export type LetterWords = Record<LetterPart, string>;

type Key = { eventId: string; letter: string; locale: Locale };

export type OwnWords = LetterWords & { version: number };

/** The words that an event's organiser has put in place of the standard ones, or null. */
export const findOwnWords = gather(
  async (db, keys: readonly Key[]): Promise<(OwnWords | null)[]> => {
    const rows = await db
      .select()
      .from(letterText)
      .where(
        and(
          inArray(letterText.eventId, [...new Set(keys.map(({ eventId }) => eventId))]),
          inArray(letterText.letter, [...new Set(keys.map(({ letter }) => letter))]),
        ),
      );
    return keys.map(
      (key) =>
        rows.find(
          (row) =>
            row.eventId === key.eventId && row.letter === key.letter && row.locale === key.locale,
        ) ?? null,
    );
  },
);

/** Where the standard words of a letter stand in the catalogues. */
const standardKeys = (letter: LetterKind): Record<LetterPart, string> =>
  letterParts(letter).includes('subject')
    ? { subject: `${letter}.subject`, body: `${letter}.body`, action: `${letter}.action` }
    : { subject: 'meeting.subject', body: `${letter}.body`, action: 'meeting.action' };

/** The words that stand when nobody has written others. */
export function standardWords(letter: LetterKind, locale: Locale): LetterWords {
  const keys = standardKeys(letter);
  return {
    subject: rawText(keys.subject, locale),
    body: rawText(keys.body, locale),
    action: rawText(keys.action, locale),
  };
}

export const isLetterKind = (text: string): text is LetterKind =>
  letterKinds.some((kind) => kind === text);

/** Paragraphs are parted by empty lines. */
export const toParagraphs = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The words with their placeholders filled; only the parts that the letter lets one replace. */
export function fillWords(
  letter: LetterKind,
  words: LetterWords,
  values: Readonly<Record<string, string>>,
): Partial<Omit<LetterWords, 'body'>> & { paragraphs: string[] } {
  const isWhole = letterParts(letter).includes('subject');
  return {
    paragraphs: toParagraphs(words.body).map((text) => fillPlaceholders(text, values)),
    ...(isWhole
      ? {
          subject: fillPlaceholders(words.subject, values),
          action: fillPlaceholders(words.action, values),
        }
      : {}),
  };
}
