import { limits, tableKinds } from '@ponte/domain';
import { z } from 'zod';
import {
  clock,
  day,
  id,
  instant,
  languages,
  line,
  localisedLine,
  localisedText,
  page,
  pageQuery,
  requiredLine,
  requiredLocalisedLine,
  version,
  webAddress,
} from './common.ts';

/** Timetable: blocks of slots and tables. Clock times are local to the event's zone, instants are UTC. */
const mostMinutes = 24 * 60;

const blockTimes = {
  from: clock,
  until: clock,
  slotMinutes: z.number().int().min(1).max(mostMinutes),
  pauseMinutes: z.number().int().min(0).max(mostMinutes).default(0),
};

export const newBlocksSchema = z.strictObject({
  /** The same block on each of these days. */
  days: z.array(day).min(1).max(limits.eventDays),
  ...blockTimes,
});
export type NewBlocks = z.infer<typeof newBlocksSchema>;

export const blockPlanSchema = z.strictObject({ day, ...blockTimes });
export type BlockPlan = z.infer<typeof blockPlanSchema>;

export const slotSchema = z.strictObject({
  id,
  startsAt: instant,
  endsAt: instant,
  /** Meetings that take place in it. */
  meetings: z.number().int(),
});

export const blockSchema = z
  .strictObject({
    id,
    day,
    from: clock,
    until: clock,
    slotMinutes: z.number().int(),
    pauseMinutes: z.number().int(),
    version,
    slots: z.array(slotSchema),
  })
  .meta({ id: 'TimetableBlock' });
export type BlockShape = z.infer<typeof blockSchema>;

export const blockListSchema = z.strictObject({ items: z.array(blockSchema) });
export const blockParams = z.strictObject({ event: z.string().max(100), block: id });

const tableFacts = {
  kind: z.enum(tableKinds).default('table'),
  organisationId: id.nullable().default(null),
  capacity: z.number().int().min(2).max(50).default(4),
  languages: languages.default([]),
  joinUrl: webAddress.default(''),
};

export const newTableSchema = z.strictObject({ label: requiredLine(limits.label), ...tableFacts });
export type NewTable = z.infer<typeof newTableSchema>;

/** Many ordinary tables at once; `#` in the pattern stands for the number. */
export const newTablesSchema = z.strictObject({
  pattern: requiredLine(limits.label - 5),
  first: z.number().int().min(0).max(9_999).default(1),
  count: z.number().int().min(1).max(500),
  capacity: tableFacts.capacity,
  languages: tableFacts.languages,
});
export type NewTables = z.infer<typeof newTablesSchema>;

export const tablePlanSchema = newTableSchema.extend({ isActive: z.boolean().default(true) });
export type TablePlan = z.infer<typeof tablePlanSchema>;

export const tableSchema = z
  .strictObject({
    id,
    label: z.string(),
    kind: z.enum(tableKinds),
    organisationId: id.nullable(),
    organisationName: z.string().nullable(),
    capacity: z.number().int(),
    languages: z.array(z.string()),
    joinUrl: z.string(),
    isActive: z.boolean(),
    x: z.number().int().nullable(),
    y: z.number().int().nullable(),
    version,
    /** Meetings that take place at it. */
    meetings: z.number().int(),
  })
  .meta({ id: 'MeetingTable' });
export type TableShape = z.infer<typeof tableSchema>;

export const tableParams = z.strictObject({ event: z.string().max(100), table: id });
export const tableListQuery = z.strictObject(pageQuery);
export const tableListSchema = page(tableSchema);
export const addedTablesSchema = z.strictObject({ added: z.number().int() });
/** `null`: to the end. */
export const tablePositionSchema = z.strictObject({ before: id.nullable() });

const step = z.number().int().min(0).max(limits.floorPlan);

/** Where tables stand; null takes one off the plan. Those that are not named stay where they are. */
export const arrangeTablesSchema = z.strictObject({
  places: z
    .array(z.strictObject({ tableId: id, at: z.strictObject({ x: step, y: step }).nullable() }))
    .min(1)
    .max(limits.tables),
});
export type ArrangeTables = z.infer<typeof arrangeTablesSchema>;

/** The floor plan as participants see it: the tables that have a place on it. */
export const floorPlanSchema = z
  .strictObject({
    tables: z.array(
      z.strictObject({ id, label: z.string(), kind: z.enum(tableKinds), x: step, y: step }),
    ),
  })
  .meta({ id: 'FloorPlan' });
export type FloorPlanShape = z.infer<typeof floorPlanSchema>;

export const boothOwnerQuery = z.strictObject({ name: line(limits.title).default('') });
export const boothOwnersSchema = z.strictObject({
  items: z.array(z.strictObject({ id, name: z.string(), country: z.string() })),
});

/** Agenda sessions. */
export const sessionPlanSchema = z.strictObject({
  titles: requiredLocalisedLine(limits.title),
  descriptions: localisedText(limits.longText).default({}),
  speakers: line(limits.shortText).default(''),
  place: line(limits.name).default(''),
  day,
  from: clock,
  until: clock,
  capacity: z.number().int().min(1).max(100_000).nullable().default(null),
});
export type SessionPlan = z.infer<typeof sessionPlanSchema>;

const sessionFields = {
  id,
  titles: localisedLine(limits.title),
  descriptions: localisedText(limits.longText),
  speakers: z.string(),
  place: z.string(),
  day,
  from: clock,
  until: clock,
  startsAt: instant,
  endsAt: instant,
  capacity: z.number().int().nullable(),
  /** How many have signed up. */
  taken: z.number().int(),
  version,
};

export const sessionSchema = z.strictObject(sessionFields).meta({ id: 'AgendaSession' });
export type SessionShape = z.infer<typeof sessionSchema>;
export const agendaSchema = z.strictObject({ items: z.array(sessionSchema) });
export const sessionParams = z.strictObject({ event: z.string().max(100), session: id });
