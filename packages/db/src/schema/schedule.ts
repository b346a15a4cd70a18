import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
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

type Place = { slotId: string; tableId: string };

/** One change by hand: where a meeting was and where it went; null is nowhere. */
export type HandMove = { meetingId: string; from: Place | null; to: Place | null };

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
    /** The version of each meeting that the answer was made from; another one now means that people changed it. */
    versions: jsonb('versions').$type<Record<string, number>>(),
    unscheduled: jsonb('unscheduled').$type<UnplacedMeeting[]>().notNull().default([]),
    /** Figures on the way, in the order of time: what the curve of a run is drawn from. */
    curve: jsonb('curve').$type<Record<string, unknown>[]>().notNull().default([]),
    /** What a repair answers to, and how many moves no repair could avoid; null for a schedule made anew. */
    repair: jsonb('repair').$type<Record<string, unknown>>(),
    /** Signature of what the verifier counted in these placements; empty until it has. */
    /** Changes by hand, the last one at the end, each of which can be taken back. */
    edits: jsonb('edits').$type<HandMove[][]>().notNull().default([]),
    /** Rises with every change by hand; who edits names the one they saw. */
    revision: integer('revision').notNull().default(1),
    seal: text('seal').notNull().default(''),
    failure: text('failure').notNull().default(''),
    /** The process that works on it, until when it is believed to live, and how often the work was begun. */
    solverId: uuid('solver_id'),
    leaseUntil: instant('lease_until'),
    attempts: integer('attempts').notNull().default(1),
    /** Null while it waits for a free solver. */
    solvingSince: instant('solving_since'),
    /** Somebody wants it to end with what it has; its process looks at this with every sign of life. */
    isStopping: boolean('is_stopping').notNull().default(false),
    createdAt: createdAt(),
    finishedAt: instant('finished_at'),
    publishedAt: instant('published_at'),
  },
  (table) => [
    unique('schedule_run_of_event').on(table.eventId, table.id),
    index('schedule_run_event').on(table.eventId, table.createdAt),
    // However many organisers and processes there are: one run at a time solves for an event.
    uniqueIndex('schedule_run_solving').on(table.eventId).where(sql`${table.state} = 'solving'`),
  ],
);

/** One change by hand of the schedule in force, all or nothing, kept so that it can be taken back. */
export const scheduleEdit = pgTable(
  'schedule_edit',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    /** `version` is the meeting's after the change: another one now means that it has changed since. */
    moves: jsonb('moves').$type<(HandMove & { version: number })[]>().notNull(),
    createdAt: createdAt(),
    undoneAt: instant('undone_at'),
  },
  (table) => [index('schedule_edit_event').on(table.eventId, table.createdAt)],
);
