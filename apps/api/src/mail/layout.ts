import { readFileSync } from 'node:fs';
import { houseName } from './house.ts';
import { type Fact, greet, type Letter, type LetterSection } from './letter.ts';
import { textsIn } from './texts.ts';

/**
 * Fills the layout of all mails. Its HTML is made from letter.mjml by a library that knows what Outlook needs
 * (npm run mail-layout); marks in it say what is filled in, repeated or left out.
 */
const source = readFileSync(new URL('./layout/letter.html', import.meta.url), 'utf8');

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML that shows exactly that text, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const lines = (text: string): string => escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');

/** HTML for each mark; a list repeats its part, null or an empty list leaves the part out. */
type Values = { [mark: string]: string | readonly Values[] | null };

type Piece =
  | { text: string }
  | { token: string }
  | { part: string; isList: boolean; inside: readonly Piece[] };

const mark = /<!-- (each|when):(\w+) -->([\s\S]*?)<!-- end:\2 -->|%([A-Z_]+)%/g;

/** Cuts a piece of the layout at its marks. */
function cut(html: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of html.matchAll(mark)) {
    const [whole, kind, part = '', inside = '', token] = match;
    pieces.push({ text: html.slice(done, match.index) });
    pieces.push(token ? { token } : { part, isList: kind === 'each', inside: cut(inside) });
    done = match.index + whole.length;
  }
  return [...pieces, { text: html.slice(done) }];
}

const layout = cut(source);

function fillPart(
  { part, isList, inside }: Extract<Piece, { part: string }>,
  values: Values,
): string {
  const value = values[part];
  if (isList && Array.isArray(value))
    return value.map((each: Values) => fill(inside, { ...values, ...each })).join('');
  return value ? fill(inside, values) : '';
}

function fill(pieces: readonly Piece[], values: Values): string {
  return pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('part' in piece) return fillPart(piece, values);
      const value = values[piece.token];
      if (typeof value !== 'string') throw new Error(`the layout misses ${piece.token}`);
      return value;
    })
    .join('');
}

const toSection = ({ title, items }: LetterSection): Values => ({
  TITLE: lines(title),
  items: items.map((item) => ({
    ITEM_URL: escapeHtml(item.url),
    ITEM_TITLE: lines(item.title),
    ITEM_LABEL: lines(item.label),
    ITEM_TEXT: lines(item.text),
  })),
});

const toFact = ({ label, value, url }: Fact): Values => ({
  LABEL: lines(label),
  VALUE: url ? `<a href="${escapeHtml(url)}">${lines(value)}</a>` : lines(value),
});

/** The subject without the event's name, which stands above it. */
const headlineOf = ({ subject, sender = houseName }: Letter): string =>
  subject.endsWith(` – ${sender}`) ? subject.slice(0, -sender.length - 3) : subject;

/** The letter as a whole HTML document without scripts, images or anything to be fetched. */
export function writeHtml(letter: Letter): string {
  const { action, facts, sections = [], unsubscribe, locale } = letter;
  const t = textsIn(locale);
  return fill(layout, {
    LANG: locale,
    SUBJECT: escapeHtml(letter.subject),
    PREHEADER: escapeHtml(letter.preheader),
    SENDER: lines(letter.sender ?? houseName),
    HEADLINE: lines(headlineOf(letter)),
    paragraphs: [greet(letter), ...letter.paragraphs].map((text) => ({ TEXT: lines(text) })),
    panel: facts.length > 0 ? 'panel' : null,
    facts: facts.map(toFact),
    sections: sections.map(toSection),
    quote: letter.quote || null,
    QUOTE: lines(letter.quote),
    action: action ? 'action' : null,
    URL: escapeHtml(action?.url ?? ''),
    ACTION: lines(action?.label ?? ''),
    HINT: lines(t('linkHint')),
    BECAUSE: lines(letter.because),
    unsubscribe: unsubscribe ? 'unsubscribe' : null,
    UNSUBSCRIBE_URL: escapeHtml(unsubscribe?.url ?? ''),
    UNSUBSCRIBE: lines(unsubscribe?.label ?? ''),
  });
}
