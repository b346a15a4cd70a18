import { type Locale, pickText } from '@ponte/domain';
import { nameCountry, writeDays } from '../formats.ts';
import { textsIn } from '../texts.ts';
import { drawAgenda, edge, pageWidth, toEntry, toSessionEntry } from './agenda.ts';
import type { EventFacts, ScheduleFacts, SessionFacts } from './facts.ts';
import { a4, ink, mm, type Pdf, rule, write } from './page.ts';

const placeOf = ({ venue, address, city }: EventFacts): string =>
  [venue, address, city].filter(Boolean).join(', ');

/** A page with a name above and, below, what it belongs to and which of its pages it is. */
export function beginPage(pdf: Pdf, name: string, foot: string): number {
  pdf.addPage({ size: 'A4', margin: 0 });
  const box = { x: edge, width: pageWidth };
  const small = { size: 8.5, colour: ink.quiet, lines: 1 };
  write(pdf, name, { ...box, y: mm(12) }, { ...small, font: 'bold', colour: ink.accent });
  const at = a4.height - mm(14);
  rule(pdf, { ...box, y: at - mm(2) });
  write(pdf, foot, { ...box, y: at }, small);
  return mm(20);
}

/** Begins each further page of a document under this title. */
export function beginPages(
  pdf: Pdf,
  event: EventFacts,
  locale: Locale,
  title: string,
): () => number {
  const t = textsIn(locale);
  const name = pickText(event.names, locale, event.languages);
  let page = 0;
  return () => {
    page += 1;
    return beginPage(pdf, name, t('page.foot', { title, page, zone: event.zone }));
  };
}

export function drawTitle(pdf: Pdf, title: string, lines: readonly string[], top: number): number {
  const box = { x: edge, width: pageWidth };
  let y = top;
  y += write(pdf, title, { ...box, y }, { font: 'bold', size: 20, lines: 2 }) + mm(1);
  for (const line of lines)
    if (line) y += write(pdf, line, { ...box, y }, { size: 10.5, colour: ink.quiet, lines: 2 });
  return y + mm(3);
}

function drawSchedule(pdf: Pdf, event: EventFacts, schedule: ScheduleFacts): void {
  const { locale, name, organisation, country } = schedule;
  const t = textsIn(locale);
  const newPage = beginPages(pdf, event, locale, name);
  const lines = [
    [organisation, nameCountry(country, locale)].filter(Boolean).join(', '),
    placeOf(event),
  ];
  const y = drawTitle(pdf, name, lines, newPage());
  const entries = [
    ...schedule.meetings.map((meeting) => toEntry(meeting, locale)),
    ...schedule.sessions.map((session) => toSessionEntry(session, event, locale)),
  ];
  if (entries.length > 0) drawAgenda(pdf, entries, { locale, zone: event.zone, y, newPage });
  else write(pdf, t('schedule.empty'), { x: edge, y, width: pageWidth }, { size: 11 });
}

/** Every person's schedule from a page of its own, in that person's language. */
export function writeSchedules(
  pdf: Pdf,
  { event, schedules }: { event: EventFacts; schedules: readonly ScheduleFacts[] },
): void {
  for (const schedule of schedules) drawSchedule(pdf, event, schedule);
}

function drawCover(pdf: Pdf, event: EventFacts, locale: Locale): void {
  pdf.addPage({ size: 'A4', margin: 0 });
  const box = { x: edge, width: pageWidth };
  let y = mm(80);
  const name = pickText(event.names, locale, event.languages);
  y += write(pdf, name, { ...box, y }, { font: 'bold', size: 32, colour: ink.accent, lines: 4 });
  rule(pdf, { ...box, y: y + mm(4) }, ink.accent, 2);
  y += mm(10);
  const days = writeDays(event.firstDay, event.lastDay, locale);
  y += write(pdf, days, { ...box, y }, { size: 14 }) + mm(2);
  y += write(pdf, placeOf(event), { ...box, y }, { size: 12, colour: ink.quiet }) + mm(10);
  write(pdf, textsIn(locale)('booklet.title'), { ...box, y }, { size: 12 });
}

/** A cover, the programme, and then everybody's schedule. */
export function writeBooklet(
  pdf: Pdf,
  facts: {
    event: EventFacts;
    locale: Locale;
    programme: readonly SessionFacts[];
    schedules: readonly ScheduleFacts[];
  },
): void {
  const { event, locale, programme } = facts;
  drawCover(pdf, event, locale);
  if (programme.length > 0) {
    const title = textsIn(locale)('programme.title');
    const newPage = beginPages(pdf, event, locale, title);
    const y = drawTitle(pdf, title, [placeOf(event)], newPage());
    const entries = programme.map((session) => toSessionEntry(session, event, locale));
    drawAgenda(pdf, entries, { locale, zone: event.zone, y, newPage });
  }
  writeSchedules(pdf, facts);
}
