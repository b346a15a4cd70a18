import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, version } from './columns.ts';
import { meetingStateEnum, requestRankEnum, requestStateEnum } from './enums.ts';
import { event } from './events.ts';
import { exchangeProfile } from './exchange.ts';
import { participant } from './participants.ts';
import { cooperationProfile } from './profiles.ts';
import { meetingTable, timeSlot } from './timetable.ts';

const eventId = () =>
  uuid('event_id')
    .notNull()
    .references(() => event.id, { onDelete: 'cascade' });

/** A wish to meet. It holds no time. A custom migration allows one live request per pair, in either direction. */
export const meetingRequest = pgTable(
  'meeting_request',
  {
    id: id(),
    eventId: eventId(),
    senderId: uuid('sender_id').notNull(),
    recipientId: uuid('recipient_id').notNull(),
    rank: requestRankEnum('rank').notNull(),
    message: text('message').notNull().default(''),
    /** The offer or request, of either side, that the wish is about. */
    aboutId: uuid('about_id').references(() => cooperationProfile.id, { onDelete: 'set null' }),
    /** The exchange's profile of which that was the copy when the wish was sent: it outlives the copy. */
    exchangeProfileId: uuid('exchange_profile_id').references(() => exchangeProfile.id, {
      onDelete: 'set null',
    }),
    state: requestStateEnum('state').notNull().default('pending'),
    declineReason: text('decline_reason').notNull().default(''),
    expiresAt: instant('expires_at'),
    answeredAt: instant('answered_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('meeting_request_of_event').on(table.eventId, table.id),
    index('meeting_request_sender').on(table.eventId, table.senderId, table.state),
    index('meeting_request_recipient').on(table.eventId, table.recipientId, table.state),
    index('meeting_request_exchange').on(table.exchangeProfileId),
    index('meeting_request_about').on(table.aboutId),
    check('meeting_request_pair', sql`${table.senderId} <> ${table.recipientId}`),
    foreignKey({
      name: 'meeting_request_sender_fk',
      columns: [table.eventId, table.senderId],
      foreignColumns: [participant.eventId, participant.id],
    }),
    foreignKey({
      name: 'meeting_request_recipient_fk',
      columns: [table.eventId, table.recipientId],
      foreignColumns: [participant.eventId, participant.id],
    }),
  ],
);

/** An agreed meeting. `sequence` is what calendars were told last; it rises only with time, place, link or people. */
export const meeting = pgTable(
  'meeting',
  {
    id: id(),
    eventId: eventId(),
    requestId: uuid('request_id'),
    state: meetingStateEnum('state').notNull().default('agreed'),
    slotId: uuid('slot_id'),
    tableId: uuid('table_id'),
    sequence: integer('sequence').notNull().default(0),
    /** Whether calendars hold it at all: the first placing keeps sequence 0, later changes raise it. */
    wasInvited: boolean('was_invited').notNull().default(false),
    /** The only slots in which it may take place; null for any. */
    allowedSlotIds: uuid('allowed_slot_ids').array(),
    isPinned: boolean('is_pinned').notNull().default(false),
    cancelReason: text('cancel_reason').notNull().default(''),
    cancelledAt: instant('cancelled_at'),
    /** The participant who has cancelled or declined it; null: the organiser. */
    cancelledById: uuid('cancelled_by_id'),
    changedAt: instant('changed_at').notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('meeting_of_event').on(table.eventId, table.id),
    unique('meeting_of_request').on(table.requestId),
    index('meeting_state').on(table.eventId, table.state),
    index('meeting_slot').on(table.eventId, table.slotId),
    check('meeting_placed', sql`(${table.slotId} is null) = (${table.tableId} is null)`),
    check(
      'meeting_scheduled',
      sql`${table.state} not in ('scheduled', 'held', 'missed') or ${table.slotId} is not null`,
    ),
    foreignKey({
      name: 'meeting_request_fk',
      columns: [table.eventId, table.requestId],
      foreignColumns: [meetingRequest.eventId, meetingRequest.id],
    }),
    foreignKey({
      name: 'meeting_slot_fk',
      columns: [table.eventId, table.slotId],
      foreignColumns: [timeSlot.eventId, timeSlot.id],
    }),
    foreignKey({
      name: 'meeting_table_fk',
      columns: [table.eventId, table.tableId],
      foreignColumns: [meetingTable.eventId, meetingTable.id],
    }),
  ],
);

/** The people of a meeting: two, up to six. */
export const meetingPerson = pgTable(
  'meeting_person',
  {
    eventId: eventId(),
    meetingId: uuid('meeting_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    /** By how much they will be late for the slot named beside; another slot is another start. */
    lateMinutes: integer('late_minutes'),
    lateSlotId: uuid('late_slot_id'),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.participantId] }),
    index('meeting_person_participant').on(table.participantId),
    foreignKey({
      name: 'meeting_person_meeting',
      columns: [table.eventId, table.meetingId],
      foreignColumns: [meeting.eventId, meeting.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'meeting_person_participant_fk',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }),
  ],
);
