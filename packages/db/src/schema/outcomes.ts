import type { FollowUpMonths } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { followingStepEnum, outcomeBandEnum, outcomeKindEnum, usefulnessEnum } from './enums.ts';
import { meeting, meetingPerson } from './meetings.ts';

/** Of which person's side of which meeting a row tells. */
const side = () => ({
  eventId: uuid('event_id').notNull(),
  meetingId: uuid('meeting_id').notNull(),
  participantId: uuid('participant_id').notNull(),
});

/** How a meeting went, as one of its people has told. A person who leaves the meeting takes it along. */
export const outcomeCard = pgTable(
  'outcome_card',
  {
    ...side(),
    tookPlace: boolean('took_place').notNull(),
    usefulness: usefulnessEnum('usefulness'),
    step: followingStepEnum('step').notNull().default('none'),
    stepOn: date('step_on', { mode: 'string' }),
    note: text('note').notNull().default(''),
    filledAt: instant('filled_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.participantId] }),
    index('outcome_card_event').on(table.eventId),
    check(
      'outcome_card_held',
      sql`${table.tookPlace} or (${table.usefulness} is null and ${table.step} = 'none' and ${table.stepOn} is null)`,
    ),
    foreignKey({
      name: 'outcome_card_meeting',
      columns: [table.eventId, table.meetingId],
      foreignColumns: [meeting.eventId, meeting.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcome_card_person',
      columns: [table.meetingId, table.participantId],
      foreignColumns: [meetingPerson.meetingId, meetingPerson.participantId],
    }).onDelete('cascade'),
  ],
);

/** An answer to the question of what followed, after 1, 6 or 12 months; one without results says: nothing yet. */
export const outcomeFollowUp = pgTable(
  'outcome_follow_up',
  {
    ...side(),
    months: integer('months').$type<FollowUpMonths>().notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.participantId, table.months] }),
    index('outcome_follow_up_event').on(table.eventId),
    check('outcome_follow_up_months', sql`${table.months} in (1, 6, 12)`),
    foreignKey({
      name: 'outcome_follow_up_meeting',
      columns: [table.eventId, table.meetingId],
      foreignColumns: [meeting.eventId, meeting.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcome_follow_up_person',
      columns: [table.meetingId, table.participantId],
      foreignColumns: [meetingPerson.meetingId, meetingPerson.participantId],
    }).onDelete('cascade'),
  ],
);

export const outcomeResult = pgTable(
  'outcome_result',
  {
    ...side(),
    months: integer('months').notNull(),
    kind: outcomeKindEnum('kind').notNull(),
    band: outcomeBandEnum('band'),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.participantId, table.months, table.kind] }),
    foreignKey({
      name: 'outcome_result_meeting',
      columns: [table.eventId, table.meetingId],
      foreignColumns: [meeting.eventId, meeting.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcome_result_follow_up',
      columns: [table.meetingId, table.participantId, table.months],
      foreignColumns: [
        outcomeFollowUp.meetingId,
        outcomeFollowUp.participantId,
        outcomeFollowUp.months,
      ],
    }).onDelete('cascade'),
  ],
);
