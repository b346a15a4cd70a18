import type { Write } from '../../catalogue.ts';
import { nameCountry, nameLanguage } from '../formats.ts';
import type { OrganisationFacts, Reader } from './facts.ts';
import { type Sheet, toSheet } from './sheet.ts';

/** Organisations with how much they ask and meet. */
export const organisationsSheet = (
  t: Write,
  { locale }: Reader,
  rows: readonly OrganisationFacts[],
): Sheet =>
  toSheet(
    t('sheet.organisations'),
    [
      { header: t('column.organisation'), width: 30, cell: ({ name }) => name },
      { header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
      { header: t('column.country'), cell: ({ country }) => nameCountry(country, locale) },
      { header: t('column.region'), cell: ({ region }) => region },
      { header: t('column.city'), cell: ({ city }) => city },
      { header: t('column.sectors'), cell: ({ sectors }) => sectors.join(', ') },
      { header: t('column.size'), cell: ({ size }) => size },
      {
        header: t('column.languages'),
        cell: (row) => row.languages.map((code) => nameLanguage(code, locale)).join(', '),
      },
      { header: t('column.website'), width: 28, cell: ({ website }) => website },
      { header: t('column.people'), width: 12, cell: ({ people }) => people },
      { header: t('column.requestsSent'), width: 12, cell: ({ requestsSent }) => requestsSent },
      {
        header: t('column.requestsReceived'),
        width: 12,
        cell: ({ requestsReceived }) => requestsReceived,
      },
      { header: t('column.meetings'), width: 12, cell: ({ meetings }) => meetings },
    ],
    rows,
  );
