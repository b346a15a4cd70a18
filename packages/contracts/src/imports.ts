import {
  importFields,
  importKinds,
  importRowStates,
  limits,
  problemExtras,
  ruleCodes,
} from '@ponte/domain';
import { z } from 'zod';
import { day, id, line, zone } from './common.ts';
import { slug } from './events.ts';

const mostColumns = limits.importColumns;
const cell = z.string().max(limits.longText);
const columns = z.array(cell).min(1).max(mostColumns);
const rows = z.array(z.array(cell).max(mostColumns)).max(limits.importRows);
const field = z.enum([...importFields.participants, ...importFields.wishes]);
/** Field to column number. */
const mapping = z.partialRecord(
  field,
  z
    .number()
    .int()
    .min(0)
    .max(mostColumns - 1),
);

export const importTableQuery = z.strictObject({ kind: z.enum(importKinds) });

/** A file read as a table of texts, with a guess at what its columns mean. */
export const importTableSchema = z
  .strictObject({ columns, rows, mapping })
  .meta({ id: 'ImportTable' });

const plan = { kind: z.enum(importKinds), columns, rows, mapping, typeId: id.optional() };
/** `typeId`: the participation type of rows that name none. */
export const importPlanSchema = z.strictObject(plan);
export type ImportPlan = z.infer<typeof importPlanSchema>;
/** With `leaveOut` the wrong rows are left out; without it one wrong row stops everything. */
export const importOrderSchema = z.strictObject({ ...plan, leaveOut: z.boolean().default(false) });

const count = z.number().int();
export const importPreviewSchema = z
  .strictObject({
    counts: z.strictObject({ new: count, same: count, wrong: count }),
    /** Every wrong row, then others, 500 at most. `number` counts as the file's own rows do: the heading is 1. */
    rows: z.array(
      z.strictObject({
        number: count,
        state: z.enum(importRowStates),
        label: z.string(),
        errors: z.array(
          z.strictObject({
            field: field.nullable(),
            code: z.union([z.enum(ruleCodes), z.string()]),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importResultSchema = z
  .strictObject({ written: count, same: count, leftOut: count })
  .meta({ id: 'ImportResult' });

/** `problem`: a scheduling problem as docs/scheduling.md describes it; read and judged by the scheduler's own reader. */
export const problemOrderSchema = z.strictObject({
  name: line(limits.title).min(1),
  slug,
  zone,
  firstDay: day,
  problem: z.record(z.string(), z.unknown()),
});

/** `notCarriedOver`: what the file asks for and an event cannot hold yet, and how often. */
export const problemImportedSchema = z
  .strictObject({
    eventId: id,
    people: count,
    meetings: count,
    notCarriedOver: z.array(z.strictObject({ kind: z.enum(problemExtras), count })),
  })
  .meta({ id: 'ProblemImported' });
