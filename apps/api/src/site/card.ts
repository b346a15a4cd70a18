import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Transformer } from '@napi-rs/image';
import { renderAsync } from '@resvg/resvg-js';
import { html } from 'ghtml';
import PDFDocument from 'pdfkit';

/** The picture that other sites show beside a link to ours: its title in the site's own colour, with the logo. */
export type Card = {
  name: string;
  colour: string;
  title: string;
  /** Below the title: days and place of an event. */
  line: string;
  logo: Buffer | null;
};

export const cardSize = { width: 1_200, height: 630 } as const;
const margin = 80;
const titleSize = 68;
const mostLines = 4;
const logoHeight = 72;

const { resolve } = createRequire(import.meta.url);
const fonts = {
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  plain: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
};

/** Only measures words: nothing is ever written into it. */
const measure = new PDFDocument({ autoFirstPage: false }).font(fonts.bold).fontSize(titleSize);
const fits = (text: string): boolean => measure.widthOfString(text) <= cardSize.width - 2 * margin;

/** Characters that no XML may hold would make the whole picture unreadable. */
const toText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();

function shorten(line: string): string {
  let text = line;
  while (text.length > 1 && !fits(`${text}…`)) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}

/** The title in lines that fit; what is too much for the card ends in an ellipsis. */
export function wrapTitle(title: string): string[] {
  const lines: string[] = [];
  for (const word of toText(title).split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fits(word) ? word : shorten(word));
  }
  if (lines.length <= mostLines) return lines;
  const shown = lines.slice(0, mostLines);
  return [...shown.slice(0, -1), shorten(`${shown.at(-1)} …`)];
}

async function writeLogo(logo: Buffer | null): Promise<string> {
  if (!logo) return '';
  const png = await new Transformer(logo).png();
  const { width, height } = await new Transformer(png).metadata();
  const shown = Math.min(360, Math.round((width * logoHeight) / Math.max(1, height)));
  return `<rect x="${margin - 16}" y="${margin - 16}" width="${shown + 32}" height="${logoHeight + 32}" rx="16" fill="#fff"/><image x="${margin}" y="${margin}" width="${shown}" height="${logoHeight}" href="data:image/png;base64,${png.toString('base64')}"/>`;
}

async function writeSvg({ name, colour, title, line, logo }: Card): Promise<string> {
  const lines = wrapTitle(title);
  const { width, height } = cardSize;
  const top = height / 2 - ((lines.length - 1) * titleSize * 1.2) / 2 + 20;
  const words = lines.map(
    (text, index) =>
      html`<text x="${margin}" y="${top + index * titleSize * 1.2}" font-size="${titleSize}" font-weight="bold">${text}</text>`,
  );
  const picture = await writeLogo(logo);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${colour}"/>
<path d="M0 ${height}V560C300 560 420 500 600 500s300 60 600 60v70z" fill="#000" opacity=".14"/>
!${picture}
<g fill="#fff" font-family="DejaVu Sans">!${words.join('')}
!${picture ? '' : html`<text x="${margin}" y="${margin + 34}" font-size="34" opacity=".92">${toText(name)}</text>`}
<text x="${margin}" y="${height - 66}" font-size="32">${toText(line || (picture ? name : ''))}</text></g></svg>`;
}

/** Names what a card shows: another one has another name. */
export const cardVersion = (
  { name, colour, title, line }: Omit<Card, 'logo'>,
  logoId: string | null,
) =>
  createHash('sha256')
    .update(JSON.stringify([name, colour, title, line, logoId]))
    .digest('hex')
    .slice(0, 12);

const mostKept = 200;
const drawn = new Map<string, Promise<Buffer>>();

async function draw(card: Card): Promise<Buffer> {
  const image = await renderAsync(await writeSvg(card), {
    font: {
      fontFiles: [fonts.bold, fonts.plain],
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return image.asPng();
}

/** The card as PNG; those asked for last are kept, because a link that is shared is asked for by many at once. */
export function drawCard(version: string, card: Card): Promise<Buffer> {
  const known = drawn.get(version);
  if (known) return known;
  const picture = draw(card);
  picture.catch(() => drawn.delete(version));
  drawn.set(version, picture);
  for (const key of drawn.keys()) if (drawn.size > mostKept) drawn.delete(key);
  return picture;
}
