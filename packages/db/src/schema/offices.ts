import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './accounts.ts';
import { createdAt, id, instant, version } from './columns.ts';
import { handoverStateEnum, localeEnum, officeAskerEnum } from './enums.ts';
import { event } from './events.ts';
import { organisation } from './organisations.ts';

const organisationId = () =>
  uuid('organisation_id')
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });
const officeId = () =>
  uuid('office_id')
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });

/** What an office keeps in mind about one of its companies; nobody else reads it. */
export const officeNote = pgTable(
  'office_note',
  {
    id: id(),
    officeId: officeId(),
    organisationId: organisationId(),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    /** The office that wrote it and passed it on when the company changed. */
    fromOfficeId: uuid('from_office_id').references(() => organisation.id, {
      onDelete: 'set null',
    }),
    text: text('text').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('office_note_company').on(table.officeId, table.organisationId, table.id)],
);

/** A company was written to by an office, to come to an event with it or to be looked after by it. */
export const officeInvitation = pgTable(
  'office_invitation',
  {
    id: id(),
    officeId: officeId(),
    eventId: uuid('event_id').references(() => event.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    company: text('company').notNull().default(''),
    locale: localeEnum('locale').notNull(),
    words: text('words').notNull().default(''),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (table) => [index('office_invitation_office').on(table.officeId, table.createdAt)],
);

/** The question whether a company goes to an office, and what the company said. One may be open for each pair. */
export const officeHandover = pgTable(
  'office_handover',
  {
    id: id(),
    organisationId: organisationId(),
    toId: uuid('to_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    askedBy: officeAskerEnum('asked_by').notNull(),
    /** The office that gives the company up, where it is that one who asks. */
    fromId: uuid('from_id').references(() => organisation.id, { onDelete: 'set null' }),
    /** Whether the office that asks would let its notes go along. */
    officeGivesNotes: boolean('office_gives_notes').notNull().default(false),
    askedById: uuid('asked_by_id').references(() => account.id, { onDelete: 'set null' }),
    words: text('words').notNull().default(''),
    state: handoverStateEnum('state').notNull().default('asked'),
    askedAt: instant('asked_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    decidedById: uuid('decided_by_id').references(() => account.id, { onDelete: 'set null' }),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (table) => [
    uniqueIndex('office_handover_open')
      .on(table.organisationId, table.toId)
      .where(sql`state = 'asked'`),
    index('office_handover_to').on(table.toId),
    index('office_handover_from').on(table.fromId),
    check('office_handover_other', sql`${table.organisationId} <> ${table.toId}`),
    check(
      'office_handover_decided',
      sql`(${table.state} = 'asked') = (${table.decidedAt} is null)`,
    ),
  ],
);

/** What the office had done for the company until it left. */
export type PartingFigures = {
  events: number;
  requests: number;
  meetings: number;
  held: number;
  outcomes: number;
};

/** A company has left an office: what stays with that office is this, and its own notes. */
export const officeParting = pgTable(
  'office_parting',
  {
    id: id(),
    officeId: officeId(),
    organisationId: organisationId(),
    /** Where it went; null when it looks after itself. */
    toId: uuid('to_id').references(() => organisation.id, { onDelete: 'set null' }),
    figures: jsonb('figures').$type<PartingFigures>().notNull(),
    companyGivesNotes: boolean('company_gives_notes').notNull().default(false),
    notesPassedAt: instant('notes_passed_at'),
    leftAt: instant('left_at').notNull(),
    version: version(),
  },
  (table) => [
    index('office_parting_office').on(table.officeId, table.leftAt),
    check('office_parting_other', sql`${table.officeId} <> ${table.toId}`),
  ],
);
