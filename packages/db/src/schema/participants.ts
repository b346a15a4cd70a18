import type { AnswerValue, LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant, version } from './columns.ts';
import { approvalModeEnum, participantStateEnum, questionKindEnum } from './enums.ts';
import { event } from './events.ts';
import { organisation } from './organisations.ts';

const eventId = () =>
  uuid('event_id')
    .notNull()
    .references(() => event.id, { onDelete: 'cascade' });

/** A way of taking part (company, investor, visitor, …) with its own form, capacity and limits. */
export const participationType = pgTable(
  'participation_type',
  {
    id: id(),
    eventId: eventId(),
    names: jsonb('names').$type<LocalisedText>().notNull(),
    descriptions: jsonb('descriptions').$type<LocalisedText>().notNull().default({}),
    approval: approvalModeEnum('approval').notNull().default('automatic'),
    capacity: integer('capacity'),
    taken: integer('taken').notNull().default(0),
    hasWaitingList: boolean('has_waiting_list').notNull().default(true),
    opensAt: instant('opens_at'),
    closesAt: instant('closes_at'),
    maxRequests: integer('max_requests'),
    maxMeetings: integer('max_meetings'),
    position: integer('position').notNull().default(0),
    version: version(),
  },
  (table) => [
    unique('participation_type_of_event').on(table.eventId, table.id),
    check(
      'participation_type_capacity',
      sql`${table.taken} >= 0 and (${table.capacity} is null or ${table.taken} <= ${table.capacity})`,
    ),
  ],
);

/** A row means: people of the first type may request meetings with people of the second. */
export const typeRule = pgTable(
  'type_rule',
  {
    eventId: eventId(),
    fromTypeId: uuid('from_type_id').notNull(),
    toTypeId: uuid('to_type_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.fromTypeId, table.toTypeId] }),
    foreignKey({
      name: 'type_rule_from',
      columns: [table.eventId, table.fromTypeId],
      foreignColumns: [participationType.eventId, participationType.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'type_rule_to',
      columns: [table.eventId, table.toTypeId],
      foreignColumns: [participationType.eventId, participationType.id],
    }).onDelete('cascade'),
  ],
);

export type QuestionOption = { id: string; labels: LocalisedText };

/** A registration question; without a type it is asked of everybody. */
export const question = pgTable(
  'question',
  {
    id: id(),
    eventId: eventId(),
    typeId: uuid('type_id'),
    kind: questionKindEnum('kind').notNull(),
    labels: jsonb('labels').$type<LocalisedText>().notNull(),
    hints: jsonb('hints').$type<LocalisedText>().notNull().default({}),
    options: jsonb('options').$type<QuestionOption[]>().notNull().default([]),
    isRequired: boolean('is_required').notNull().default(false),
    position: integer('position').notNull().default(0),
    version: version(),
  },
  (table) => [
    unique('question_of_event').on(table.eventId, table.id),
    foreignKey({
      name: 'question_type',
      columns: [table.eventId, table.typeId],
      foreignColumns: [participationType.eventId, participationType.id],
    }).onDelete('cascade'),
  ],
);

/** An account's presence in one event. */
export const participant = pgTable(
  'participant',
  {
    id: id(),
    eventId: eventId(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    typeId: uuid('type_id').notNull(),
    officeId: uuid('office_id').references(() => organisation.id),
    /** The office that brought it to an event that was over when the company went to another one. */
    creditedOfficeId: uuid('credited_office_id').references(() => organisation.id),
    state: participantStateEnum('state').notNull(),
    jobTitle: text('job_title').notNull().default(''),
    languages: text('languages').array().notNull().default([]), // ISO 639-1, spoken in meetings
    isOnline: boolean('is_online').notNull().default(false),
    waitingSince: instant('waiting_since'),
    offeredUntil: instant('offered_until'),
    checkedInAt: instant('checked_in_at'),
    feedVersion: integer('feed_version').notNull().default(1),
    /** Links in mails name it; raising it ends all of them. */
    linkVersion: integer('link_version').notNull().default(1),
    registeredAt: instant('registered_at').notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('participant_of_event').on(table.eventId, table.id),
    unique('participant_once').on(table.eventId, table.accountId),
    index('participant_account').on(table.accountId),
    index('participant_state').on(table.eventId, table.state),
    index('participant_organisation').on(table.organisationId),
    index('participant_office').on(table.officeId),
    foreignKey({
      name: 'participant_type',
      columns: [table.eventId, table.typeId],
      foreignColumns: [participationType.eventId, participationType.id],
    }),
  ],
);

export const answer = pgTable(
  'answer',
  {
    eventId: eventId(),
    participantId: uuid('participant_id').notNull(),
    questionId: uuid('question_id').notNull(),
    value: jsonb('value').$type<AnswerValue>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.participantId, table.questionId] }),
    foreignKey({
      name: 'answer_participant',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'answer_question',
      columns: [table.eventId, table.questionId],
      foreignColumns: [question.eventId, question.id],
    }).onDelete('cascade'),
  ],
);

/** What the organising team notes about a participant: for themselves, with who wrote it and when. */
export const participantNote = pgTable(
  'participant_note',
  {
    id: id(),
    eventId: eventId(),
    participantId: uuid('participant_id').notNull(),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    text: text('text').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('participant_note_participant').on(table.participantId, table.id),
    foreignKey({
      name: 'participant_note_participant_fk',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
  ],
);
