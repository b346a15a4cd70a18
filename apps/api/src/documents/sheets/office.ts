import { pickText } from '@ponte/domain';
import type { Write } from '../../catalogue.ts';
import { nameCountry } from '../formats.ts';
import type { FormerClientFacts, OfficeCaseFacts, OfficeReportFacts, Reader } from './facts.ts';
import { type Field, type Sheet, toSheet } from './sheet.ts';

const numberField = <Row>(header: string, cell: (row: Row) => number): Field<Row> => ({
  header,
  width: 14,
  cell,
});

const caseFields = (t: Write, { locale }: Reader): Field<OfficeCaseFacts>[] => [
  { header: t('column.organisation'), width: 30, cell: ({ company }) => company },
  { header: t('column.country'), cell: ({ country }) => nameCountry(country, locale) },
  { header: t('column.city'), cell: ({ city }) => city },
  {
    header: t('office.column.event'),
    width: 34,
    cell: ({ event }) => event && pickText(event.names, locale),
  },
  { header: t('office.column.firstDay'), width: 12, cell: ({ event }) => event?.firstDay ?? null },
  { header: t('column.name'), width: 24, cell: ({ person }) => person },
  { header: t('column.email'), width: 28, cell: ({ email }) => email },
  { header: t('column.state'), cell: ({ state }) => state && t(`participant.${state}`) },
  numberField(t('office.column.profiles'), ({ profiles }) => profiles),
  numberField(t('sheet.requests'), ({ requests }) => requests),
  numberField(t('office.column.unanswered'), ({ unanswered }) => unanswered),
  numberField(t('column.meetings'), ({ meetings }) => meetings),
  numberField(t('office.column.held'), ({ held }) => held),
  numberField(t('office.column.past'), ({ past }) => past),
  numberField(t('office.column.told'), ({ told }) => told),
  numberField(t('office.column.outcomes'), ({ outcomes }) => outcomes),
  numberField(t('office.column.listed'), ({ listed }) => listed),
];

const formerFields = (t: Write): Field<FormerClientFacts>[] => [
  { header: t('column.organisation'), width: 30, cell: ({ company }) => company },
  {
    header: t('office.column.leftAt'),
    width: 14,
    cell: ({ leftAt }) => leftAt.toISOString().slice(0, 10),
  },
  { header: t('office.column.to'), width: 30, cell: ({ to }) => to },
  numberField(t('office.column.events'), ({ figures }) => figures.events),
  numberField(t('sheet.requests'), ({ figures }) => figures.requests),
  numberField(t('column.meetings'), ({ figures }) => figures.meetings),
  numberField(t('office.column.held'), ({ figures }) => figures.held),
  numberField(t('office.column.outcomes'), ({ figures }) => figures.outcomes),
];

/** The report of a support office: its companies in every event, and what it did for those that have left. */
export const officeSheets = (
  t: Write,
  reader: Reader,
  { cases, former }: OfficeReportFacts,
): [Sheet, ...Sheet[]] => [
  toSheet(t('office.sheet.cases'), caseFields(t, reader), cases),
  toSheet(t('office.sheet.former'), formerFields(t), former),
];
