import { Checkbox, Table } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import classes from './data-table.module.css';
import {
  type Column,
  type DataTableProps,
  type Sort,
  toggleSelected,
  toggleSort,
} from './data-table-model.ts';
import { useRowWindow } from './use-row-window.ts';

/** The table form of DataTable. */
export function DataGrid<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, sort, onSort, selection, isDense = false } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { indexes, before, after, measure } = useRowWindow(body, rows.length, isDense ? 49 : 60);
  const width = columns.length + (selection ? 1 : 0);
  return (
    // A wide table scrolls in itself, and with the keyboard too (WCAG 2.1.1). It is no landmark: often it
    // is all of a section of the same name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div role="group" className={classes.scroll} aria-label={caption} tabIndex={0}>
      <Table
        verticalSpacing={isDense ? 4 : 'sm'}
        highlightOnHover
        captionSide="top"
        aria-rowcount={indexes ? rows.length + 1 : undefined}
      >
        <Table.Caption className={classes.caption}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {selection ? (
              <Table.Th w="3rem">
                <SelectAll rows={rows} keyOf={keyOf} selection={selection} />
              </Table.Th>
            ) : null}
            {columns.map((column) => (
              <ColumnHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          <Gap height={before} width={width} />
          {pickRows(rows, indexes).map(([row, index]) => (
            <DataRow
              key={keyOf(row)}
              row={row}
              rowKey={keyOf(row)}
              columns={columns}
              selection={selection}
              {...(measure ? { measure, index } : {})}
            />
          ))}
          <Gap height={after} width={width} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** The rows to draw with their places in the list: all, or those in sight. */
function pickRows<Row>(rows: readonly Row[], indexes: number[] | null): [Row, number][] {
  if (!indexes) return rows.map((row, index) => [row, index]);
  return indexes.flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : [[row, index] as [Row, number]];
  });
}

/** The room of the rows that are not drawn. */
function Gap({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  );
}

type ColumnHeaderProps<Row> = {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
};

function ColumnHeader<Row>({ column, sort, onSort }: ColumnHeaderProps<Row>) {
  const direction = sort?.column === column.key ? sort.direction : undefined;
  const Icon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[
    direction ?? 'none'
  ];
  const isSortable = column.isSortable && onSort;
  return (
    <Table.Th
      scope="col"
      ta={column.align ?? 'start'}
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
    >
      {isSortable ? (
        <button
          type="button"
          className={classes.sortButton}
          onClick={() => onSort(toggleSort(sort, column.key))}
        >
          {column.header}
          <Icon size={16} aria-hidden />
        </button>
      ) : (
        column.header
      )}
    </Table.Th>
  );
}

type DataRowProps<Row> = Pick<DataTableProps<Row>, 'columns'> & {
  row: Row;
  rowKey: string;
  selection: DataTableProps<Row>['selection'] | undefined;
  /** Where the row stands in a list of which only a part is drawn. */
  index?: number;
  measure?: (element: Element | null) => void;
};

function DataRow<Row>({ row, rowKey, columns, selection, index, measure }: DataRowProps<Row>) {
  const { t } = useTranslation();
  const place = index === undefined ? {} : { 'data-index': index, 'aria-rowindex': index + 2 };
  return (
    <Table.Tr {...place} {...(measure ? { ref: measure } : {})}>
      {selection ? (
        <Table.Td>
          <Checkbox
            size="sm"
            aria-label={t('table.select', { name: selection.nameOf(row) })}
            checked={selection.selected.has(rowKey)}
            onChange={() => selection.onChange(toggleSelected(selection.selected, rowKey))}
          />
        </Table.Td>
      ) : null}
      {columns.map((column) =>
        column.isTitle ? (
          <Table.Th key={column.key} scope="row" ta={column.align ?? 'start'}>
            {column.cell(row)}
          </Table.Th>
        ) : (
          <Table.Td key={column.key} ta={column.align ?? 'start'}>
            {column.cell(row)}
          </Table.Td>
        ),
      )}
    </Table.Tr>
  );
}

type SelectAllProps<Row> = Pick<DataTableProps<Row>, 'rows' | 'keyOf'> & {
  selection: NonNullable<DataTableProps<Row>['selection']>;
};

/** Puts all shown rows into the selection, or takes them out. */
export function SelectAll<Row>({ rows, keyOf, selection }: SelectAllProps<Row>) {
  const { t } = useTranslation();
  const keys = rows.map(keyOf);
  const chosen = keys.filter((key) => selection.selected.has(key));
  const isAll = keys.length > 0 && chosen.length === keys.length;
  return (
    <Checkbox
      size="sm"
      aria-label={t('table.selectAll')}
      checked={isAll}
      indeterminate={chosen.length > 0 && !isAll}
      onChange={() => selection.onChange(new Set(isAll ? [] : keys))}
    />
  );
}
