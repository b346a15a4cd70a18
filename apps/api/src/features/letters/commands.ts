import { allLetterParts, findPlaceholderFault, letterParts, whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { type LetterWords, standardWords } from '../../mail/letter-texts.ts';
import * as queries from './queries.ts';

/** Refuses the first placeholder that the letter does not know, and says where it stands. */
export function ensurePlaceholders(letter: queries.LetterKey['letter'], words: LetterWords): void {
  for (const part of allLetterParts) {
    const fault = findPlaceholderFault(letter, words[part]);
    if (!fault) continue;
    throw refuse('placeholder_unknown', {
      faults: [{ path: part, code: 'placeholder_unknown' }],
      facts: { part, ...fault },
    });
  }
}

/** The words as they are kept: what a letter does not let one replace stays the standard. */
function limitToParts({ letter, locale }: queries.LetterKey, words: LetterWords): LetterWords {
  const open = letterParts(letter);
  const standard = standardWords(letter, locale);
  return {
    subject: open.includes('subject') ? words.subject : standard.subject,
    body: words.body,
    action: open.includes('action') ? words.action : standard.action,
  };
}

const logged = (key: queries.LetterKey) => ({
  eventId: key.eventId,
  detail: { letter: key.letter, locale: key.locale },
});

/** Replaces the words of a letter in one language, for this event. */
export function changeLetter(
  call: Call,
  event: EventRow,
  key: queries.LetterKey,
  { version, ...words }: LetterWords & { version: number },
): Promise<void> {
  ensure(whyNotEditEvent(event.state));
  ensurePlaceholders(key.letter, words);
  return transact(call, async (tx) => {
    if (!(await queries.writeWords(tx, key, limitToParts(key, words), version)))
      throw refuse('stale_state');
    await recordActivity(tx, call, { action: 'letters.change', ...logged(key) });
  });
}

/** Gives a letter its standard words back; nothing happens where it has them. */
export function resetLetter(call: Call, event: EventRow, key: queries.LetterKey): Promise<void> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    if (await queries.deleteWords(tx, key))
      await recordActivity(tx, call, { action: 'letters.reset', ...logged(key) });
  });
}
