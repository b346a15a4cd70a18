import type { ImportPlan } from '@ponte/contracts';
import { type ImportField, requiredImportFields } from '@ponte/domain';
import type { z } from 'zod';

export type RowFault = { field: ImportField | null; code: string };
export type Cells = Partial<Record<ImportField, string>>;
/** A row of the file: `number` counts as the file's own rows do, the heading being 1. */
export type ReadRow<T> = { number: number; label: string } & (
  | { value: T; faults: [] }
  | { value: null; faults: RowFault[] }
);

/** The columns of the plan, row by row; empty rows count, but are none. */
export function toCells(plan: ImportPlan): { number: number; cells: Cells }[] {
  const fields = Object.entries(plan.mapping) as [ImportField, number][];
  return plan.rows.flatMap((row, index) => {
    if (row.every((value) => value.trim() === '')) return [];
    const cells = fields.map(([field, column]) => [field, row[column]?.trim() ?? '']);
    return [{ number: index + 2, cells: Object.fromEntries(cells) }];
  });
}

/** Required fields that no column is mapped to. */
export const findUnmapped = (plan: ImportPlan): ImportField[] =>
  requiredImportFields[plan.kind].filter((field) => plan.mapping[field] === undefined);

/** The value as its schema wants it; otherwise the fault is noted with the field. */
export function check<T>(
  faults: RowFault[],
  field: ImportField,
  schema: z.ZodType<T>,
  value: unknown,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push({ field, code: value === '' ? 'required' : 'invalid' });
  return undefined;
}

export const finishRow = <T>(
  { number, label }: { number: number; label: string },
  value: T | undefined,
  faults: RowFault[],
): ReadRow<T> =>
  faults.length > 0 || value === undefined
    ? { number, label, value: null, faults }
    : { number, label, value, faults: [] };
