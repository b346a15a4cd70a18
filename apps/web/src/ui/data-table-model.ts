import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row: its header for screen readers, the title of its card. */
  isTitle?: boolean;
  isSortable?: boolean;
  isHiddenOnPhone?: boolean;
  align?: 'start' | 'end';
};

export type Sort = { column: string; direction: 'ascending' | 'descending' };

export type Selection<Row> = {
  selected: ReadonlySet<string>;
  onChange: (selected: Set<string>) => void;
  /** Names the row in the label of its checkbox. */
  nameOf: (row: Row) => string;
};

export type DataTableProps<Row> = {
  /** Says what the table holds; read out before it, and shown above it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  selection?: Selection<Row>;
  /** Dense rows for the organiser's long lists. */
  isDense?: boolean;
};

/** The next sorting when a column's header is pressed. */
export const toggleSort = (sort: Sort | undefined, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/** A copy of the selection with one row put in or taken out. */
export function toggleSelected(selected: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
