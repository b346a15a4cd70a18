import type { RouteReason } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant, version } from './columns.ts';
import { inquiryStateEnum, inquiryStepEnum, localeEnum } from './enums.ts';
import { organisation } from './organisations.ts';

/** A company's question to the institutions, with the one that is to answer it; without one the editors do. */
export const inquiry = pgTable(
  'inquiry',
  {
    id: id(),
    state: inquiryStateEnum('state').notNull().default('open'),
    locale: localeEnum('locale').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    company: text('company').notNull(),
    country: text('country').notNull(),
    area: text('area').notNull().default(''), // NUTS 2021
    field: text('field').notNull(),
    question: text('question').notNull(),
    institutionId: uuid('institution_id').references(() => organisation.id, {
      onDelete: 'set null',
    }),
    /** Why it came to this institution; none when somebody has handed it on. */
    reasons: text('reasons').array().$type<RouteReason[]>().notNull().default([]),
    dueAt: instant('due_at').notNull(),
    remindedAt: instant('reminded_at'),
    closedAt: instant('closed_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    index('inquiry_institution').on(table.institutionId, table.state),
    index('inquiry_email').on(table.email, table.createdAt),
    index('inquiry_due').on(table.dueAt).where(sql`${table.state} = 'open'`),
    check('inquiry_closed', sql`(${table.state} = 'closed') = (${table.closedAt} is not null)`),
  ],
);

/** What was done about a question, and the words that went to the company or to the next institution. */
export const inquiryStep = pgTable(
  'inquiry_step',
  {
    id: id(),
    inquiryId: uuid('inquiry_id').notNull(),
    kind: inquiryStepEnum('kind').notNull(),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    toId: uuid('to_id').references(() => organisation.id, { onDelete: 'set null' }),
    words: text('words').notNull().default(''),
    createdAt: createdAt(),
  },
  (table) => [
    index('inquiry_step_inquiry').on(table.inquiryId, table.createdAt),
    foreignKey({
      name: 'inquiry_step_of',
      columns: [table.inquiryId],
      foreignColumns: [inquiry.id],
    }).onDelete('cascade'),
  ],
);
