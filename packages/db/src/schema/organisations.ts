import type { LocalisedText } from '@ponte/domain';
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { bytes, createdAt, id, version } from './columns.ts';
import { memberRoleEnum, organisationKindEnum, organisationSizeEnum } from './enums.ts';

/** An uploaded file, kept in the database so that one backup holds everything. */
export const storedFile = pgTable('stored_file', {
  id: id(),
  accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
  name: text('name').notNull(),
  mediaType: text('media_type').notNull(),
  size: integer('size').notNull(),
  content: bytes('content').notNull(),
  createdAt: createdAt(),
});

/** A company, association or institution; its profile is reused across events. */
export const organisation = pgTable(
  'organisation',
  {
    id: id(),
    name: text('name').notNull(),
    kind: organisationKindEnum('kind').notNull().default('company'),
    country: text('country').notNull(), // ISO 3166-1 alpha-2
    region: text('region').notNull().default(''),
    city: text('city').notNull().default(''),
    sectors: text('sectors').array().notNull().default([]), // NACE Rev. 2.1 codes
    size: organisationSizeEnum('size'),
    languages: text('languages').array().notNull().default([]), // ISO 639-1
    website: text('website').notNull().default(''),
    description: jsonb('description').$type<LocalisedText>().notNull().default({}),
    logoId: uuid('logo_id').references(() => storedFile.id, { onDelete: 'set null' }),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [index('organisation_name').on(table.name)],
);

export const organisationMember = pgTable(
  'organisation_member',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    role: memberRoleEnum('role').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.accountId] }),
    index('organisation_member_account').on(table.accountId),
  ],
);
