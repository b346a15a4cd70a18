import { customType, integer, timestamp, uuid } from 'drizzle-orm/pg-core';

/** An instant: `timestamptz`, always UTC in the database, a `Date` in the program. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Ids are UUID v7 made by the application, so that they sort by time on any PostgreSQL from 15 on. */
export const id = () => uuid('id').primaryKey();

/** Rises with every change of the row; commands compare it before they write. */
export const version = () => integer('version').notNull().default(1);

export const createdAt = () => instant('created_at').notNull().defaultNow();

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
