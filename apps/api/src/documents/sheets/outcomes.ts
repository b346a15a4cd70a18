import { funnelStages } from '@ponte/domain';
import type { Write } from '../../catalogue.ts';
import { nameCountry } from '../formats.ts';
import { type OutcomeReport, type ReportGroup, splitPair } from '../outcome-report.ts';
import type { Reader } from './facts.ts';
import { type Field, type Sheet, toSheet } from './sheet.ts';

const stageFields = (t: Write): Field<ReportGroup>[] =>
  funnelStages.map((stage) => ({
    header: t(`outcomes.indicator.${stage}.label`),
    width: 16,
    cell: ({ funnel }) => funnel[stage],
  }));

/** The funder's report, a sheet for the indicators and one for each way of grouping them. */
export function outcomeSheets(
  t: Write,
  { locale }: Reader,
  report: OutcomeReport,
): [Sheet, ...Sheet[]] {
  const country = (index: 0 | 1) => (group: ReportGroup) =>
    nameCountry(splitPair(group.key)[index], locale);
  return [
    toSheet(
      t('outcomes.sheet.indicators'),
      [
        { header: t('outcomes.column.indicator'), width: 40, cell: ({ label }) => label },
        { header: t('outcomes.column.value'), width: 10, cell: ({ value }) => value },
        { header: t('outcomes.column.of'), width: 10, cell: ({ of }) => of },
        { header: t('outcomes.column.definition'), width: 110, cell: (row) => row.definition },
      ],
      report.indicators,
    ),
    toSheet(
      t('outcomes.sheet.results'),
      [
        { header: t('outcomes.column.result'), width: 40, cell: ({ label }) => label },
        { header: t('outcomes.column.band'), width: 28, cell: ({ band }) => band },
        { header: t('column.meetings'), width: 12, cell: ({ meetings }) => meetings },
        { header: t('outcomes.column.definition'), width: 90, cell: (row) => row.definition },
      ],
      report.results.flatMap(({ label, definition, meetings, bands }) => [
        { label, definition, band: t('outcomes.all'), meetings },
        ...bands.map((each) => ({
          label,
          definition: '',
          band: each.label,
          meetings: each.meetings,
        })),
      ]),
    ),
    toSheet<ReportGroup>(
      t('outcomes.sheet.countries'),
      [
        { header: t('column.country'), cell: country(0) },
        { header: t('column.otherCountry'), cell: country(1) },
        ...stageFields(t),
      ],
      report.countries,
    ),
    toSheet<ReportGroup>(
      t('outcomes.sheet.sectors'),
      [{ header: t('column.sectors'), cell: ({ key }) => key }, ...stageFields(t)],
      report.sectors,
    ),
    toSheet<ReportGroup>(
      t('outcomes.sheet.networks'),
      [
        { header: t('outcomes.column.network'), width: 36, cell: ({ name, key }) => name ?? key },
        ...stageFields(t),
      ],
      report.networks,
    ),
    toSheet<ReportGroup>(
      t('outcomes.sheet.offices'),
      [
        {
          header: t('column.office'),
          width: 36,
          cell: ({ name }) => name ?? t('outcomes.noOffice'),
        },
        ...stageFields(t),
      ],
      report.offices,
    ),
  ];
}
