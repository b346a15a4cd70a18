import type { Write } from '../../catalogue.ts';
import { nameCountry } from '../formats.ts';
import type { Reader, StatisticsFacts } from './facts.ts';
import { type Sheet, toSheet } from './sheet.ts';

type Pair = StatisticsFacts['countries'][number];

/** What the charts show, one sheet a chart. */
export const statisticsSheets = (
  t: Write,
  { locale }: Reader,
  facts: StatisticsFacts,
): [Sheet, ...Sheet[]] => [
  toSheet(
    t('sheet.registrationsByDay'),
    [
      { header: t('column.day'), cell: ({ day }) => day },
      { header: t('column.registered'), cell: ({ registered }) => registered },
      { header: t('column.approved'), cell: ({ approved }) => approved },
    ],
    facts.registrations,
  ),
  toSheet(
    t('sheet.requestsByDay'),
    [
      { header: t('column.day'), cell: ({ day }) => day },
      { header: t('column.sent'), cell: ({ sent }) => sent },
      { header: t('column.accepted'), cell: ({ accepted }) => accepted },
      { header: t('column.declined'), cell: ({ declined }) => declined },
    ],
    facts.requests,
  ),
  toSheet<Pair>(
    t('sheet.countries'),
    [
      { header: t('column.country'), cell: ({ from }) => nameCountry(from, locale) },
      { header: t('column.otherCountry'), cell: ({ to }) => nameCountry(to, locale) },
      { header: t('column.meetings'), cell: ({ meetings }) => meetings },
    ],
    facts.countries,
  ),
];
