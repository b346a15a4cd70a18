import { pickText } from '@ponte/domain';
import { nameCountry, writeDays } from '../formats.ts';
import { textsIn } from '../texts.ts';
import { drawCode } from './draw-code.ts';
import type { BadgeFacts, EventFacts } from './facts.ts';
import { a4, fitSize, ink, mm, type Pdf, rule, write } from './page.ts';

const perPage = 4;
const cell = { width: a4.width / 2, height: a4.height / 2 };
const inset = mm(9);
const codeSide = mm(30);

/** Where to cut: through the middle both ways. */
function drawCutMarks(pdf: Pdf): void {
  pdf.save().dash(3, { space: 4 });
  rule(pdf, { x: 0, y: cell.height, width: a4.width });
  pdf.moveTo(cell.width, 0).lineTo(cell.width, a4.height).stroke();
  pdf.restore();
}

function drawHead(pdf: Pdf, event: EventFacts, locale: BadgeFacts['locale'], x: number, y: number) {
  const width = cell.width - 2 * inset;
  const name = pickText(event.names, locale, event.languages);
  const box = { x, y, width };
  const used = write(pdf, name, box, { font: 'bold', size: 10, colour: ink.accent, lines: 2 });
  const days = writeDays(event.firstDay, event.lastDay, locale);
  const below = write(pdf, days, { ...box, y: y + used + 1 }, { size: 7.5, colour: ink.quiet });
  const end = y + used + below + mm(2);
  rule(pdf, { x, y: end, width }, ink.accent, 1.4);
  return end + mm(6);
}

function drawPerson(pdf: Pdf, person: BadgeFacts, x: number, top: number): void {
  const width = cell.width - 2 * inset;
  const size = fitSize(pdf, person.name, width, { font: 'bold', most: 30, least: 13, lines: 3 });
  let y = top;
  const put = (text: string, style: Parameters<typeof write>[3], space: number) => {
    y += write(pdf, text, { x, y, width }, style) + (text ? space : 0);
  };
  put(person.name, { font: 'bold', size, lines: 3 }, mm(2));
  put(person.jobTitle, { size: 10, colour: ink.quiet, lines: 2 }, mm(4));
  const organisation = { font: 'bold', most: 16, least: 9, lines: 3 } as const;
  const fit = fitSize(pdf, person.organisation, width, organisation);
  put(person.organisation, { font: 'bold', size: fit, lines: 3 }, mm(1));
  put(nameCountry(person.country, person.locale), { size: 11, lines: 1 }, 0);
}

function drawFoot(pdf: Pdf, event: EventFacts, person: BadgeFacts, x: number, bottom: number) {
  const t = textsIn(person.locale);
  const codeX = x + cell.width - 2 * inset - codeSide;
  drawCode(pdf, person.checkInUrl, codeX, bottom - codeSide, codeSide);
  const width = codeX - x - mm(4);
  const type = pickText(person.typeNames, person.locale, event.languages);
  write(pdf, type, { x, y: bottom - mm(16), width }, { font: 'bold', size: 11, lines: 2 });
  write(pdf, t('badge.checkIn'), { x, y: bottom - mm(6), width }, { size: 7, colour: ink.quiet });
}

/** Four badges a page, to be cut; the code opens the person at the door. */
export function writeBadges(
  pdf: Pdf,
  { event, people }: { event: EventFacts; people: readonly BadgeFacts[] },
): void {
  for (const [index, person] of people.entries()) {
    const place = index % perPage;
    if (place === 0) {
      pdf.addPage({ size: 'A4', margin: 0 });
      drawCutMarks(pdf);
    }
    const x = (place % 2) * cell.width + inset;
    const y = Math.floor(place / 2) * cell.height + inset;
    drawPerson(pdf, person, x, drawHead(pdf, event, person.locale, x, y));
    drawFoot(pdf, event, person, x, y + cell.height - 2 * inset);
  }
}
