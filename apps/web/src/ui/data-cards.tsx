import { ActionIcon, Checkbox, Group, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from '../i18n/use-translation.ts';
import { DataList } from './data-list.tsx';
import classes from './data-table.module.css';
import { type DataTableProps, toggleSelected, toggleSort } from './data-table-model.ts';

/** The phone form of DataTable: one card a row. */
export function DataCards<Row>(props: DataTableProps<Row>) {
  const { caption, rows, keyOf } = props;
  return (
    <div>
      <SortChoice {...props} />
      <ul className={classes.cards} aria-label={caption}>
        {rows.map((row) => (
          <DataCard key={keyOf(row)} row={row} {...props} />
        ))}
      </ul>
    </div>
  );
}

function DataCard<Row>({ row, columns, keyOf, selection }: DataTableProps<Row> & { row: Row }) {
  const { t } = useTranslation();
  const title = columns.find((column) => column.isTitle);
  const others = columns.filter((column) => !column.isTitle && !column.isHiddenOnPhone);
  return (
    <li className={classes.cardRow}>
      <Group wrap="nowrap" align="flex-start" mb="xs">
        {selection ? (
          <Checkbox
            aria-label={t('table.select', { name: selection.nameOf(row) })}
            checked={selection.selected.has(keyOf(row))}
            onChange={() => selection.onChange(toggleSelected(selection.selected, keyOf(row)))}
          />
        ) : null}
        {title ? <strong>{title.cell(row)}</strong> : null}
      </Group>
      <DataList
        isCompact
        items={others.map(({ header, cell }) => ({ label: header, value: cell(row) }))}
      />
    </li>
  );
}

function SortChoice<Row>({ columns, sort, onSort }: DataTableProps<Row>) {
  const { t } = useTranslation();
  const sortable = columns.filter((column) => column.isSortable);
  if (!onSort || sortable.length === 0) return null;
  const current = sort?.column ?? '';
  const isDescending = sort?.direction === 'descending';
  const Icon = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <Group align="flex-end" gap="xs" mb="md" wrap="nowrap">
      <NativeSelect
        flex={1}
        label={t('table.sortBy')}
        value={current}
        data={[
          ...(sort ? [] : [{ value: '', label: '–' }]),
          ...sortable.map(({ key, header }) => ({ value: key, label: header })),
        ]}
        onChange={(event) => onSort({ column: event.currentTarget.value, direction: 'ascending' })}
      />
      {sort ? (
        <ActionIcon
          variant="default"
          aria-label={t(isDescending ? 'table.descending' : 'table.ascending')}
          onClick={() => onSort(toggleSort(sort, sort.column))}
        >
          <Icon aria-hidden />
        </ActionIcon>
      ) : null}
    </Group>
  );
}
