import type { ExchangeContact, ExchangeContent, ExchangeFilter } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
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
import {
  digestRhythmEnum,
  exchangeKindEnum,
  exchangeTextStateEnum,
  followUpStateEnum,
  interestStateEnum,
  listingStateEnum,
  reviewOutcomeEnum,
} from './enums.ts';
import { organisation, storedFile } from './organisations.ts';
import { participant } from './participants.ts';
import { cooperationProfile } from './profiles.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Which institution looks after an organisation's profiles between events; the organisation itself chose it. */
export const exchangeOffice = pgTable(
  'exchange_office',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    officeId: uuid('office_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    chosenById: uuid('chosen_by_id').references(() => account.id, { onDelete: 'set null' }),
    chosenAt: instant('chosen_at').notNull(),
  },
  (table) => [
    index('exchange_office_office').on(table.officeId),
    check('exchange_office_other', sql`${table.organisationId} <> ${table.officeId}`),
  ],
);

/**
 * A cooperation profile that lives all year. `content` is the working text; what the public reads is the version
 * that `publishedVersion` names. The reference is random, so that neither it nor its neighbours tell anything.
 */
export const exchangeProfile = pgTable(
  'exchange_profile',
  {
    id: id(),
    reference: text('reference').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    kind: exchangeKindEnum('kind').notNull(),
    textState: exchangeTextStateEnum('text_state').notNull().default('draft'),
    listing: listingStateEnum('listing').notNull().default('unlisted'),
    isBlind: boolean('is_blind').notNull().default(false),
    wasNamed: boolean('was_named').notNull().default(false),
    content: jsonb('content').$type<ExchangeContent>().notNull(),
    contact: jsonb('contact').$type<ExchangeContact>().notNull(),
    months: integer('months').notNull().default(12),
    publishedVersion: integer('published_version'),
    firstPublishedAt: instant('first_published_at'),
    publishedAt: instant('published_at'),
    expiresAt: instant('expires_at'),
    createdById: uuid('created_by_id').references(() => account.id, { onDelete: 'set null' }),
    version: version(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('exchange_profile_reference').on(table.reference),
    index('exchange_profile_organisation').on(table.organisationId),
    index('exchange_profile_expiry').on(table.listing, table.expiresAt),
    index('exchange_profile_review').on(table.textState, table.updatedAt),
    check(
      'exchange_profile_listed',
      sql`${table.listing} = 'unlisted' or (${table.publishedVersion} is not null and ${table.expiresAt} is not null)`,
    ),
    check('exchange_profile_hidden', sql`not (${table.isBlind} and ${table.wasNamed})`),
  ],
);

/** Every text that was handed in, and what became of it. Never changed but for that. */
export const exchangeVersion = pgTable(
  'exchange_version',
  {
    profileId: uuid('profile_id')
      .notNull()
      .references(() => exchangeProfile.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    content: jsonb('content').$type<ExchangeContent>().notNull(),
    outcome: reviewOutcomeEnum('outcome').notNull().default('waiting'),
    remarks: text('remarks').notNull().default(''),
    submittedById: uuid('submitted_by_id').references(() => account.id, { onDelete: 'set null' }),
    submittedAt: instant('submitted_at').notNull(),
    reviewedById: uuid('reviewed_by_id').references(() => account.id, { onDelete: 'set null' }),
    reviewedAt: instant('reviewed_at'),
  },
  (table) => [primaryKey({ columns: [table.profileId, table.number] })],
);

/** A picture or document that was left for a profile; which version shows it stands in the version. */
export const exchangeFile = pgTable(
  'exchange_file',
  {
    fileId: uuid('file_id')
      .primaryKey()
      .references(() => storedFile.id, { onDelete: 'cascade' }),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => exchangeProfile.id, { onDelete: 'cascade' }),
    isPicture: boolean('is_picture').notNull(),
  },
  (table) => [index('exchange_file_profile').on(table.profileId)],
);

/**
 * What the public search knows: one row per listed profile, rewritten in the transaction of every change. It holds
 * nothing of the organisation but its country, whether that is hidden or not.
 */
export const exchangeEntry = pgTable(
  'exchange_entry',
  {
    profileId: uuid('profile_id')
      .primaryKey()
      .references(() => exchangeProfile.id, { onDelete: 'cascade' }),
    kind: exchangeKindEnum('kind').notNull(),
    country: text('country').notNull(),
    sectors: text('sectors').array().notNull(),
    technologies: text('technologies').array().notNull(),
    stage: text('stage'),
    publishedAt: instant('published_at').notNull(),
    listedAt: instant('listed_at').notNull(),
    plainText: text('plain_text').notNull(), // unaccented, lower case: for trigram likeness
    document: tsvector('document').notNull(),
  },
  (table) => [
    index('exchange_entry_order').on(table.publishedAt, table.profileId),
    index('exchange_entry_listed').on(table.listedAt),
    index('exchange_entry_document').using('gin', table.document),
    index('exchange_entry_trigram').using('gin', table.plainText.op('gin_trgm_ops')),
  ],
);

/** An organisation's answer to a profile. Contacts change hands when it is accepted. */
export const exchangeInterest = pgTable(
  'exchange_interest',
  {
    id: id(),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => exchangeProfile.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    senderId: uuid('sender_id').references(() => account.id, { onDelete: 'set null' }),
    contact: jsonb('contact').$type<ExchangeContact>().notNull(),
    message: text('message').notNull(),
    state: interestStateEnum('state').notNull().default('pending'),
    answer: text('answer').notNull().default(''),
    answeredById: uuid('answered_by_id').references(() => account.id, { onDelete: 'set null' }),
    answeredAt: instant('answered_at'),
    /** Of the profile's side, as it stood when the answer was yes. */
    givenContact: jsonb('given_contact').$type<ExchangeContact>(),
    followUp: followUpStateEnum('follow_up').notNull().default('open'),
    followUpAt: instant('follow_up_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('exchange_interest_live')
      .on(table.profileId, table.organisationId)
      .where(sql`${table.state} in ('pending', 'accepted')`),
    index('exchange_interest_organisation').on(table.organisationId, table.createdAt),
    check(
      'exchange_interest_contact',
      sql`(${table.state} = 'accepted') = (${table.givenContact} is not null)`,
    ),
  ],
);

/** The same profile in an event: the copy there follows the original as long as nobody changes it by hand. */
export const exchangeAttachment = pgTable(
  'exchange_attachment',
  {
    profileId: uuid('profile_id')
      .notNull()
      .references(() => exchangeProfile.id, { onDelete: 'cascade' }),
    eventId: uuid('event_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    copyId: uuid('copy_id').notNull(),
    /** The copy's version as this slice last wrote it. */
    copyVersion: integer('copy_version').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.participantId] }),
    index('exchange_attachment_copy').on(table.eventId, table.copyId),
    foreignKey({
      name: 'exchange_attachment_participant',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'exchange_attachment_copy_fk',
      columns: [table.eventId, table.copyId],
      foreignColumns: [cooperationProfile.eventId, cooperationProfile.id],
    }).onDelete('cascade'),
  ],
);

export const exchangeSearch = pgTable(
  'exchange_search',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    filter: jsonb('filter').$type<ExchangeFilter>().notNull(),
    /** Profiles listed up to this instant have been told. */
    seenAt: instant('seen_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('exchange_search_account').on(table.accountId)],
);

/** What a person wants of the exchange; without a row, a daily digest. */
export const exchangeReader = pgTable('exchange_reader', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  digest: digestRhythmEnum('digest').notNull().default('daily'),
  /** The day of the last digest, on the clocks of UTC: one a day, whatever happens. */
  lastDigestOn: date('last_digest_on', { mode: 'string' }),
});
