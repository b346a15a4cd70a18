import type { AgendaItem } from '@ponte/domain';
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
import { calendarAnswerEnum, groupMeetingStateEnum, presenceEnum } from './enums.ts';
import { network } from './networks.ts';
import { organisation, storedFile } from './organisations.ts';

/** A meeting of a network or working group: prepared as a draft, then called, which invites its people. */
export const groupMeeting = pgTable(
  'group_meeting',
  {
    id: id(),
    networkId: uuid('network_id')
      .notNull()
      .references(() => network.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    intro: text('intro').notNull().default(''),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    zone: text('zone').notNull(),
    place: text('place').notNull().default(''),
    joinUrl: text('join_url').notNull().default(''),
    agenda: jsonb('agenda').$type<AgendaItem[]>().notNull().default([]),
    state: groupMeetingStateEnum('state').notNull().default('draft'),
    cancelReason: text('cancel_reason').notNull().default(''),
    cancelledAt: instant('cancelled_at'),
    minutes: text('minutes').notNull().default(''),
    /** Who else was there, in words. */
    guests: text('guests').notNull().default(''),
    recordedAt: instant('recorded_at'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    index('group_meeting_network').on(table.networkId, table.startsAt),
    check('group_meeting_interval', sql`${table.startsAt} < ${table.endsAt}`),
    check(
      'group_meeting_cancelled',
      sql`(${table.state} = 'cancelled') = (${table.cancelledAt} is not null)`,
    ),
  ],
);

/**
 * Somebody who was invited to a meeting of a group, and what came of it. Each has a sequence of their own, because
 * people come and go between the changes that all are told; it only rises, also when they are invited once more.
 */
export const groupMeetingPerson = pgTable(
  'group_meeting_person',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => groupMeeting.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    /** For whom they were invited; kept when they no longer speak for it. */
    organisationId: uuid('organisation_id').references(() => organisation.id, {
      onDelete: 'set null',
    }),
    isInvited: boolean('is_invited').notNull().default(true),
    sequence: integer('sequence').notNull().default(0),
    /** When their calendar was last told something new. */
    toldAt: instant('told_at').notNull(),
    answer: calendarAnswerEnum('answer').notNull().default('needs_action'),
    comment: text('comment').notNull().default(''),
    proposedAt: instant('proposed_at'),
    answeredAt: instant('answered_at'),
    /** The newest reply of their calendar; older ones are measured against it. */
    replySequence: integer('reply_sequence'),
    replyStampedAt: instant('reply_stamped_at'),
    presence: presenceEnum('presence'),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.accountId] }),
    index('group_meeting_person_account').on(table.accountId),
    check('group_meeting_person_sequence', sql`${table.sequence} >= 0`),
  ],
);

const networkId = () =>
  uuid('network_id')
    .notNull()
    .references(() => network.id, { onDelete: 'cascade' });
const meetingId = () =>
  uuid('meeting_id').references(() => groupMeeting.id, { onDelete: 'set null' });
const person = (name: string) => uuid(name).references(() => account.id, { onDelete: 'set null' });

/** What a group has decided on, perhaps in one of its meetings. */
export const groupDecision = pgTable(
  'group_decision',
  {
    id: id(),
    networkId: networkId(),
    meetingId: meetingId(),
    title: text('title').notNull(),
    reasons: text('reasons').notNull().default(''),
    decidedOn: date('decided_on').notNull(),
    createdById: person('created_by_id'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [index('group_decision_network').on(table.networkId, table.decidedOn)],
);

/** What somebody has taken on. */
export const groupTask = pgTable(
  'group_task',
  {
    id: id(),
    networkId: networkId(),
    meetingId: meetingId(),
    /** The decision that it follows from. */
    decisionId: uuid('decision_id').references(() => groupDecision.id, { onDelete: 'set null' }),
    title: text('title').notNull(),
    ownerId: person('owner_id'),
    dueOn: date('due_on'),
    /** The due date of which its owner has been reminded. */
    remindedOf: date('reminded_of'),
    doneAt: instant('done_at'),
    createdById: person('created_by_id'),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    index('group_task_network').on(table.networkId, table.dueOn),
    index('group_task_owner').on(table.ownerId),
    index('group_task_decision').on(table.decisionId),
  ],
);

/** A document of a group; what can be read of it are its versions, which stay. */
export const groupDocument = pgTable(
  'group_document',
  {
    id: id(),
    networkId: networkId(),
    title: text('title').notNull(),
    createdById: person('created_by_id'),
    /** Since when only those who lead see it. */
    withdrawnAt: instant('withdrawn_at'),
    createdAt: createdAt(),
  },
  (table) => [index('group_document_network').on(table.networkId)],
);

export const groupDocumentVersion = pgTable(
  'group_document_version',
  {
    documentId: uuid('document_id')
      .notNull()
      .references(() => groupDocument.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    fileId: uuid('file_id')
      .notNull()
      .references(() => storedFile.id),
    note: text('note').notNull().default(''),
    createdById: person('created_by_id'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.number] }),
    index('group_document_version_file').on(table.fileId),
  ],
);

/** A letter from those who lead to the whole group. */
export const groupMailing = pgTable(
  'group_mailing',
  {
    id: id(),
    networkId: networkId(),
    senderId: person('sender_id'),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [index('group_mailing_network').on(table.networkId, table.sentAt)],
);

/** To whom it went; the message to them is named by this row, and so is the address by which they leave. */
export const groupMailingRecipient = pgTable(
  'group_mailing_recipient',
  {
    id: id(),
    mailingId: uuid('mailing_id')
      .notNull()
      .references(() => groupMailing.id, { onDelete: 'cascade' }),
    accountId: person('account_id'),
    /** As they were called then. */
    name: text('name').notNull(),
  },
  (table) => [
    uniqueIndex('group_mailing_recipient_once').on(table.mailingId, table.accountId),
    index('group_mailing_recipient_account').on(table.accountId),
  ],
);
