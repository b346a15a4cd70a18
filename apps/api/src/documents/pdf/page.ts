import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { readable } from './readable.ts';

export type Pdf = InstanceType<typeof PDFDocument>;

const { resolve } = createRequire(import.meta.url);
/** DejaVu has Latin with every accent of Europe, Greek, Cyrillic, Hebrew and Arabic in one file. */
const fontFile = (name: string): string => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

export const mm = (length: number): number => (length * 72) / 25.4;
export const a4 = { width: mm(210), height: mm(297) } as const;
export const ink = {
  text: '#1c1a17',
  quiet: '#5b554b',
  line: '#b9b1a3',
  accent: '#0a675e',
} as const;

/** An A4 document without a page yet; it gives its bytes away as soon as a page is full. */
export function openPdf(
  { title, author, madeAt }: { title: string; author?: string; madeAt?: Date },
  locale: string,
): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: mm(18),
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: locale,
    displayTitle: true,
    info: {
      Title: readable(title),
      ...(author ? { Author: readable(author) } : {}),
      ...(madeAt ? { CreationDate: madeAt } : {}),
      Creator: 'Ponte',
      Producer: 'Ponte',
    },
  });
  pdf.registerFont('plain', fontFile('DejaVuSansCondensed'));
  pdf.registerFont('bold', fontFile('DejaVuSansCondensed-Bold'));
  return pdf;
}

export type Font = 'plain' | 'bold';
export type Box = { x: number; y: number; width: number };
export type Style = {
  font?: Font;
  size: number;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  /** Lines at most; the last one ends in an ellipsis when there would be more. */
  lines?: number;
};

const lineHeight = (pdf: Pdf, { font = 'plain', size }: Style): number =>
  pdf.font(font).fontSize(size).currentLineHeight(true);

/** How high the text stands in a column of this width. */
export function measure(pdf: Pdf, text: string, width: number, style: Style): number {
  const line = lineHeight(pdf, style);
  const height = pdf.heightOfString(readable(text) || ' ', { width });
  return style.lines ? Math.min(height, line * style.lines) : height;
}

/** Writes the text into the box and says how high it is. */
export function write(pdf: Pdf, text: string, { x, y, width }: Box, style: Style): number {
  const { align = 'left', colour = ink.text, lines } = style;
  const line = lineHeight(pdf, style);
  const printable = readable(text);
  if (printable === '') return 0;
  const limit = lines ? { height: line * lines + 1, ellipsis: true } : {};
  pdf.fillColor(colour).text(printable, x, y, { width, align, ...limit });
  return pdf.y - y;
}

/** The largest size, in half points, at which the text needs no more than these lines. */
export function fitSize(
  pdf: Pdf,
  text: string,
  width: number,
  {
    font = 'plain',
    most,
    least,
    lines,
  }: { font?: Font; most: number; least: number; lines: number },
): number {
  for (let size = most; size > least; size -= 0.5) {
    const style = { font, size };
    const longest = Math.max(
      ...readable(text)
        .split(' ')
        .map((word) => pdf.font(font).fontSize(size).widthOfString(word)),
    );
    const isIn = measure(pdf, text, width, style) <= lineHeight(pdf, style) * lines + 1;
    if (isIn && longest <= width) return size;
  }
  return least;
}

export function rule(
  pdf: Pdf,
  { x, y, width }: Box,
  colour: string = ink.line,
  weight = 0.6,
): void {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(weight)
    .strokeColor(colour)
    .stroke();
}
