import { type Locale, pickText } from '@ponte/domain';
import { textsIn } from '../texts.ts';
import { writeBadges } from './badges.ts';
import type { PdfFacts } from './facts.ts';
import { writeOffice } from './office.ts';
import { writeOutcomes } from './outcomes.ts';
import { openPdf, type Pdf } from './page.ts';
import { writeProfile } from './profile.ts';
import { writeBooklet, writeSchedules } from './schedules.ts';
import { writeTableSigns } from './table-signs.ts';

function writeContent(pdf: Pdf, facts: PdfFacts): void {
  switch (facts.kind) {
    case 'badges':
      writeBadges(pdf, facts);
      break;
    case 'table_signs':
      writeTableSigns(pdf, facts);
      break;
    case 'schedules':
      writeSchedules(pdf, facts);
      break;
    case 'booklet':
      writeBooklet(pdf, facts);
      break;
    case 'outcomes':
      writeOutcomes(pdf, facts);
      break;
    case 'office':
      writeOffice(pdf, facts);
      break;
    case 'profile':
      writeProfile(pdf, facts);
      break;
  }
}

/** Says so on a page instead of giving out a document that no reader opens. */
function writeNothing(pdf: Pdf, locale: Locale): void {
  pdf.addPage({ size: 'A4' }).font('plain').fontSize(12).text(textsIn(locale)('page.nothing'));
}

const isEmpty = (facts: PdfFacts): boolean =>
  (facts.kind === 'badges' && facts.people.length === 0) ||
  (facts.kind === 'table_signs' && facts.tables.length === 0) ||
  (facts.kind === 'schedules' && facts.schedules.length === 0);

/** What the document says of itself to programs. */
function aboutOf(facts: PdfFacts, locale: Locale): Parameters<typeof openPdf>[0] {
  if (facts.kind === 'profile') {
    const { title, author, publishedAt } = facts.profile;
    return { title, ...(author ? { author } : {}), madeAt: publishedAt };
  }
  if (facts.kind === 'office')
    return { title: `${facts.office} – ${textsIn(locale)('document.office')}` };
  const { event } = facts;
  const name = pickText(event.names, locale, event.languages);
  return { title: `${name} – ${textsIn(locale)(`document.${facts.kind}`)}` };
}

/** Writes the document, giving away its bytes as they come; resolves when the last ones are out. */
export function writePdf(
  facts: PdfFacts,
  locale: Locale,
  give: (chunk: Uint8Array) => void,
): Promise<void> {
  const pdf = openPdf(aboutOf(facts, locale), locale);
  return new Promise((resolve, reject) => {
    pdf.on('data', give);
    pdf.on('end', resolve);
    pdf.on('error', reject);
    if (isEmpty(facts)) writeNothing(pdf, locale);
    else writeContent(pdf, facts);
    pdf.end();
  });
}
