import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from './columns.ts';
import { localeEnum } from './enums.ts';

/** A person who can sign in. `email` is stored in lower case. */
export const account = pgTable(
  'account',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    locale: localeEnum('locale').notNull().default('en'),
    passwordHash: text('password_hash'),
    /** IANA zone on whose clock mail may rest at night; null: that of the event it is about. */
    zone: text('zone'),
    /** Whether reminders and digests are welcome; every other mail goes anyway. */
    wantsReminders: boolean('wants_reminders').notNull().default(true),
    /** Whether partners are suggested to the person, in events and in the exchange. */
    wantsSuggestions: boolean('wants_suggestions').notNull().default(true),
    isAdministrator: boolean('is_administrator').notNull().default(false),
    /** Reviews what companies hand in for the exchange. */
    isEditor: boolean('is_editor').notNull().default(false),
    /** Raised to end every address of the person's own calendar feed that was given out. */
    feedVersion: integer('feed_version').notNull().default(1),
    disabledAt: instant('disabled_at'),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('account_email').on(table.email)],
);

/** One signed-in device. Only hashes of the rotating secret are kept; the former one stays valid for a short grace. */
export const session = pgTable(
  'session',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    secretHash: text('secret_hash').notNull(),
    previousSecretHash: text('previous_secret_hash'),
    rotatedAt: instant('rotated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    userAgent: text('user_agent').notNull().default(''),
    createdAt: createdAt(),
  },
  (table) => [
    index('session_account').on(table.accountId),
    uniqueIndex('session_secret').on(table.secretHash),
    index('session_previous_secret').on(table.previousSecretHash),
  ],
);

/** A mailed one-time link; `usedAt` is set by the one request that wins. */
export const signInLink = pgTable(
  'sign_in_link',
  {
    id: id(),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    tokenHash: text('token_hash').notNull(),
    redirectTo: text('redirect_to').notNull().default('/'),
    /** What the page was read in: the language of an account that is made by it. */
    locale: localeEnum('locale').notNull().default('en'),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('sign_in_link_token').on(table.tokenHash)],
);

/** Answers to creating requests, by the caller's Idempotency-Key, written with the facts they answered. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status').notNull(),
    body: jsonb('body'),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.key] })],
);
