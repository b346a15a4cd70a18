import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { organiserPath } from '../../../paths.ts';
import { useCountryName } from '../../../ui/country-name.tsx';
import { type Column, DataTable, type Sort } from '../../../ui/data-table.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { usePickText } from '../../../ui/localised-text.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { StateBadge } from '../state-badge.tsx';
import type { Participant } from '../types.ts';

function useColumns(): Column<Participant>[] {
  const { t } = useTranslation('participants');
  const { slug, zone } = useEventScope();
  const nameCountry = useCountryName();
  const pick = usePickText();
  const { dateTime } = useFormats();
  return [
    {
      key: 'name',
      header: t('field.name'),
      isTitle: true,
      isSortable: true,
      cell: ({ id, name }) => (
        <PageLink to={organiserPath('registration', { eventId: slug, participantId: id })}>
          {name}
        </PageLink>
      ),
    },
    {
      key: 'organisation',
      header: t('field.organisation'),
      isSortable: true,
      cell: ({ organisation }) => `${organisation.name}, ${nameCountry(organisation.country)}`,
    },
    { key: 'type', header: t('field.type'), cell: ({ type }) => pick(type.names) },
    {
      key: 'state',
      header: t('field.state'),
      isSortable: true,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      key: 'office',
      header: t('field.office'),
      isHiddenOnPhone: true,
      cell: ({ office }) => office?.name ?? '',
    },
    {
      key: 'registeredAt',
      header: t('field.registeredAt'),
      isSortable: true,
      cell: ({ registeredAt }) => dateTime(registeredAt, zone),
    },
  ];
}

type PeopleTableProps = {
  people: readonly Participant[];
  selected: ReadonlySet<string>;
  onSelect: (selected: Set<string>) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
};

const isDecidable = ({ actions }: Participant): boolean =>
  [actions.approve, actions.reject, actions.offerPlace].some((whyNot) => whyNot === null);

export function PeopleTable({ people, selected, onSelect, sort, onSort }: PeopleTableProps) {
  const { t } = useTranslation('participants');
  const columns = useColumns();
  const selection = { selected, onChange: onSelect, nameOf: ({ name }: Participant) => name };
  return (
    <DataTable
      caption={t('people.caption')}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={onSort}
      isDense
      {...(people.some(isDecidable) ? { selection } : {})}
    />
  );
}
