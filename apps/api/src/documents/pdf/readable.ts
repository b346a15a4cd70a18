import { oneLine } from '../../mail/one-line.ts';

/** Pictures that no font for print has, and the marks that join and colour them. */
const pictures =
  /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\p{RI}|[\u{1f000}-\u{1faff}\u{e0020}-\u{e007f}]|\ufe0e|\ufe0f|\u200d/gu;
const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const letter = /\p{L}/u;
const endMarks = /[\p{Po}\p{Pe}]+$/u;

type Run = { words: string[]; isReversed: boolean };

/** Maximal runs of words that read in one direction, in the order in which they were typed. */
function splitRuns(words: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const isReversed = letter.test(word) ? rightToLeft.test(word) : (last?.isReversed ?? false);
    if (last && last.isReversed === isReversed) last.words.push(word);
    else runs.push({ words: [word], isReversed });
  }
  return runs;
}

/**
 * A run that reads from right to left as the PDF library needs it: one word to it, whose letters and inner spaces
 * the font's shaping turns round; what ends it (a comma) stands behind it, on the right.
 */
function joinReversed(words: readonly string[]): string {
  const run = words.join('\u00a0');
  const marks = endMarks.exec(run)?.[0] ?? '';
  return `${run.slice(0, run.length - marks.length)} ${marks || '\u00a0'}`;
}

/** The line with its words in the order in which they stand on paper, from left to right. */
export function orderWords(text: string): string {
  if (!rightToLeft.test(text)) return text;
  return splitRuns(text.split(' '))
    .map(({ words, isReversed }) => (isReversed ? joinReversed(words) : words.join(' ')))
    .join(' ')
    .replace(/ \u00a0( |$)/g, (_, after: string) => (after ? ' \u00a0' : ''))
    .trim();
}

/** A text as one printable line: without pictures and controls, its words in visual order. */
export const readable = (text: string): string =>
  orderWords(oneLine(text.normalize('NFC').replace(pictures, '')));
