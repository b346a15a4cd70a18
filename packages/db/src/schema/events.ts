import type { LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant, version } from './columns.ts';
import { declinePolicyEnum, eventRoleEnum, eventStateEnum, placementModeEnum } from './enums.ts';
import { organisation } from './organisations.ts';

/** One partnership event. `taken` counts the places in use; only guarded updates change it. */
export const event = pgTable(
  'event',
  {
    id: id(),
    slug: text('slug').notNull(),
    state: eventStateEnum('state').notNull().default('draft'),
    names: jsonb('names').$type<LocalisedText>().notNull(),
    summaries: jsonb('summaries').$type<LocalisedText>().notNull().default({}),
    texts: jsonb('texts').$type<LocalisedText>().notNull().default({}),
    languages: text('languages').array().notNull().default(['en']),
    venue: text('venue').notNull().default(''),
    address: text('address').notNull().default(''),
    city: text('city').notNull().default(''),
    country: text('country').notNull().default(''),
    zone: text('zone').notNull(), // IANA
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    sectors: text('sectors').array().notNull().default([]),
    placementMode: placementModeEnum('placement_mode').notNull().default('participants'),
    declinePolicy: declinePolicyEnum('decline_policy').notNull().default('at_once'),
    /** Whether participants are told who may fit them, and why. */
    suggestsPartners: boolean('suggests_partners').notNull().default(true),
    registrationOpensAt: instant('registration_opens_at'),
    registrationClosesAt: instant('registration_closes_at'),
    requestsOpenAt: instant('requests_open_at'),
    requestsCloseAt: instant('requests_close_at'),
    requestExpiryDays: integer('request_expiry_days'),
    placeOfferHours: integer('place_offer_hours').notNull().default(48),
    capacity: integer('capacity'),
    taken: integer('taken').notNull().default(0),
    contactEmail: text('contact_email').notNull().default(''),
    copiedFromId: uuid('copied_from_id'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('event_slug').on(table.slug),
    check('event_days', sql`${table.firstDay} <= ${table.lastDay}`),
    check(
      'event_capacity',
      sql`${table.taken} >= 0 and (${table.capacity} is null or ${table.taken} <= ${table.capacity})`,
    ),
  ],
);

/** Who holds the event, in the order in which they are named. */
export const eventOrganiser = pgTable(
  'event_organiser',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.organisationId] }),
    index('event_organiser_organisation').on(table.organisationId),
  ],
);

/** A role of an account in one event; a support role names the office whose participants it reaches. */
export const eventRole = pgTable(
  'event_role',
  {
    id: id(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    role: eventRoleEnum('role').notNull(),
    officeId: uuid('office_id').references(() => organisation.id),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('event_role_once').on(table.eventId, table.accountId, table.role),
    index('event_role_account').on(table.accountId),
    check('event_role_office', sql`(${table.role} = 'support') = (${table.officeId} is not null)`),
  ],
);

/** What happened, by whom, on whose behalf: written in the transaction of the change itself. */
export const activity = pgTable(
  'activity',
  {
    id: id(),
    eventId: uuid('event_id').references(() => event.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    onBehalfOfId: uuid('on_behalf_of_id'), // participant; later on the shelf, hence no foreign key
    action: text('action').notNull(),
    subjectId: uuid('subject_id'),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    at: instant('at').notNull(),
  },
  (table) => [
    index('activity_event').on(table.eventId, table.at),
    index('activity_subject').on(table.subjectId),
  ],
);
