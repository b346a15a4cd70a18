import type { LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, version } from './columns.ts';
import { claimKindEnum, claimReasonEnum, tableKindEnum } from './enums.ts';
import { event } from './events.ts';
import { organisation } from './organisations.ts';
import { participant } from './participants.ts';

const eventId = () =>
  uuid('event_id')
    .notNull()
    .references(() => event.id, { onDelete: 'cascade' });

/** A stretch of one day cut into equal slots. Clock times are local to the event's zone. */
export const timetableBlock = pgTable(
  'timetable_block',
  {
    id: id(),
    eventId: eventId(),
    day: date('day', { mode: 'string' }).notNull(),
    startMinute: integer('start_minute').notNull(),
    endMinute: integer('end_minute').notNull(),
    slotMinutes: integer('slot_minutes').notNull(),
    pauseMinutes: integer('pause_minutes').notNull().default(0),
    version: version(),
  },
  (table) => [
    unique('timetable_block_of_event').on(table.eventId, table.id),
    check(
      'timetable_block_times',
      sql`${table.startMinute} >= 0 and ${table.startMinute} < ${table.endMinute} and ${table.endMinute} <= 1440`,
    ),
  ],
);

/** One interval of the grid. A custom migration adds the constraint that no two of one event overlap. */
export const timeSlot = pgTable(
  'time_slot',
  {
    id: id(),
    eventId: eventId(),
    blockId: uuid('block_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [
    unique('time_slot_of_event').on(table.eventId, table.id),
    uniqueIndex('time_slot_start').on(table.eventId, table.startsAt),
    check('time_slot_interval', sql`${table.startsAt} < ${table.endsAt}`),
    foreignKey({
      name: 'time_slot_block',
      columns: [table.eventId, table.blockId],
      foreignColumns: [timetableBlock.eventId, timetableBlock.id],
    }).onDelete('cascade'),
  ],
);

/** A place for one meeting: an ordinary table, the booth of an organisation, or an online room. */
export const meetingTable = pgTable(
  'meeting_table',
  {
    id: id(),
    eventId: eventId(),
    label: text('label').notNull(),
    kind: tableKindEnum('kind').notNull().default('table'),
    organisationId: uuid('organisation_id').references(() => organisation.id),
    capacity: integer('capacity').notNull().default(4),
    languages: text('languages').array().notNull().default([]),
    joinUrl: text('join_url').notNull().default(''),
    isActive: boolean('is_active').notNull().default(true),
    position: integer('position').notNull().default(0),
    /** Where its middle stands on the floor plan, in steps from the top left; both null: nowhere yet. */
    x: integer('x'),
    y: integer('y'),
    version: version(),
  },
  (table) => [
    unique('meeting_table_of_event').on(table.eventId, table.id),
    uniqueIndex('meeting_table_label').on(table.eventId, table.label),
    check(
      'meeting_table_booth',
      sql`(${table.kind} = 'booth') = (${table.organisationId} is not null)`,
    ),
    check('meeting_table_place', sql`(${table.x} is null) = (${table.y} is null)`),
    check('meeting_table_online', sql`${table.kind} <> 'online' or ${table.joinUrl} <> ''`),
  ],
);

/** A session that was taken off the agenda: calendars that follow the programme hear for some days that it is off. */
export const withdrawnSession = pgTable(
  'withdrawn_session',
  {
    id: id(),
    eventId: eventId(),
    titles: jsonb('titles').$type<LocalisedText>().notNull(),
    place: text('place').notNull().default(''),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** What SEQUENCE says of it now. */
    sequence: integer('sequence').notNull(),
    withdrawnAt: instant('withdrawn_at').notNull(),
  },
  (table) => [index('withdrawn_session_event').on(table.eventId, table.withdrawnAt)],
);

/** A talk or other part of the agenda; whoever attends is busy in the slots it touches. */
export const agendaSession = pgTable(
  'agenda_session',
  {
    id: id(),
    eventId: eventId(),
    titles: jsonb('titles').$type<LocalisedText>().notNull(),
    descriptions: jsonb('descriptions').$type<LocalisedText>().notNull().default({}),
    speakers: text('speakers').notNull().default(''),
    place: text('place').notNull().default(''),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    capacity: integer('capacity'),
    taken: integer('taken').notNull().default(0),
    version: version(),
    /** When it last changed for those who read it in their calendars. */
    changedAt: instant('changed_at').notNull().defaultNow(),
  },
  (table) => [
    unique('agenda_session_of_event').on(table.eventId, table.id),
    check('agenda_session_interval', sql`${table.startsAt} < ${table.endsAt}`),
    check(
      'agenda_session_capacity',
      sql`${table.taken} >= 0 and (${table.capacity} is null or ${table.taken} <= ${table.capacity})`,
    ),
  ],
);

export const sessionAttendance = pgTable(
  'session_attendance',
  {
    eventId: eventId(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.participantId] }),
    index('session_attendance_participant').on(table.participantId),
    foreignKey({
      name: 'session_attendance_session',
      columns: [table.eventId, table.sessionId],
      foreignColumns: [agendaSession.eventId, agendaSession.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'session_attendance_participant_fk',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
  ],
);

/** When a participant is not there. Everything else is free. The claims of kind `absence` follow from these rows. */
export const absence = pgTable(
  'absence',
  {
    eventId: eventId(),
    participantId: uuid('participant_id').notNull(),
    slotId: uuid('slot_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.participantId, table.slotId] }),
    foreignKey({
      name: 'absence_participant',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'absence_slot',
      columns: [table.eventId, table.slotId],
      foreignColumns: [timeSlot.eventId, timeSlot.id],
    }).onDelete('cascade'),
  ],
);

/**
 * Who and what is taken when: the last judge of every placement. One row per resource and slot; the
 * primary key is what makes a double booking impossible. `ownerId` is the meeting or session, null for an absence.
 */
export const claim = pgTable(
  'claim',
  {
    eventId: uuid('event_id').notNull(),
    kind: claimKindEnum('kind').notNull(),
    resourceId: uuid('resource_id').notNull(),
    slotId: uuid('slot_id').notNull(),
    reason: claimReasonEnum('reason').notNull(),
    ownerId: uuid('owner_id'),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.kind, table.resourceId, table.slotId] }),
    index('claim_owner').on(table.ownerId),
    index('claim_slot').on(table.eventId, table.slotId),
    foreignKey({
      name: 'claim_slot_fk',
      columns: [table.eventId, table.slotId],
      foreignColumns: [timeSlot.eventId, timeSlot.id],
    }),
  ],
);
