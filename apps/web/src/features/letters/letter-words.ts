import { allLetterParts, findPlaceholderFault } from '@ponte/domain';
import type { Letter, LetterWords } from './types.ts';

/** What has to be asked again after a letter has changed. */
export const letterAnswers = '/api/events/{event}/letters' as const;

/** The words as they stand: the organiser's own, else the standard ones. */
export const wordsOf = ({ own, standard }: Letter): LetterWords => own ?? standard;

type Describe = (fault: { position: number; found: string }) => string;

/** For each part whose placeholders the letter does not know, the words for it. */
export const checkWords = (letter: Letter, words: LetterWords, describe: Describe) =>
  Object.fromEntries(
    allLetterParts.flatMap((part) => {
      const fault = findPlaceholderFault(letter.letter, words[part]);
      return fault ? [[part, describe(fault)]] : [];
    }),
  );
