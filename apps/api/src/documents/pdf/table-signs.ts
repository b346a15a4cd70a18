import { type Locale, pickText } from '@ponte/domain';
import { nameTable } from '../../mail/name-table.ts';
import type { EventFacts, TableSignFacts } from './facts.ts';
import { a4, fitSize, ink, mm, type Pdf, rule, write } from './page.ts';

const half = a4.height / 2;
const inset = mm(18);
const width = a4.width - 2 * inset;

/** One side of the sign, drawn into the lower half of the page. */
function drawSide(pdf: Pdf, event: EventFacts, locale: Locale, table: TableSignFacts): void {
  const centred = { align: 'center' } as const;
  const name = nameTable(table, locale);
  const size = fitSize(pdf, name, width, { font: 'bold', most: 92, least: 24, lines: 2 });
  const top = half + mm(24);
  const used = write(
    pdf,
    name,
    { x: inset, y: top, width },
    { font: 'bold', size, lines: 2, ...centred },
  );
  if (table.organisation) {
    const fit = fitSize(pdf, table.organisation, width, { most: 30, least: 12, lines: 2 });
    const box = { x: inset, y: top + used + mm(4), width };
    write(pdf, table.organisation, box, { size: fit, lines: 2, ...centred });
  }
  const foot = a4.height - mm(20);
  rule(pdf, { x: inset, y: foot - mm(3), width }, ink.accent, 1.2);
  const eventName = pickText(event.names, locale, event.languages);
  write(
    pdf,
    eventName,
    { x: inset, y: foot, width },
    { size: 11, colour: ink.accent, lines: 1, ...centred },
  );
}

/** One page a table, to be folded in the middle: the same is read from both sides. */
export function writeTableSigns(
  pdf: Pdf,
  facts: { event: EventFacts; locale: Locale; tables: readonly TableSignFacts[] },
): void {
  for (const table of facts.tables) {
    pdf.addPage({ size: 'A4', margin: 0 });
    drawSide(pdf, facts.event, facts.locale, table);
    pdf.save().rotate(180, { origin: [a4.width / 2, half] });
    drawSide(pdf, facts.event, facts.locale, table);
    pdf.restore();
    pdf.save().dash(2, { space: 6 });
    rule(pdf, { x: 0, y: half, width: a4.width });
    pdf.restore();
  }
}
