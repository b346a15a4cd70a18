import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { bytes, createdAt, id, instant, version } from './columns.ts';
import {
  calendarAnswerEnum,
  inboundDoorEnum,
  inboundOutcomeEnum,
  inboundStateEnum,
  proposalStateEnum,
} from './enums.ts';
import { event } from './events.ts';
import { meeting } from './meetings.ts';
import { participant } from './participants.ts';
import { timeSlot } from './timetable.ts';

const eventId = () =>
  uuid('event_id')
    .notNull()
    .references(() => event.id, { onDelete: 'cascade' });

/**
 * A mail that came back to us. It is kept as it came before anybody is told that we have it, and worked off by a
 * job; `identity` is the same for every copy, whichever door it came through. `raw` is forgotten after a time.
 */
export const inboundMessage = pgTable(
  'inbound_message',
  {
    id: id(),
    identity: text('identity').notNull(),
    door: inboundDoorEnum('door').notNull(),
    recipients: text('recipients').array().notNull().default([]),
    raw: bytes('raw'),
    size: integer('size').notNull(),
    state: inboundStateEnum('state').notNull().default('received'),
    outcome: inboundOutcomeEnum('outcome'),
    eventId: uuid('event_id').references(() => event.id, { onDelete: 'cascade' }),
    participantId: uuid('participant_id'),
    meetingId: uuid('meeting_id'),
    sender: text('sender').notNull().default(''),
    subject: text('subject').notNull().default(''),
    /** What was read in it, for the page that shows it and for the decision. */
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    receivedAt: instant('received_at').notNull(),
    handledAt: instant('handled_at'),
    decidedById: uuid('decided_by_id').references(() => account.id, { onDelete: 'set null' }),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (table) => [
    uniqueIndex('inbound_message_once').on(table.identity),
    index('inbound_message_event').on(table.eventId, table.state, table.id),
    index('inbound_message_waiting').on(table.receivedAt).where(sql`${table.state} = 'received'`),
  ],
);

/** Up to which mail a mailbox has been read. */
export const inboundMailbox = pgTable('inbound_mailbox', {
  name: text('name').primaryKey(),
  uidValidity: bigint('uid_validity', { mode: 'number' }).notNull(),
  lastUid: bigint('last_uid', { mode: 'number' }).notNull(),
  readAt: instant('read_at').notNull(),
});

/** The newest answer of one person's calendar to one meeting; older ones are measured against it. */
export const calendarAnswer = pgTable(
  'calendar_answer',
  {
    eventId: eventId(),
    meetingId: uuid('meeting_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    answer: calendarAnswerEnum('answer').notNull(),
    sequence: integer('sequence'),
    stampedAt: instant('stamped_at'),
    comment: text('comment').notNull().default(''),
    /** The sequence of the meeting that was answered; an answer to an older one no longer counts. */
    answeredSequence: integer('answered_sequence').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.participantId] }),
    foreignKey({
      name: 'calendar_answer_meeting',
      columns: [table.eventId, table.meetingId],
      foreignColumns: [meeting.eventId, meeting.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'calendar_answer_participant',
      columns: [table.eventId, table.participantId],
      foreignColumns: [participant.eventId, participant.id],
    }),
  ],
);

/** Another slot that one of a meeting's people proposes; each has at most one open proposal for a meeting. */
export const meetingProposal = pgTable(
  'meeting_proposal',
  {
    id: id(),
    eventId: eventId(),
    meetingId: uuid('meeting_id').notNull(),
    proposerId: uuid('proposer_id').notNull(),
    slotId: uuid('slot_id').notNull(),
    /** What the meeting was when it was proposed; a meeting that moved since makes the proposal outdated. */
    sequence: integer('sequence').notNull(),
    state: proposalStateEnum('state').notNull().default('open'),
    comment: text('comment').notNull().default(''),
    answeredById: uuid('answered_by_id'),
    answeredAt: instant('answered_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    index('meeting_proposal_meeting').on(table.eventId, table.meetingId),
    uniqueIndex('meeting_proposal_open')
      .on(table.meetingId, table.proposerId)
      .where(sql`${table.state} = 'open'`),
    foreignKey({
      name: 'meeting_proposal_meeting_fk',
      columns: [table.eventId, table.meetingId],
      foreignColumns: [meeting.eventId, meeting.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'meeting_proposal_proposer',
      columns: [table.eventId, table.proposerId],
      foreignColumns: [participant.eventId, participant.id],
    }),
    foreignKey({
      name: 'meeting_proposal_slot',
      columns: [table.eventId, table.slotId],
      foreignColumns: [timeSlot.eventId, timeSlot.id],
    }).onDelete('cascade'),
  ],
);
