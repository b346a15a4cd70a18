import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant } from './columns.ts';
import { scheduleRunKindEnum, scheduleRunStateEnum } from './enums.ts';
import { event } from './events.ts';

type UnplacedMeeting = {
  meetingId: string;
  reason: string;
  /** Whether it had a place when the run began, which it loses by the draft. */
  wasScheduled?: boolean;
  /** The change that was tried and lets it in. */
  remedy?: Record<string, unknown>;
};

/** One run of the scheduler: its parameters, and its answer kept as a draft until it is published or discarded. */
export const scheduleRun = pgTable(
  'schedule_run',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    kind: scheduleRunKindEnum('kind').notNull().default('solve'),
    state: scheduleRunStateEnum('state').notNull(),
    seed: integer('seed').notNull(),
    parameters: jsonb('parameters').$type<Record<string, unknown>>().notNull().default({}),
    figures: jsonb('figures').$type<Record<string, unknown>>().notNull().default({}),
    placements: jsonb('placements')
      .$type<{ meetingId: string; slotId: string; tableId: string }[]>()
      .notNull()
      .default([]),
    unscheduled: jsonb('unscheduled').$type<UnplacedMeeting[]>().notNull().default([]),
    /** Figures on the way, in the order of time: what the curve of a run is drawn from. */
    curve: jsonb('curve').$type<Record<string, unknown>[]>().notNull().default([]),
    /** What a repair answers to, and how many moves no repair could avoid; null for a schedule made anew. */
    repair: jsonb('repair').$type<Record<string, unknown>>(),
    /** Signature of what the verifier counted in these placements; empty until it has. */
    seal: text('seal').notNull().default(''),
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
