import type { LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  check,
  customType,
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
import { createdAt, id, version } from './columns.ts';
import { profileAreaEnum, profileKindEnum } from './enums.ts';
import { event } from './events.ts';
import { organisation } from './organisations.ts';
import { participant } from './participants.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** What an organisation offers or seeks. Attached to a participant of an event; the exchange between events needs none. */
export const cooperationProfile = pgTable(
  'cooperation_profile',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    eventId: uuid('event_id').references(() => event.id, { onDelete: 'cascade' }),
    participantId: uuid('participant_id'),
    kind: profileKindEnum('kind').notNull(),
    area: profileAreaEnum('area').notNull().default('business'),
    title: text('title').notNull(),
    description: text('description').notNull().default(''),
    /** The same in other languages, where somebody has written it. */
    titles: jsonb('titles').$type<LocalisedText>().notNull().default({}),
    descriptions: jsonb('descriptions').$type<LocalisedText>().notNull().default({}),
    keywords: text('keywords').array().notNull().default([]),
    languages: text('languages').array().notNull().default([]),
    position: integer('position').notNull().default(0),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('cooperation_profile_of_event').on(table.eventId, table.id),
    index('cooperation_profile_participant').on(table.participantId),
    foreignKey({
      name: 'cooperation_profile_participant_fk',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
  ],
);

/** What the directory searches: rewritten in the transaction of every change it is made from. */
export const directoryEntry = pgTable(
  'directory_entry',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    participantId: uuid('participant_id').notNull(),
    sortName: text('sort_name').notNull(),
    country: text('country').notNull(),
    sectors: text('sectors').array().notNull().default([]),
    typeId: uuid('type_id').notNull(),
    hasOffer: integer('offers').notNull().default(0),
    hasRequest: integer('requests').notNull().default(0),
    plainText: text('plain_text').notNull(), // unaccented, lower case: for trigram likeness
    document: tsvector('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.participantId] }),
    index('directory_entry_order').on(table.eventId, table.sortName, table.participantId),
    index('directory_entry_document').using('gin', table.document),
    index('directory_entry_trigram').using('gin', table.plainText.op('gin_trgm_ops')),
    foreignKey({
      name: 'directory_entry_participant',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
  ],
);

/** Whom somebody wants to find again: known to nobody but them and those who act for them. */
export const savedPerson = pgTable(
  'saved_person',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    participantId: uuid('participant_id').notNull(),
    savedId: uuid('saved_id').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.participantId, table.savedId] }),
    index('saved_person_saved').on(table.savedId),
    check('saved_person_other', sql`${table.participantId} <> ${table.savedId}`),
    foreignKey({
      name: 'saved_person_participant',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'saved_person_saved_fk',
      columns: [table.eventId, table.savedId],
      foreignColumns: [participant.eventId, participant.id],
    }).onDelete('cascade'),
  ],
);
