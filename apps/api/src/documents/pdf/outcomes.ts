import { type FunnelStage, type Locale, pickText } from '@ponte/domain';
import { nameCountry, tagOf, writeDay, writeDays } from '../formats.ts';
import { type OutcomeReport, type ReportGroup, splitPair, writeShare } from '../outcome-report.ts';
import { textsIn } from '../texts.ts';
import { edge, pageWidth } from './agenda.ts';
import type { EventFacts } from './facts.ts';
import { ink, measure, mm, type Pdf, rule, type Style, write } from './page.ts';
import { drawHeading, makeRoom, type Pen } from './pen.ts';
import { beginPages, drawTitle } from './schedules.ts';

const strong: Style = { font: 'bold', size: 10 };
const plain: Style = { size: 9.5 };
const quiet: Style = { size: 8.5, colour: ink.quiet };
const right = { align: 'right' } as const;

const label = pageWidth * 0.72;
const number = pageWidth - label;

/** A number with its name before it and what it means below. */
function drawIndicator(pen: Pen, name: string, value: string, definition: string): void {
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

const stages: readonly FunnelStage[] = ['agreed', 'held', 'useful', 'fruitful'];
const first = pageWidth * 0.4;
const each = (pageWidth - first) / stages.length;

function drawRow(pen: Pen, name: string, cells: readonly string[], style: Style): void {
  const { pdf } = pen;
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

type Table = { title: string; heading: string; rows: readonly ReportGroup[] };

function drawGroups(pen: Pen, locale: Locale, table: Table, name: (row: ReportGroup) => string) {
  if (table.rows.length === 0) return;
  const t = textsIn(locale);
  drawHeading(pen, table.title);
  const heads = stages.map((stage) => t(`outcomes.indicator.${stage}.label`));
  drawRow(pen, table.heading, heads, { ...quiet, font: 'bold' });
  for (const row of table.rows)
    drawRow(
      pen,
      name(row),
      stages.map((stage) => String(row.funnel[stage])),
      plain,
    );
}

/** The funder's report on paper: every indicator with its definition, then the groups. */
export function writeOutcomes(
  pdf: Pdf,
  {
    event,
    day,
    report,
    locale,
  }: { event: EventFacts; day: string; report: OutcomeReport; locale: Locale },
): void {
  const t = textsIn(locale);
  const title = t('document.outcomes');
  const newPage = beginPages(pdf, event, locale, title);
  const asOf = writeDay(new Date(`${day}T12:00:00Z`), locale, 'UTC');
  const y = drawTitle(
    pdf,
    title,
    [
      pickText(event.names, locale, event.languages),
      writeDays(event.firstDay, event.lastDay, locale),
      t('outcomes.asOf', { day: asOf }),
      report.isOwn ? t('outcomes.ownOnly') : '',
    ],
    newPage(),
  );
  const pen: Pen = { pdf, y, newPage };
  for (const row of report.indicators) {
    const share = writeShare(row, tagOf(locale));
    const value =
      row.of === null
        ? String(row.value)
        : t('outcomes.share', { value: row.value, of: row.of, share });
    drawIndicator(pen, row.label, value, row.definition);
  }
  drawHeading(pen, t('outcomes.sheet.results'));
  for (const row of report.results) {
    const bands = row.bands.map((band) => `${band.label}: ${band.meetings}`).join(' · ');
    drawIndicator(
      pen,
      row.label,
      String(row.meetings),
      [row.definition, bands].filter(Boolean).join(' '),
    );
  }
  const pair = ({ key }: ReportGroup) =>
    splitPair(key)
      .map((code) => nameCountry(code, locale))
      .join(' – ');
  const table = (
    what: 'countries' | 'sectors' | 'networks' | 'offices',
    heading: string,
  ): Table => ({
    title: t(`outcomes.sheet.${what}`),
    heading,
    rows: report[what],
  });
  drawGroups(pen, locale, table('countries', t('column.country')), pair);
  drawGroups(pen, locale, table('sectors', t('column.sectors')), ({ key }) => key);
  drawGroups(
    pen,
    locale,
    table('networks', t('outcomes.column.network')),
    ({ name, key }) => name ?? key,
  );
  drawGroups(
    pen,
    locale,
    table('offices', t('column.office')),
    ({ name }) => name ?? t('outcomes.noOffice'),
  );
}
