import { type Locale, pickText } from '@ponte/domain';
import { nameCountry, tagOf, writeDate, writeDay } from '../formats.ts';
import { writeShare } from '../outcome-report.ts';
import type { OfficeCaseFacts } from '../sheets/facts.ts';
import { textsIn } from '../texts.ts';
import type { OfficeFacts } from './facts.ts';
import type { Pdf } from './page.ts';
import type { Pen } from './pen.ts';
import { drawIndicator, drawTable } from './report-parts.ts';
import { beginPage, drawTitle } from './schedules.ts';

type Figure = 'requests' | 'unanswered' | 'meetings' | 'held' | 'past' | 'told' | 'outcomes';
const columns = ['requests', 'meetings', 'held', 'outcomes'] as const satisfies Figure[];

const sum = (cases: readonly OfficeCaseFacts[], figure: Figure): number =>
  cases.reduce((total, row) => total + row[figure], 0);
const sums = (cases: readonly OfficeCaseFacts[]): string[] =>
  columns.map((figure) => String(sum(cases, figure)));

const countOf = (cases: readonly OfficeCaseFacts[], keyOf: (row: OfficeCaseFacts) => unknown) =>
  new Set(cases.map(keyOf).filter(Boolean)).size;

/** What is listed belongs to the company, and stands in each of its rows. */
const countListed = (cases: readonly OfficeCaseFacts[]): number =>
  [...new Map(cases.map(({ companyId, listed }) => [companyId, listed])).values()].reduce(
    (total, listed) => total + listed,
    0,
  );

/** Each number, and what it is a part of. */
function listFigures(cases: readonly OfficeCaseFacts[]): [string, number, number | null][] {
  const registrations = cases.filter(({ event }) => event !== null);
  const past = sum(cases, 'past');
  const meetings = sum(cases, 'meetings');
  return [
    ['companies', countOf(cases, ({ companyId }) => companyId), null],
    ['events', countOf(registrations, ({ event }) => event?.id), null],
    ['registrations', registrations.length, null],
    ['requests', sum(cases, 'requests'), null],
    ['unanswered', sum(cases, 'unanswered'), null],
    ['meetings', meetings, null],
    ['held', sum(cases, 'held'), meetings],
    ['told', sum(cases, 'told'), past],
    ['outcomes', sum(cases, 'outcomes'), null],
    ['listed', countListed(cases), null],
  ];
}

function drawFigures(pen: Pen, cases: readonly OfficeCaseFacts[], locale: Locale): void {
  const t = textsIn(locale);
  for (const [key, value, of] of listFigures(cases)) {
    const share = writeShare({ value, of }, tagOf(locale));
    const shown = of === null ? String(value) : t('outcomes.share', { value, of, share });
    const name = t(`office.indicator.${key}.label`);
    drawIndicator(pen, name, shown, t(`office.indicator.${key}.definition`));
  }
}

const group = <Key>(cases: readonly OfficeCaseFacts[], keyOf: (row: OfficeCaseFacts) => Key) => [
  ...Map.groupBy(cases, keyOf).values(),
];

function drawCases(pen: Pen, cases: readonly OfficeCaseFacts[], locale: Locale): void {
  const t = textsIn(locale);
  const heads = columns.map((figure) => t(`office.indicator.${figure}.label`));
  const registrations = cases.filter(({ event }) => event !== null);
  drawTable(pen, {
    title: t('office.column.events'),
    heads: [t('office.column.event'), t('office.indicator.companies.label'), ...heads],
    rows: group(registrations, ({ event }) => event?.id).map((rows) => {
      const [{ event } = { event: null }] = rows;
      const name = event ? pickText(event.names, locale) : '';
      const companies = String(countOf(rows, ({ companyId }) => companyId));
      const day = event ? writeDate(new Date(`${event.firstDay}T12:00:00Z`), locale) : '';
      return [[name, day].filter(Boolean).join(', '), companies, ...sums(rows)];
    }),
  });
  drawTable(pen, {
    title: t('office.indicator.companies.label'),
    heads: [t('column.organisation'), t('office.column.events'), ...heads],
    rows: group(cases, ({ companyId }) => companyId).map((rows) => {
      const [first] = rows;
      const place = first ? [first.city, nameCountry(first.country, locale)] : [];
      const name = [first?.company, ...place].filter(Boolean).join(', ');
      return [name, String(countOf(rows, ({ event }) => event?.id)), ...sums(rows)];
    }),
  });
}

/** The report of a support office on paper: every number with its definition, then by event and by company. */
export function writeOffice(pdf: Pdf, facts: OfficeFacts): void {
  const { office, locale, madeAt, event, report } = facts;
  const t = textsIn(locale);
  const title = t('document.office');
  let page = 0;
  const newPage = () => {
    page += 1;
    return beginPage(pdf, office, t('page.plainFoot', { title, page }));
  };
  const asOf = t('outcomes.asOf', { day: writeDay(madeAt, locale, 'UTC') });
  const scope = event ?? t('office.allEvents');
  const pen: Pen = { pdf, y: drawTitle(pdf, title, [office, scope, asOf], newPage()), newPage };
  drawFigures(pen, report.cases, locale);
  drawCases(pen, report.cases, locale);
  drawTable(pen, {
    title: t('office.sheet.former'),
    heads: [
      t('column.organisation'),
      t('office.column.leftAt'),
      ...columns.map((figure) => t(`office.indicator.${figure}.label`)),
    ],
    rows: report.former.map(({ company, leftAt, figures }) => [
      company,
      writeDate(leftAt, locale),
      ...columns.map((figure) => String(figures[figure])),
    ]),
  });
}
