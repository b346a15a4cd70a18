import type { ImportField, ImportKind } from '@ponte/domain';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type ImportTable = Schemas['ImportTable'];
export type ImportPreview = Schemas['ImportPreview'];
export type ImportResult = Schemas['ImportResult'];
export type CheckedRow = ImportPreview['rows'][number];

/** Field to the number of the column that holds it. */
export type Mapping = Partial<Record<ImportField, number>>;

/** A file as it was read, and what the person says about it. */
export type ListPlan = {
  kind: ImportKind;
  columns: string[];
  rows: string[][];
  mapping: Mapping;
  typeId?: string;
};

/** The text under a field in a row of the file, which counts from 2 because the heading is 1. */
export function readCell({ rows, mapping }: ListPlan, row: number, field: ImportField): string {
  const column = mapping[field];
  return column === undefined ? '' : (rows[row - 2]?.[column] ?? '');
}

/** The first text that a column holds, to recognise it by. */
export const findSample = ({ rows }: Pick<ListPlan, 'rows'>, column: number): string =>
  rows.map((row) => row[column] ?? '').find((value) => value !== '') ?? '';
