import type { LocalisedText } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
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
import { createdAt, id, instant, version } from './columns.ts';
import { localeEnum, sitePageKindEnum } from './enums.ts';
import { storedFile } from './organisations.ts';

/** The installation's own name, colours and first words; one row at most. */
export const siteSetting = pgTable(
  'site_setting',
  {
    id: integer('id').primaryKey().default(1),
    name: text('name').notNull(),
    claims: jsonb('claims').$type<LocalisedText>().notNull().default({}),
    intros: jsonb('intros').$type<LocalisedText>().notNull().default({}),
    colour: text('colour').notNull(),
    mainLocale: localeEnum('main_locale').notNull(),
    contactEmail: text('contact_email').notNull().default(''),
    contacts: jsonb('contacts').$type<LocalisedText>().notNull().default({}),
    logoId: uuid('logo_id').references(() => storedFile.id, { onDelete: 'set null' }),
    version: version(),
  },
  (table) => [
    check('site_setting_one', sql`${table.id} = 1`),
    check('site_setting_colour', sql`${table.colour} ~ '^#[0-9a-f]{6}$'`),
  ],
);

/** A page or a piece of news. Without `publishedAt` it is a draft; one in the future waits. */
export const sitePage = pgTable(
  'site_page',
  {
    id: id(),
    kind: sitePageKindEnum('kind').notNull(),
    slug: text('slug').notNull(),
    /** Its place in the menu; null: not in it. */
    menuPosition: integer('menu_position'),
    publishedAt: instant('published_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('site_page_slug').on(table.kind, table.slug),
    index('site_page_published').on(table.kind, table.publishedAt),
  ],
);

/** A page in one language. `html` has been cleaned before it was written. */
export const siteText = pgTable(
  'site_text',
  {
    pageId: uuid('page_id')
      .notNull()
      .references(() => sitePage.id, { onDelete: 'cascade' }),
    locale: localeEnum('locale').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    html: text('html').notNull().default(''),
    revisedAt: instant('revised_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.pageId, table.locale] })],
);

/** A picture for pages, in two sizes. */
export const sitePicture = pgTable('site_picture', {
  id: id(),
  fileId: uuid('file_id')
    .notNull()
    .references(() => storedFile.id),
  smallId: uuid('small_id')
    .notNull()
    .references(() => storedFile.id),
  createdAt: createdAt(),
});

/** How often a page was read on a day: counted without cookies, addresses or anything else about the reader. */
export const siteVisit = pgTable(
  'site_visit',
  {
    day: date('day', { mode: 'string' }).notNull(),
    path: text('path').notNull(),
    visits: integer('visits').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.path] })],
);
