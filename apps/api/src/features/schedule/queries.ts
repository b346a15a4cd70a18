import { absence, claim, meeting, meetingRequest, type Queryable, timeSlot } from '@ponte/db';
import type { ClaimKind } from '@ponte/domain';
import type { ParticipantLimits } from '@ponte/scheduling';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { listTableFacts } from '../meetings/commands.ts';
import type { EventFacts, MeetingFacts } from './problem.ts';

export * from './run-queries.ts';

export const listSlots = (db: Queryable, eventId: string) =>
  db
    .select({
      id: timeSlot.id,
      day: timeSlot.day,
      startsAt: timeSlot.startsAt,
      endsAt: timeSlot.endsAt,
    })
    .from(timeSlot)
    .where(eq(timeSlot.eventId, eventId))
    .orderBy(asc(timeSlot.startsAt));

type Selected = Omit<MeetingFacts, 'isKept' | 'place'> & {
  slotId: string | null;
  tableId: string | null;
};

const selectMeetings = (db: Queryable, eventId: string): Promise<Selected[]> =>
  db
    .select({
      id: meeting.id,
      version: meeting.version,
      isPinned: meeting.isPinned,
      slotId: meeting.slotId,
      tableId: meeting.tableId,
      allowedSlotIds: meeting.allowedSlotIds,
      rank: meetingRequest.rank,
      people: sql<MeetingFacts['people']>`(select json_agg(json_build_object('id', p.id,
        'organisationId', p.organisation_id, 'isOnline', p.is_online) order by p.id)
        from meeting_person mp join participant p on p.id = mp.participant_id where mp.meeting_id = ${meeting.id})`,
    })
    .from(meeting)
    .leftJoin(meetingRequest, eq(meetingRequest.id, meeting.requestId))
    .where(and(eq(meeting.eventId, eventId), inArray(meeting.state, ['agreed', 'scheduled'])))
    .orderBy(asc(meeting.id));

const listOwnClaims = (db: Queryable, eventId: string, kind: ClaimKind) =>
  db
    .select({ resourceId: claim.resourceId, slotId: claim.slotId })
    .from(claim)
    .where(
      and(
        eq(claim.eventId, eventId),
        eq(claim.kind, kind),
        inArray(claim.reason, ['absence', 'session']),
      ),
    );

/** Tables that are out of use in a slot. */
export const listClosures = (db: Queryable, eventId: string) => listOwnClaims(db, eventId, 'table');

/** `nothing`: all meetings may move but those that have begun. A function is asked about each. */
export type FactsOptions = {
  keep: 'scheduled' | 'pinned' | 'nothing' | ((meetingId: string, place: Place) => boolean);
  fairness: number | null;
  limits?: ParticipantLimits | null;
  now: Date;
};

type Place = NonNullable<MeetingFacts['place']>;

function isKeptBy({ keep }: FactsOptions, { id, isPinned }: Selected, place: Place): boolean {
  if (typeof keep === 'function') return keep(id, place);
  return keep === 'scheduled' || (keep === 'pinned' && isPinned);
}

export async function listBegunSlots(
  db: Queryable,
  eventId: string,
  now: Date,
): Promise<Set<string>> {
  const slots = await listSlots(db, eventId);
  return new Set(slots.filter(({ startsAt }) => startsAt <= now).map(({ id }) => id));
}

/** Everything the scheduler must know. Meetings that have begun stay where they are. */
export async function loadEventFacts(
  db: Queryable,
  event: { id: string; slug: string },
  options: FactsOptions,
): Promise<EventFacts> {
  const slots = await listSlots(db, event.id);
  const tables = await listTableFacts(db, event.id);
  const rows = await selectMeetings(db, event.id);
  const busy = await listOwnClaims(db, event.id, 'participant');
  const closed = await listClosures(db, event.id);
  const begun = await listBegunSlots(db, event.id, options.now);
  const meetings = rows.map((row) => {
    const { slotId, tableId, ...rest } = row;
    const place = slotId && tableId ? { slotId, tableId } : null;
    const isKept = place !== null && (begun.has(place.slotId) || isKeptBy(options, row, place));
    return { ...rest, place, isKept };
  });
  // A kept meeting outranks what its people declared since: it is where it is, until somebody moves it.
  const fixed = new Set(
    meetings.flatMap(({ isKept, place, people }) =>
      isKept && place ? people.map(({ id }) => `${id} ${place.slotId}`) : [],
    ),
  );
  return {
    name: event.slug,
    now: options.now,
    fairness: options.fairness,
    limits: options.limits ?? null,
    slots,
    tables,
    meetings: meetings.filter(({ place }) => !(place && begun.has(place.slotId))),
    busy: busy.flatMap(({ resourceId, slotId }) =>
      fixed.has(`${resourceId} ${slotId}`) ? [] : [{ participantId: resourceId, slotId }],
    ),
    closures: closed.map(({ resourceId, slotId }) => ({ tableId: resourceId, slotId })),
  };
}

/** The meetings that somebody called a must. */
export async function listMustMeetings(db: Queryable, eventId: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: meeting.id })
    .from(meeting)
    .innerJoin(meetingRequest, eq(meetingRequest.id, meeting.requestId))
    .where(and(eq(meeting.eventId, eventId), eq(meetingRequest.rank, 'must')));
  return new Set(rows.map(({ id }) => id));
}

export const listAbsentSlots = async (
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<string[]> => {
  const rows = await db
    .select({ slotId: absence.slotId })
    .from(absence)
    .where(and(eq(absence.eventId, eventId), eq(absence.participantId, participantId)));
  return rows.map(({ slotId }) => slotId);
};

/** Publishing, drawing and editing one event's schedule wait for each other here. */
export async function lockEvent(db: Queryable, eventId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`schedule:${eventId}`}, 0))`,
  );
}
