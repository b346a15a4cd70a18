import { meetingPerson, participant } from '@ponte/db';
import { inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { EventScope } from '../../http/event-scope.ts';

/** What of an event the caller may take away: all, or only what concerns people of these offices. */
export type Visible = { eventId: string; offices: readonly string[] | null };

export const visibleTo = ({ event, reach, offices }: EventScope): Visible => ({
  eventId: event.id,
  offices: reach === 'all' ? null : offices,
});

/** Whether the row's participant is within reach; no condition when all are. */
export const isOwn = ({ offices }: Visible): SQL | undefined =>
  offices ? inArray(participant.officeId, [...offices]) : undefined;

const isLookedAfter = (offices: readonly string[]): SQL =>
  sql`own.office_id = any(${sql.param([...offices])}::uuid[])`;

/** Whether one of these columns names a participant within reach. */
export const concernsOwn = ({ offices }: Visible, ...columns: PgColumn[]): SQL | undefined =>
  offices
    ? sql`exists (select from participant own where own.id in (${sql.join(columns, sql`, `)})
        and ${isLookedAfter(offices)})`
    : undefined;

/** Whether somebody within reach sits in the meeting. */
export const seatsOwn = ({ offices }: Visible, meetingId: PgColumn): SQL | undefined =>
  offices
    ? sql`exists (select from ${meetingPerson} seat join participant own on own.id = seat.participant_id
        where seat.meeting_id = ${meetingId} and ${isLookedAfter(offices)})`
    : undefined;
