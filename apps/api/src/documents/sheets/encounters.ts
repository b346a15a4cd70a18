import type { Write } from '../../catalogue.ts';
import { nameTable } from '../../mail/name-table.ts';
import { nameCountry, writeLocal } from '../formats.ts';
import type { MeetingFacts, PartyFacts, Reader, RequestFacts } from './facts.ts';
import { type Field, type Sheet, toSheet } from './sheet.ts';

/** Name, organisation and country of one side, in three columns. */
function partyFields<Row>(
  headers: { name: string; organisation: string; country: string },
  { locale }: Reader,
  partyOf: (row: Row) => PartyFacts | undefined,
): Field<Row>[] {
  return [
    { header: headers.name, cell: (row) => partyOf(row)?.name ?? null },
    { header: headers.organisation, width: 28, cell: (row) => partyOf(row)?.organisation ?? null },
    {
      header: headers.country,
      cell: (row) => {
        const country = partyOf(row)?.country;
        return country ? nameCountry(country, locale) : null;
      },
    },
  ];
}

/** Who asked whom, and what came of it; what they wrote to each other stays between them. */
export const requestsSheet = (t: Write, reader: Reader, rows: readonly RequestFacts[]): Sheet =>
  toSheet(
    t('sheet.requests'),
    [
      ...partyFields<RequestFacts>(
        {
          name: t('column.sender'),
          organisation: t('column.senderOrganisation'),
          country: t('column.senderCountry'),
        },
        reader,
        ({ sender }) => sender,
      ),
      ...partyFields<RequestFacts>(
        {
          name: t('column.recipient'),
          organisation: t('column.recipientOrganisation'),
          country: t('column.recipientCountry'),
        },
        reader,
        ({ recipient }) => recipient,
      ),
      { header: t('column.state'), cell: ({ state }) => t(`request.${state}`) },
      { header: t('column.rank'), cell: ({ rank }) => t(`rank.${rank}`) },
      {
        header: t('column.createdAt'),
        cell: ({ createdAt }) => ({ local: writeLocal(createdAt, reader.zone) }),
      },
      {
        header: t('column.answeredAt'),
        cell: ({ answeredAt }) => answeredAt && { local: writeLocal(answeredAt, reader.zone) },
      },
    ],
    rows,
  );

/** The schedule as a table; a meeting of more than two has as many columns as its people need. */
export function meetingsSheet(t: Write, reader: Reader, rows: readonly MeetingFacts[]): Sheet {
  const most = rows.reduce((longest, { people }) => Math.max(longest, people.length), 2);
  const seats = Array.from({ length: most }, (_, index) => index);
  const instant = (at: Date | null) => at && { local: writeLocal(at, reader.zone) };
  return toSheet(
    t('sheet.meetings'),
    [
      { header: t('column.startsAt'), cell: ({ startsAt }) => instant(startsAt) },
      { header: t('column.endsAt'), cell: ({ endsAt }) => instant(endsAt) },
      { header: t('column.table'), cell: ({ table }) => table && nameTable(table, reader.locale) },
      { header: t('column.state'), cell: ({ state }) => t(`meeting.${state}`) },
      ...seats.flatMap((index) =>
        partyFields<MeetingFacts>(
          {
            name: t('column.person', { number: index + 1 }),
            organisation: t('column.personOrganisation', { number: index + 1 }),
            country: t('column.personCountry', { number: index + 1 }),
          },
          reader,
          ({ people }) => people[index],
        ),
      ),
    ],
    rows,
  );
}
