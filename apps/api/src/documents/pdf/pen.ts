import { edge, pageWidth } from './agenda.ts';
import { a4, ink, mm, type Pdf, type Style, write } from './page.ts';

/** Where the next line goes, on this page or the next. */
export type Pen = { pdf: Pdf; y: number; newPage: () => number };

const bottom = a4.height - mm(22);

/** Goes on to the next page when this one has no room for so much. */
export function makeRoom(pen: Pen, height: number): void {
  if (pen.y + height > bottom) pen.y = pen.newPage();
}

export function drawHeading(pen: Pen, text: string): void {
  makeRoom(pen, mm(28)); // never alone at the foot of a page
  pen.y += mm(5);
  const style: Style = { font: 'bold', size: 13, colour: ink.accent };
  pen.y += write(pen.pdf, text, { x: edge, y: pen.y, width: pageWidth }, style) + mm(2);
}
