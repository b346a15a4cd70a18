import { Group, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { CaseBadge, TaskBadges } from './badges.tsx';
import classes from './offices.module.css';
import type { OfficeCase, OfficeCompany } from './shapes.ts';

const sum = ({ cases }: OfficeCompany, of: (row: OfficeCase) => number): number =>
  cases.reduce((total, row) => total + of(row), 0);

/** So many events are shown in a row; the company's page has all. */
const mostEvents = 3;

function Events({ company }: { company: OfficeCompany }) {
  const { t } = useTranslation('offices');
  const { dateRange } = useFormats();
  // A phone has no room for long names; the days tell the editions apart.
  const isPhone = useIsPhone();
  const { cases } = company;
  if (cases.length === 0) return t('table.noEvent');
  return (
    <ul className={classes.events}>
      {cases.slice(0, mostEvents).map((row) => (
        <li key={row.participantId}>
          {isPhone ? null : <LocalisedText text={row.event.names} />}
          <Group gap={6}>
            <Text size="sm" c="dimmed">
              {dateRange(row.event.firstDay, row.event.lastDay)}
            </Text>
            <CaseBadge state={row.state} />
          </Group>
        </li>
      ))}
      {cases.length > mostEvents ? (
        <li>{t('table.moreEvents', { count: cases.length - mostEvents })}</li>
      ) : null}
    </ul>
  );
}

function useColumns(officeId: string): Column<OfficeCompany>[] {
  const { t } = useTranslation('offices');
  const nameCountry = useCountryName();
  const { number } = useFormats();
  return [
    {
      key: 'name',
      header: t('table.company'),
      isTitle: true,
      cell: ({ id, name, city, country }) => (
        <>
          <PageLink to={publicPath('officeClient', { officeId, organisationId: id })} fw={600}>
            {name}
          </PageLink>
          <Text size="sm" c="dimmed" fw={400}>
            {[city, nameCountry(country)].filter(Boolean).join(', ')}
          </Text>
        </>
      ),
    },
    {
      key: 'tasks',
      header: t('table.waiting'),
      cell: ({ tasks }) => <TaskBadges tasks={tasks} />,
    },
    { key: 'events', header: t('table.events'), cell: (row) => <Events company={row} /> },
    {
      key: 'wishes',
      header: t('table.wishes'),
      align: 'end',
      cell: (row) => number(sum(row, ({ sent, unanswered }) => sent + unanswered)),
    },
    {
      key: 'meetings',
      header: t('table.meetings'),
      align: 'end',
      cell: (row) => number(sum(row, ({ meetings }) => meetings)),
    },
    {
      key: 'told',
      header: t('table.told'),
      align: 'end',
      cell: (row) =>
        t('table.toldOf', {
          told: sum(row, ({ told }) => told),
          past: sum(row, ({ past }) => past),
        }),
    },
    {
      key: 'notes',
      header: t('table.notes'),
      align: 'end',
      isHiddenOnPhone: true,
      cell: ({ notes }) => number(notes),
    },
  ];
}

type CompanyTableProps = { officeId: string; companies: readonly OfficeCompany[] };

/** One row a company: where it takes part, how far it is, and what waits. */
export function CompanyTable({ officeId, companies }: CompanyTableProps) {
  const { t } = useTranslation('offices');
  return (
    <DataTable
      caption={t('table.caption', { count: companies.length })}
      columns={useColumns(officeId)}
      rows={companies}
      keyOf={({ id }) => id}
    />
  );
}
