import { type FunnelStage, type Locale, pickText } from '@ponte/domain';
import { nameCountry, tagOf, writeDay, writeDays } from '../formats.ts';
import { type OutcomeReport, type ReportGroup, splitPair, writeShare } from '../outcome-report.ts';
import { textsIn } from '../texts.ts';
import type { EventFacts } from './facts.ts';
import type { Pdf } from './page.ts';
import { drawHeading, type Pen } from './pen.ts';
import { drawIndicator, drawTable } from './report-parts.ts';
import { beginPages, drawTitle } from './schedules.ts';

const stages: readonly FunnelStage[] = ['agreed', 'held', 'useful', 'fruitful'];

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
  const heads = stages.map((stage) => t(`outcomes.indicator.${stage}.label`));
  const draw = (
    what: 'countries' | 'sectors' | 'networks' | 'offices',
    heading: string,
    nameOf: (row: ReportGroup) => string,
  ) =>
    drawTable(pen, {
      title: t(`outcomes.sheet.${what}`),
      heads: [heading, ...heads],
      rows: report[what].map((row) => [
        nameOf(row),
        ...stages.map((stage) => String(row.funnel[stage])),
      ]),
    });
  draw('countries', t('column.country'), pair);
  draw('sectors', t('column.sectors'), ({ key }) => key);
  draw('networks', t('outcomes.column.network'), ({ name, key }) => name ?? key);
  draw('offices', t('column.office'), ({ name }) => name ?? t('outcomes.noOffice'));
}
