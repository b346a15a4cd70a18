import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant, version } from './columns.ts';
import {
  invitationMethodEnum,
  localeEnum,
  mailPurposeEnum,
  messageStateEnum,
  messageStepEnum,
  suppressionSourceEnum,
} from './enums.ts';
import { event } from './events.ts';

/**
 * One message to one recipient. Written in the transaction of the change that causes it; rendered when
 * it is sent, from the state of that moment; what was rendered is kept, so that a retry is byte-identical.
 */
export const message = pgTable(
  'message',
  {
    id: id(),
    eventId: uuid('event_id').references(() => event.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    participantId: uuid('participant_id'),
    meetingId: uuid('meeting_id'),
    purpose: mailPurposeEnum('purpose').notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    toAddress: text('to_address').notNull(),
    toName: text('to_name').notNull().default(''),
    locale: localeEnum('locale').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull().default({}),
    method: invitationMethodEnum('method'),
    sequence: integer('sequence'),
    state: messageStateEnum('state').notNull().default('queued'),
    subject: text('subject'),
    textBody: text('text_body'),
    htmlBody: text('html_body'),
    calendarBody: text('calendar_body'),
    messageId: text('message_id'),
    renderedAt: instant('rendered_at'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error').notNull().default(''),
    /** Which of the lanes sends it: one for all messages to one address, so that they keep their order. */
    lane: smallint('lane').notNull().default(0),
    /** When it is tried next, by the database's clock. */
    dueAt: instant('due_at').notNull().defaultNow(),
    /** Until when the pace of the recipient's mail host makes it wait; null while it has not asked. */
    pacedUntil: instant('paced_until'),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    uniqueIndex('message_dedupe').on(table.dedupeKey),
    index('message_event').on(table.eventId, table.createdAt),
    index('message_meeting').on(table.meetingId),
    index('message_participant').on(table.participantId),
    index('message_due')
      .on(table.lane, table.dueAt, table.id)
      .where(sql`${table.state} in ('queued', 'sending')`),
    index('message_message_id').on(table.messageId),
  ],
);

/** What happened to a message beside being queued and sent, which its own row tells. */
export const messageStep = pgTable(
  'message_step',
  {
    id: id(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    kind: messageStepEnum('kind').notNull(),
    /** The words of the server or of the report. */
    words: text('words').notNull().default(''),
    createdAt: createdAt(),
  },
  (table) => [index('message_step_message').on(table.messageId, table.createdAt)],
);

/** Addresses that mail no longer goes to, why, and since which message. */
export const suppression = pgTable('suppression', {
  address: text('address').primaryKey(),
  reason: text('reason').notNull(),
  source: suppressionSourceEnum('source').notNull().default('refused'),
  messageId: uuid('message_id').references(() => message.id, { onDelete: 'set null' }),
  createdAt: createdAt(),
});

/** When the next message may go to a mail host whose pace is limited; shared by all workers. */
export const hostPace = pgTable('host_pace', {
  host: text('host').primaryKey(),
  freeAt: instant('free_at').notNull(),
});

/** The words of a letter as an event's organiser wants them in one language, instead of the standard ones. */
export const letterText = pgTable(
  'letter_text',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    letter: text('letter').notNull(),
    locale: localeEnum('locale').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    action: text('action').notNull(),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.letter, table.locale] })],
);
