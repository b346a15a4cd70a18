import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant } from './columns.ts';
import { scheduleRunStateEnum } from './enums.ts';
import { event } from './events.ts';

/** One run of the scheduler: its parameters, and its answer kept as a draft until it is published or discarded. */
export const scheduleRun = pgTable(
  'schedule_run',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    state: scheduleRunStateEnum('state').notNull(),
    seed: integer('seed').notNull(),
    parameters: jsonb('parameters').$type<Record<string, unknown>>().notNull().default({}),
    figures: jsonb('figures').$type<Record<string, unknown>>().notNull().default({}),
    placements: jsonb('placements')
      .$type<{ meetingId: string; slotId: string; tableId: string }[]>()
      .notNull()
      .default([]),
    unscheduled: jsonb('unscheduled')
      .$type<{ meetingId: string; reason: string }[]>()
      .notNull()
      .default([]),
    failure: text('failure').notNull().default(''),
    createdAt: createdAt(),
    finishedAt: instant('finished_at'),
    publishedAt: instant('published_at'),
  },
  (table) => [
    unique('schedule_run_of_event').on(table.eventId, table.id),
    index('schedule_run_event').on(table.eventId, table.createdAt),
  ],
);
