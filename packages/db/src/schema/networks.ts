import type { LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant, version } from './columns.ts';
import { networkKindEnum, networkRoleEnum, respondentKindEnum, surveyStateEnum } from './enums.ts';
import { organisation } from './organisations.ts';

/** Organisations that work together beyond one event. */
export const network = pgTable(
  'network',
  {
    id: id(),
    slug: text('slug').notNull(),
    kind: networkKindEnum('kind').notNull(),
    /** The network in which a working group was formed. */
    parentId: uuid('parent_id').references((): AnyPgColumn => network.id, { onDelete: 'set null' }),
    names: jsonb('names').$type<LocalisedText>().notNull(),
    summaries: jsonb('summaries').$type<LocalisedText>().notNull().default({}),
    texts: jsonb('texts').$type<LocalisedText>().notNull().default({}),
    areas: text('areas').array().notNull().default([]), // NUTS 2021
    sectors: text('sectors').array().notNull().default([]), // NACE Rev. 2.1 codes
    website: text('website').notNull().default(''),
    isPublic: boolean('is_public').notNull().default(false),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('network_slug').on(table.slug),
    index('network_parent').on(table.parentId),
    check('network_parent_other', sql`${table.parentId} <> ${table.id}`),
  ],
);

export const networkMember = pgTable(
  'network_member',
  {
    networkId: uuid('network_id')
      .notNull()
      .references(() => network.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    role: networkRoleEnum('role').notNull(),
    areas: text('areas').array().notNull().default([]),
    sectors: text('sectors').array().notNull().default([]),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.organisationId] }),
    index('network_member_organisation').on(table.organisationId),
  ],
);

/** A person who speaks for a member; whoever is one reads what the group keeps to itself. */
export const networkContact = pgTable(
  'network_contact',
  {
    networkId: uuid('network_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    task: text('task').notNull().default(''),
    /** Whether name and address stand on the public page: the person has agreed. */
    isPublic: boolean('is_public').notNull().default(false),
    /** Whether what those who lead write to everybody is welcome. */
    wantsMailings: boolean('wants_mailings').notNull().default(true),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.accountId] }),
    index('network_contact_account').on(table.accountId),
    foreignKey({
      name: 'network_contact_member',
      columns: [table.networkId, table.organisationId],
      foreignColumns: [networkMember.networkId, networkMember.organisationId],
    }).onDelete('cascade'),
  ],
);

/** What a group asks its institutions and local actors, in order to choose the sectors to work on. */
export const sectorSurvey = pgTable(
  'sector_survey',
  {
    id: id(),
    networkId: uuid('network_id')
      .notNull()
      .references(() => network.id, { onDelete: 'cascade' }),
    /** Whoever has it may answer; it stands in the address that the group hands on. */
    key: text('key').notNull(),
    titles: jsonb('titles').$type<LocalisedText>().notNull(),
    texts: jsonb('texts').$type<LocalisedText>().notNull().default({}),
    options: text('options').array().notNull(),
    state: surveyStateEnum('state').notNull().default('draft'),
    closesAt: instant('closes_at'),
    chosen: text('chosen').array().notNull().default([]),
    reasons: jsonb('reasons').$type<LocalisedText>().notNull().default({}),
    decidedAt: instant('decided_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('sector_survey_key').on(table.key),
    index('sector_survey_network').on(table.networkId),
    check(
      'sector_survey_decided',
      sql`(${table.state} = 'decided') = (${table.decidedAt} is not null and cardinality(${table.chosen}) > 0)`,
    ),
  ],
);

export const surveyAnswer = pgTable(
  'survey_answer',
  {
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => sectorSurvey.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    kind: respondentKindEnum('kind').notNull(),
    /** For whom they speak, as they write it. */
    organisation: text('organisation').notNull().default(''),
    weights: jsonb('weights').$type<Record<string, number>>().notNull(),
    comments: jsonb('comments').$type<Record<string, string>>().notNull().default({}),
    comment: text('comment').notNull().default(''),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.surveyId, table.accountId] })],
);
