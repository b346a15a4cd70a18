import { writeHtml } from './layout.ts';
import { greet, type Letter } from './letter.ts';
import { oneLine } from './one-line.ts';

export type WrittenLetter = { subject: string; text: string; html: string };

const quoteLines = (words: string): string =>
  words
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`)
    .join('\n');

const writeFact = ({ label, value, url }: Letter['facts'][number]): string =>
  `${label}: ${oneLine(value)}${url && url !== value ? ` ${url}` : ''}`;

type Section = NonNullable<Letter['sections']>[number];

const writeItem = ({ label, title, url, text }: Section['items'][number]): string =>
  [`* ${oneLine(title)}`, label, oneLine(text), url]
    .filter(Boolean)
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n');

const writeSection = ({ title, items }: Section): string =>
  [title.toUpperCase(), ...items.map(writeItem)].join('\n\n');

function writePlain(letter: Letter): string {
  const { unsubscribe, sections = [] } = letter;
  const parts = [
    greet(letter),
    ...letter.paragraphs,
    letter.facts.map(writeFact).join('\n'),
    ...sections.map(writeSection),
    letter.quote && quoteLines(letter.quote),
    letter.action && `${letter.action.label}:\n${letter.action.url}`,
    `-- \n${[letter.because, unsubscribe && `${unsubscribe.label}: ${unsubscribe.url}`].filter(Boolean).join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The letter as subject, plain text and HTML. */
export const writeLetter = (letter: Letter): WrittenLetter => ({
  subject: oneLine(letter.subject),
  text: writePlain(letter),
  html: writeHtml(letter),
});
