import { type Locale, pickText } from '@ponte/domain';
import { nameTable } from '../../mail/name-table.ts';
import { nameCountry, writeDay, writeTimes } from '../formats.ts';
import type { Appointment, EventFacts, SessionFacts } from './facts.ts';
import { a4, ink, measure, mm, type Pdf, rule, type Style, write } from './page.ts';

/** One line of an agenda: when, what with details below it, and where. */
export type Entry = {
  startsAt: Date;
  endsAt: Date;
  title: string;
  details: string[];
  place: string;
};

export const edge = mm(18);
export const pageWidth = a4.width - 2 * edge;
const bottom = a4.height - mm(22);
const columns = [mm(26), pageWidth - mm(26) - mm(44), mm(40)] as const;
const gap = mm(2);
const titleStyle: Style = { font: 'bold', size: 10.5 };
const detailStyle: Style = { size: 9, colour: ink.quiet };
const sideStyle: Style = { size: 10 };

export const toEntry = (meeting: Appointment, locale: Locale): Entry => ({
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  title: meeting.people.map(({ organisation }) => organisation).join(', '),
  details: meeting.people.map(({ name, jobTitle, country }) =>
    [name, jobTitle, nameCountry(country, locale)].filter(Boolean).join(', '),
  ),
  place: nameTable(meeting.table, locale),
});

export const toSessionEntry = (
  session: SessionFacts,
  event: EventFacts,
  locale: Locale,
): Entry => ({
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  title: pickText(session.titles, locale, event.languages),
  details: session.speakers ? [session.speakers] : [],
  place: session.place,
});

function heightOf(pdf: Pdf, { title, details, place }: Entry): number {
  const middle =
    measure(pdf, title, columns[1], titleStyle) +
    details.reduce((sum, line) => sum + measure(pdf, line, columns[1], detailStyle), 0);
  return Math.max(middle, measure(pdf, place, columns[2], sideStyle)) + mm(4);
}

function drawEntry(pdf: Pdf, entry: Entry, y: number, times: string): void {
  rule(pdf, { x: edge, y, width: pageWidth });
  const top = y + mm(2);
  write(pdf, times, { x: edge, y: top, width: columns[0] }, { font: 'bold', size: 10 });
  const middle = { x: edge + columns[0], width: columns[1] };
  let next = top + write(pdf, entry.title, { ...middle, y: top }, titleStyle);
  for (const line of entry.details) next += write(pdf, line, { ...middle, y: next }, detailStyle);
  const right = { x: edge + columns[0] + columns[1] + gap, width: columns[2] };
  write(pdf, entry.place, { ...right, y: top }, sideStyle);
}

/** The entries in time order under a heading for each day; a full page is followed by what `newPage` begins. */
export function drawAgenda(
  pdf: Pdf,
  entries: readonly Entry[],
  options: { locale: Locale; zone: string; y: number; newPage: () => number },
): number {
  const { locale, zone, newPage } = options;
  let y = options.y;
  let day = '';
  const sorted = entries.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const entry of sorted) {
    const itsDay = writeDay(entry.startsAt, locale, zone);
    const heading = itsDay === day ? 0 : mm(12);
    const height = heightOf(pdf, entry);
    // A heading never stands alone at the foot of a page.
    if (y + heading + height > bottom) y = newPage();
    if (heading > 0) {
      const style: Style = { font: 'bold', size: 12, colour: ink.accent };
      write(pdf, itsDay, { x: edge, y: y + mm(4), width: pageWidth }, style);
      y += heading;
      day = itsDay;
    }
    drawEntry(pdf, entry, y, writeTimes(entry.startsAt, entry.endsAt, locale, zone));
    y += height;
  }
  return y;
}
