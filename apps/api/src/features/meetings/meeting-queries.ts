import {
  account,
  calendarAnswer,
  meeting,
  meetingPerson,
  meetingTable,
  organisation,
  participant,
  type Queryable,
  type Transaction,
  timeSlot,
} from '@ponte/db';
import type { CalendarAnswer, Locale, MeetingState, TableKind } from '@ponte/domain';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { EventScope } from '../../http/event-scope.ts';

export type MeetingPersonRow = {
  participantId: string;
  accountId: string;
  name: string;
  email: string;
  locale: Locale;
  jobTitle: string;
  isOnline: boolean;
  officeId: string | null;
  organisationId: string;
  organisationName: string;
  country: string;
};

/** A meeting with everything that lists, rules and invitations want to know of it. */
export type MeetingRow = typeof meeting.$inferSelect & {
  slot: { id: string; day: string; startsAt: Date; endsAt: Date } | null;
  table: { id: string; label: string; kind: TableKind; joinUrl: string } | null;
  people: MeetingPersonRow[];
  late: { participantId: string; minutes: number }[];
  /** What the people's calendars say of the meeting as it stands; who has said nothing is not among them. */
  answers: MeetingAnswerRow[];
};

export type MeetingAnswerRow = { participantId: string; answer: CalendarAnswer };

/** What the rules look at. */
export const factsOf = (meeting: MeetingRow) => ({
  state: meeting.state,
  isPinned: meeting.isPinned,
  startsAt: meeting.slot?.startsAt.getTime() ?? null,
  endsAt: meeting.slot?.endsAt.getTime() ?? null,
});

const people = sql<MeetingPersonRow[]>`(
  select json_agg(json_build_object(
    'participantId', ${participant.id}, 'accountId', ${participant.accountId}, 'name', ${account.name}, 'email', ${account.email}, 'locale', ${account.locale},
    'jobTitle', ${participant.jobTitle}, 'isOnline', ${participant.isOnline}, 'officeId', ${participant.officeId},
    'organisationId', ${organisation.id}, 'organisationName', ${organisation.name}, 'country', ${organisation.country}
  ) order by ${organisation.name}, ${participant.id})
  from ${meetingPerson}
  join ${participant} on ${participant.id} = ${meetingPerson.participantId}
  join ${account} on ${account.id} = ${participant.accountId}
  join ${organisation} on ${organisation.id} = ${participant.organisationId}
  where ${meetingPerson.meetingId} = ${meeting.id})`;

/** Only what was said about the slot that it has now. */
const late = sql<MeetingRow['late']>`coalesce((
  select json_agg(json_build_object('participantId', ${meetingPerson.participantId}, 'minutes', ${meetingPerson.lateMinutes})
    order by ${meetingPerson.participantId})
  from ${meetingPerson}
  where ${meetingPerson.meetingId} = ${meeting.id} and ${meetingPerson.lateSlotId} = ${meeting.slotId}
    and ${meetingPerson.lateMinutes} > 0), '[]'::json)`;

/** An answer to the meeting as it was before it moved says nothing of it any more. */
const answers = sql<MeetingAnswerRow[]>`coalesce((
  select json_agg(json_build_object('participantId', ${calendarAnswer.participantId}, 'answer', ${calendarAnswer.answer})
    order by ${calendarAnswer.participantId})
  from ${calendarAnswer}
  where ${calendarAnswer.meetingId} = ${meeting.id} and ${calendarAnswer.answeredSequence} = ${meeting.sequence}), '[]'::json)`;

const selection = {
  meeting,
  slot: {
    id: timeSlot.id,
    day: timeSlot.day,
    startsAt: timeSlot.startsAt,
    endsAt: timeSlot.endsAt,
  },
  table: {
    id: meetingTable.id,
    label: meetingTable.label,
    kind: meetingTable.kind,
    joinUrl: meetingTable.joinUrl,
  },
  people,
  late,
  answers,
};

const selectMeetings = (db: Queryable) =>
  db
    .select(selection)
    .from(meeting)
    .leftJoin(timeSlot, eq(timeSlot.id, meeting.slotId))
    .leftJoin(meetingTable, eq(meetingTable.id, meeting.tableId))
    .$dynamic();

type Selected = Awaited<ReturnType<typeof selectMeetings>>[number];
const toRow = ({ meeting: row, ...rest }: Selected): MeetingRow => ({
  ...row,
  ...rest,
  people: rest.people ?? [],
});

export async function findMeeting(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<MeetingRow | null> {
  const [row] = await selectMeetings(db).where(
    and(eq(meeting.eventId, eventId), eq(meeting.id, id)),
  );
  return row ? toRow(row) : null;
}

export async function findMeetings(
  db: Queryable,
  eventId: string,
  ids: readonly string[],
): Promise<MeetingRow[]> {
  if (ids.length === 0) return [];
  const rows = await selectMeetings(db).where(
    and(eq(meeting.eventId, eventId), sql`${meeting.id} = any(${sql.param([...ids])}::uuid[])`),
  );
  return rows.map(toRow);
}

const involves = (condition: SQL): SQL =>
  sql`exists (select 1 from ${meetingPerson} mp join ${participant} p on p.id = mp.participant_id
    where mp.meeting_id = ${meeting.id} and ${condition})`;

/** Everything one participant is in, in time order, unscheduled ones last. A few dozen at most, hence no pages. */
export async function listMeetingsOf(
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<MeetingRow[]> {
  const rows = await selectMeetings(db)
    .where(and(eq(meeting.eventId, eventId), involves(sql`mp.participant_id = ${participantId}`)))
    .orderBy(sql`${timeSlot.startsAt} nulls last`, meeting.id)
    .limit(500);
  return rows.map(toRow);
}

export type MeetingFilter = {
  states: readonly MeetingState[];
  /** Only meetings in which one of these offices has a participant; null for all. */
  offices: readonly string[] | null;
  afterId: string | null;
  limit: number;
};

/** The meetings of an event by id, one page. */
export async function listMeetings(
  db: Queryable,
  eventId: string,
  filter: MeetingFilter,
): Promise<MeetingRow[]> {
  const rows = await selectMeetings(db)
    .where(
      and(
        eq(meeting.eventId, eventId),
        filter.states.length > 0 ? inArray(meeting.state, [...filter.states]) : undefined,
        filter.offices
          ? involves(
              sql`p.office_id in ${filter.offices.length > 0 ? [...filter.offices] : [null]}`,
            )
          : undefined,
        filter.afterId ? sql`${meeting.id} > ${filter.afterId}` : undefined,
      ),
    )
    .orderBy(meeting.id)
    .limit(filter.limit);
  return rows.map(toRow);
}

/**
 * Agreed meetings without a slot that involve one of these people, oldest first, held until the transaction
 * ends. One that somebody else is changing at this moment is left to them.
 */
export async function holdUnplacedOf(
  tx: Transaction,
  eventId: string,
  participantIds: readonly string[],
): Promise<MeetingRow[]> {
  if (participantIds.length === 0) return [];
  const rows = await selectMeetings(tx)
    .where(
      and(
        eq(meeting.eventId, eventId),
        eq(meeting.state, 'agreed'),
        involves(sql`mp.participant_id in ${[...participantIds]}`),
      ),
    )
    .orderBy(meeting.createdAt, meeting.id)
    .limit(100)
    .for('update', { of: meeting, skipLocked: true });
  return rows.map(toRow);
}

/**
 * Agreed meetings without a slot that could take place in this one as far as their people are free, best wish
 * first, held until the transaction ends.
 */
export async function holdWishesFor(
  tx: Transaction,
  { eventId, slotId, exceptId }: { eventId: string; slotId: string; exceptId: string },
): Promise<MeetingRow[]> {
  const placed = sql`(select count(*) from meeting_person mine
    join meeting_person other on other.participant_id = mine.participant_id
    join meeting placed on placed.id = other.meeting_id and placed.state = 'scheduled'
    where mine.meeting_id = ${meeting.id})`;
  const isMust = sql`coalesce((select r.rank = 'must' from meeting_request r where r.id = ${meeting.requestId}), false)`;
  const rows = await selectMeetings(tx)
    .where(
      and(
        eq(meeting.eventId, eventId),
        eq(meeting.state, 'agreed'),
        sql`${meeting.id} <> ${exceptId}::uuid`,
        sql`(${meeting.allowedSlotIds} is null or ${slotId}::uuid = any(${meeting.allowedSlotIds}))`,
        sql`not exists (select 1 from meeting_person mp join claim c on c.event_id = mp.event_id
          and c.kind = 'participant' and c.resource_id = mp.participant_id and c.slot_id = ${slotId}::uuid
          where mp.meeting_id = ${meeting.id})`,
      ),
    )
    .orderBy(sql`${isMust} desc`, placed, meeting.createdAt, meeting.id)
    .limit(20)
    .for('update', { of: meeting, skipLocked: true });
  return rows.map(toRow);
}

/** An office sees the meetings of its own people. */
export const isSeenBy = (
  { reach, offices }: Pick<EventScope, 'reach' | 'offices'>,
  people: readonly Pick<MeetingPersonRow, 'officeId'>[],
): boolean =>
  reach !== 'own' || people.some(({ officeId }) => officeId !== null && offices.includes(officeId));

/** The address of a meeting's person for the outbox. */
export const recipientOf = (person: MeetingPersonRow) => ({
  address: person.email,
  name: person.name,
  locale: person.locale,
  accountId: person.accountId,
});
