/** An instant as the clocks of the event show it, `YYYY-MM-DD HH:MM`: a date for programs that know dates. */
export type LocalInstant = { local: string };

export type Cell = string | number | LocalInstant | null;

/** One table of a file: what CSV and XLSX are written from. */
export type Sheet = {
  name: string;
  columns: { header: string; width: number }[];
  rows: Cell[][];
};

export const isLocal = (cell: Cell): cell is LocalInstant =>
  typeof cell === 'object' && cell !== null;

/** One column of a sheet and what stands in it for a row. */
export type Field<Row> = { header: string; width?: number; cell: (row: Row) => Cell };

export const toSheet = <Row>(
  name: string,
  fields: readonly Field<Row>[],
  rows: readonly Row[],
): Sheet => ({
  name,
  columns: fields.map(({ header, width = 20 }) => ({ header, width })),
  rows: rows.map((row) => fields.map(({ cell }) => cell(row))),
});
