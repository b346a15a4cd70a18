import { account, event, organisation, participant, type Queryable } from '@ponte/db';
import { countedMeetingStates, type ParticipantState } from '@ponte/domain';
import {
  and,
  asc,
  count,
  desc,
  eq,
  ilike,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type PersonRow, selectPeople } from './participant-queries.ts';

/** The participants a caller may see: all, or only those of these offices. */
export type Visible = { eventId: string; offices: readonly string[] | null };

export type ParticipantFilter = {
  state?: ParticipantState | undefined;
  typeId?: string | undefined;
  country?: string | undefined;
  text?: string | undefined;
  presence?: 'checked_in' | 'not_checked_in' | undefined;
  officeId?: string | undefined;
  meetings?: 'none' | undefined;
};

export type ParticipantOrder = {
  sort: 'registeredAt' | 'name' | 'organisation' | 'state';
  direction: 'ascending' | 'descending';
};

const isVisible = ({ eventId, offices }: Visible): SQL | undefined =>
  and(
    eq(participant.eventId, eventId),
    offices ? inArray(participant.officeId, [...offices]) : undefined,
  );

function contains(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    ilike(account.name, pattern),
    ilike(account.email, pattern),
    ilike(organisation.name, pattern),
  );
}

const hasNoMeeting = sql`not exists (select from meeting_person seat join meeting on meeting.id = seat.meeting_id
  where seat.participant_id = ${participant.id} and meeting.state in ${[...countedMeetingStates]})`;

const matches = (filter: ParticipantFilter): SQL | undefined =>
  and(
    filter.state ? eq(participant.state, filter.state) : undefined,
    filter.typeId ? eq(participant.typeId, filter.typeId) : undefined,
    filter.country ? eq(organisation.country, filter.country) : undefined,
    filter.text ? contains(filter.text) : undefined,
    filter.officeId ? eq(participant.officeId, filter.officeId) : undefined,
    filter.meetings === 'none' ? and(eq(participant.state, 'approved'), hasNoMeeting) : undefined,
    filter.presence === 'checked_in' ? isNotNull(participant.checkedInAt) : undefined,
    filter.presence === 'not_checked_in' ? isNull(participant.checkedInAt) : undefined,
  );

/** The column of each order, and how the cursor's text becomes its value again. */
const orders = {
  registeredAt: { column: participant.registeredAt, type: sql`timestamptz` },
  name: { column: account.name, type: sql`text` },
  organisation: { column: organisation.name, type: sql`text` },
  state: { column: participant.state, type: sql`participant_state` },
} as const;

/** The value by which the row stands where it stands, for the cursor. */
export function sortValueOf(row: PersonRow, { sort }: ParticipantOrder): string {
  if (sort === 'registeredAt') return row.participant.registeredAt.toISOString();
  if (sort === 'state') return row.participant.state;
  return sort === 'name' ? row.account.name : row.organisation.name;
}

/** In the order asked for; one row more than `limit`. */
export const listPeople = (
  db: Queryable,
  visible: Visible,
  filter: ParticipantFilter,
  page: {
    order: ParticipantOrder;
    after: readonly [value: string, id: string] | null;
    limit: number;
  },
): Promise<PersonRow[]> => {
  const { order, after, limit } = page;
  const { column, type } = orders[order.sort];
  const [put, than] = order.direction === 'ascending' ? [asc, sql`>`] : [desc, sql`<`];
  return selectPeople(db)
    .where(
      and(
        isVisible(visible),
        matches(filter),
        after
          ? sql`(${column}, ${participant.id}) ${than} (${after[0]}::${type}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(put(column), put(participant.id))
    .limit(limit + 1);
};

export async function countParticipants(db: Queryable, visible: Visible) {
  const states = await db
    .select({
      state: participant.state,
      people: count(),
      checkedIn: sql<number>`count(${participant.checkedInAt})::int`,
    })
    .from(participant)
    .where(isVisible(visible))
    .groupBy(participant.state);
  const [places] = await db
    .select({ capacity: event.capacity, taken: event.taken })
    .from(event)
    .where(eq(event.id, visible.eventId));
  return { states, capacity: places?.capacity ?? null, taken: places?.taken ?? 0 };
}
