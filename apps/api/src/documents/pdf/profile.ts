import { edge, pageWidth } from './agenda.ts';
import { drawCode } from './draw-code.ts';
import type { ProfileFacts } from './facts.ts';
import { a4, ink, measure, mm, type Pdf, rule, type Style, write } from './page.ts';
import { drawHeading, makeRoom, type Pen } from './pen.ts';
import { readable } from './readable.ts';

const codeSide = mm(24);
const gap = mm(4);
const labelWidth = mm(46);
const labelStyle: Style = { size: 9, colour: ink.quiet };
const valueStyle: Style = { size: 10 };
const textStyle: Style = { size: 10.5 };
const box = { x: edge, width: pageWidth };

/** A page with what it is above, and below which of the profile's pages it is and where the profile stands. */
function pagesOf(pdf: Pdf, { kind, footOf }: ProfileFacts): () => number {
  let page = 0;
  return () => {
    page += 1;
    pdf.addPage({ size: 'A4', margin: 0 });
    const small: Style = { size: 8.5, colour: ink.quiet, lines: 1 };
    write(pdf, kind, { ...box, y: mm(12) }, { ...small, font: 'bold', colour: ink.accent });
    const at = a4.height - mm(14);
    rule(pdf, { ...box, y: at - mm(2) });
    write(pdf, footOf.replace('{{page}}', String(page)), { ...box, y: at }, small);
    return mm(20);
  };
}

function drawTop(pen: Pen, { title, summary, url }: ProfileFacts): void {
  const { pdf } = pen;
  const top = pen.y;
  const beside = { x: edge, width: pageWidth - codeSide - gap };
  pen.y += write(pdf, title, { ...beside, y: pen.y }, { font: 'bold', size: 19, lines: 5 });
  drawCode(pdf, url, edge + pageWidth - codeSide, top, codeSide);
  pdf.link(edge + pageWidth - codeSide, top, codeSide, codeSide, url);
  pen.y += mm(2);
  for (const line of summary)
    pen.y += write(pdf, line, { ...beside, y: pen.y }, { size: 11.5, colour: ink.quiet });
  pen.y = Math.max(pen.y, top + codeSide) + mm(4);
}

function drawFact(pen: Pen, label: string, value: string): void {
  const { pdf } = pen;
  const right = { x: edge + labelWidth, width: pageWidth - labelWidth };
  const height =
    Math.max(
      measure(pdf, label, labelWidth - gap, labelStyle),
      measure(pdf, value, right.width, valueStyle),
    ) + mm(2.4);
  makeRoom(pen, height);
  rule(pdf, { ...box, y: pen.y });
  const y = pen.y + mm(1.2);
  write(pdf, label, { x: edge, y: y + 1, width: labelWidth - gap }, labelStyle);
  write(pdf, value, { ...right, y }, valueStyle);
  pen.y += height;
}

/** The text in lines that fit into the width; a word that is wider than a line stands alone in one. */
export function splitLines(pdf: Pdf, text: string, width: number, style: Style): string[] {
  pdf.font(style.font ?? 'plain').fontSize(style.size);
  const lines: string[] = [];
  for (const word of readable(text).split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || pdf.widthOfString(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A paragraph that may begin on one page and end on the next. */
function drawParagraph(pen: Pen, text: string): void {
  const { pdf } = pen;
  for (const line of splitLines(pdf, text, pageWidth, textStyle)) {
    const height = measure(pdf, line, pageWidth, textStyle) + 2;
    makeRoom(pen, height);
    write(pdf, line, { ...box, y: pen.y }, textStyle);
    pen.y += height;
  }
  pen.y += mm(2);
}

const columnWidth = (pageWidth - gap) / 2;
const pictureHeight = mm(62);

type Picture = ProfileFacts['pictures'][number];

/** Two pictures side by side, each with its caption. */
function drawPictures(pen: Pen, pictures: readonly Picture[]): void {
  const { pdf } = pen;
  for (let at = 0; at < pictures.length; at += 2) {
    const pair = pictures.slice(at, at + 2);
    const captions = pair.map(({ caption }) => measure(pdf, caption, columnWidth, labelStyle));
    const height = pictureHeight + Math.max(...captions) + mm(5);
    makeRoom(pen, height);
    pair.forEach(({ content, caption }, index) => {
      const x = edge + index * (columnWidth + gap);
      pdf.image(Buffer.from(content), x, pen.y, { fit: [columnWidth, pictureHeight] });
      const y = pen.y + pictureHeight + mm(1);
      write(pdf, caption, { x, y, width: columnWidth }, labelStyle);
    });
    pen.y += height;
  }
}

/** One profile of the exchange on paper: what its page says, with the way to that page as a code. */
export function writeProfile(pdf: Pdf, { profile }: { profile: ProfileFacts }): void {
  const newPage = pagesOf(pdf, profile);
  const pen: Pen = { pdf, y: newPage(), newPage };
  drawTop(pen, profile);
  for (const [label, value] of profile.rows) drawFact(pen, label, value);
  for (const { title, paragraphs } of profile.texts) {
    drawHeading(pen, title);
    for (const paragraph of paragraphs) drawParagraph(pen, paragraph);
  }
  if (profile.pictures.length === 0) return;
  drawHeading(pen, profile.picturesTitle);
  drawPictures(pen, profile.pictures);
}
