import type { LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, version } from './columns.ts';
import { localeEnum, newsletterStateEnum } from './enums.ts';

/** Somebody wants the newsletter, or to change how they get it; forgotten after some days unless they confirm. */
export const newsletterRequest = pgTable(
  'newsletter_request',
  {
    id: id(),
    email: text('email').notNull(),
    locale: localeEnum('locale').notNull(),
    fields: text('fields').array().notNull().default([]),
    createdAt: createdAt(),
  },
  (table) => [index('newsletter_request_email').on(table.email, table.createdAt)],
);

/** A confirmed address. The row is gone when its owner wants no more: nothing is kept about who has left. */
export const newsletterReader = pgTable(
  'newsletter_reader',
  {
    id: id(),
    email: text('email').notNull(),
    locale: localeEnum('locale').notNull(),
    /** Fields of business; none means all. */
    fields: text('fields').array().notNull().default([]),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (table) => [uniqueIndex('newsletter_reader_email').on(table.email)],
);

/** One newsletter in all its languages. What it tells of are ids: what is no longer public is not told. */
export const newsletterIssue = pgTable(
  'newsletter_issue',
  {
    id: id(),
    /** Its place among those that were sent. */
    number: integer('number'),
    state: newsletterStateEnum('state').notNull().default('draft'),
    /** For readers of these fields; none means for all. */
    fields: text('fields').array().notNull().default([]),
    subjects: jsonb('subjects').$type<LocalisedText>().notNull().default({}),
    intros: jsonb('intros').$type<LocalisedText>().notNull().default({}),
    newsIds: uuid('news_ids').array().notNull().default([]),
    eventIds: uuid('event_ids').array().notNull().default([]),
    profileIds: uuid('profile_ids').array().notNull().default([]),
    sendAt: instant('send_at'),
    sentAt: instant('sent_at'),
    /** To how many it went, and how many of them then wanted no more. */
    recipients: integer('recipients').notNull().default(0),
    unsubscribed: integer('unsubscribed').notNull().default(0),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('newsletter_issue_number').on(table.number),
    index('newsletter_issue_due').on(table.sendAt).where(sql`${table.state} = 'scheduled'`),
    check(
      'newsletter_issue_sent',
      sql`(${table.state} = 'sent') = (${table.sentAt} is not null and ${table.number} is not null)`,
    ),
    check(
      'newsletter_issue_waits',
      sql`${table.state} <> 'scheduled' or ${table.sendAt} is not null`,
    ),
  ],
);
