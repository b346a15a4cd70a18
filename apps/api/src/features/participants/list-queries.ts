import { account, event, organisation, participant, type Queryable } from '@ponte/db';
import type { ParticipantState } from '@ponte/domain';
import {
  and,
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

const matches = (filter: ParticipantFilter): SQL | undefined =>
  and(
    filter.state ? eq(participant.state, filter.state) : undefined,
    filter.typeId ? eq(participant.typeId, filter.typeId) : undefined,
    filter.country ? eq(organisation.country, filter.country) : undefined,
    filter.text ? contains(filter.text) : undefined,
    filter.presence === 'checked_in' ? isNotNull(participant.checkedInAt) : undefined,
    filter.presence === 'not_checked_in' ? isNull(participant.checkedInAt) : undefined,
  );

/** The last registration first; one row more than `limit`. */
export const listPeople = (
  db: Queryable,
  visible: Visible,
  filter: ParticipantFilter,
  page: { after: readonly [registeredAt: string, id: string] | null; limit: number },
): Promise<PersonRow[]> =>
  selectPeople(db)
    .where(
      and(
        isVisible(visible),
        matches(filter),
        page.after
          ? sql`(${participant.registeredAt}, ${participant.id}) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(participant.registeredAt), desc(participant.id))
    .limit(page.limit + 1);

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
