import { edge, pageWidth } from './agenda.ts';
import { ink, measure, mm, rule, type Style, write } from './page.ts';
import { drawHeading, makeRoom, type Pen } from './pen.ts';

const strong: Style = { font: 'bold', size: 10 };
const plain: Style = { size: 9.5 };
const quiet: Style = { size: 8.5, colour: ink.quiet };
const right = { align: 'right' } as const;

const label = pageWidth * 0.72;
const number = pageWidth - label;

/** A number with its name before it and what it means below. */
export function drawIndicator(pen: Pen, name: string, value: string, definition: string): void {
  const { pdf } = pen;
  const height =
    Math.max(measure(pdf, name, label, strong), measure(pdf, value, number, strong)) +
    (definition ? measure(pdf, definition, label, quiet) : 0) +
    mm(3.5);
  makeRoom(pen, height);
  rule(pdf, { x: edge, y: pen.y, width: pageWidth });
  const top = pen.y + mm(1.5);
  write(pdf, value, { x: edge + label, y: top, width: number }, { ...strong, ...right });
  const used = write(pdf, name, { x: edge, y: top, width: label }, strong);
  if (definition) write(pdf, definition, { x: edge, y: top + used, width: label }, quiet);
  pen.y += height;
}

const first = pageWidth * 0.4;

function drawRow(pen: Pen, [name = '', ...cells]: readonly string[], style: Style): void {
  const { pdf } = pen;
  const each = (pageWidth - first) / Math.max(1, cells.length);
  const heights = cells.map((text) => measure(pdf, text, each - mm(1), style));
  const height = Math.max(measure(pdf, name, first, style), ...heights) + mm(2);
  makeRoom(pen, height);
  write(pdf, name, { x: edge, y: pen.y + mm(1), width: first }, style);
  cells.forEach((text, index) => {
    const box = { x: edge + first + index * each, y: pen.y + mm(1), width: each };
    write(pdf, text, box, { ...style, ...right });
  });
  pen.y += height;
  rule(pdf, { x: edge, y: pen.y, width: pageWidth });
}

export type Table = {
  title: string;
  /** The first names the rows, the others stand over numbers. */
  heads: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A table under its title; nothing where it has no rows. */
export function drawTable(pen: Pen, { title, heads, rows }: Table): void {
  if (rows.length === 0) return;
  drawHeading(pen, title);
  drawRow(pen, heads, { ...quiet, font: 'bold' });
  for (const row of rows) drawRow(pen, row, plain);
}
