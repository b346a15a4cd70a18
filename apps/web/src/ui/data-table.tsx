import { DataCards } from './data-cards.tsx';
import { DataGrid } from './data-grid.tsx';
import type { DataTableProps } from './data-table-model.ts';
import { useIsPhone } from './use-is-phone.ts';

export type { Column, DataTableProps, Selection, Sort } from './data-table-model.ts';

/** Rows as a table, and as cards where a table would not fit. Empty lists are the caller's. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  return useIsPhone() ? <DataCards {...props} /> : <DataGrid {...props} />;
}
