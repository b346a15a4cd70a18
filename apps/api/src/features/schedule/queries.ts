import { claim, meeting, meetingRequest, type Queryable, scheduleRun, timeSlot } from '@ponte/db';
import type { ScheduleRunState } from '@ponte/domain';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { listTableFacts } from '../meetings/commands.ts';
import type { EventFacts, MeetingFacts } from './problem.ts';

export type RunRow = typeof scheduleRun.$inferSelect;

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
  isPinned: boolean;
  slotId: string | null;
  tableId: string | null;
};

const selectMeetings = (db: Queryable, eventId: string): Promise<Selected[]> =>
  db
    .select({
      id: meeting.id,
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

/** Everything the scheduler must know. Meetings that have begun stay where they are. */
export async function loadEventFacts(
  db: Queryable,
  event: { id: string; slug: string },
  options: { keep: 'scheduled' | 'pinned'; fairness: number | null; now: Date },
): Promise<EventFacts> {
  const slots = await listSlots(db, event.id);
  const tables = await listTableFacts(db, event.id);
  const rows = await selectMeetings(db, event.id);
  const busy = await db
    .select({ participantId: claim.resourceId, slotId: claim.slotId })
    .from(claim)
    .where(
      and(
        eq(claim.eventId, event.id),
        eq(claim.kind, 'participant'),
        inArray(claim.reason, ['absence', 'session']),
      ),
    );
  const begun = new Set(
    slots.filter(({ startsAt }) => startsAt <= options.now).map(({ id }) => id),
  );
  const meetings = rows.map(({ isPinned, slotId, tableId, ...rest }) => {
    const place = slotId && tableId ? { slotId, tableId } : null;
    const isKept =
      place !== null && (options.keep === 'scheduled' || isPinned || begun.has(place.slotId));
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
    slots,
    tables,
    meetings: meetings.filter(({ isKept, place }) => !(isKept && place && begun.has(place.slotId))),
    busy: busy.filter(({ participantId, slotId }) => !fixed.has(`${participantId} ${slotId}`)),
  };
}

export async function insertRun(
  db: Queryable,
  row: typeof scheduleRun.$inferInsert,
): Promise<RunRow> {
  const [inserted] = await db.insert(scheduleRun).values(row).returning();
  if (!inserted) throw new Error('the run was not written');
  return inserted;
}

export async function findRun(db: Queryable, eventId: string, id: string): Promise<RunRow | null> {
  const [row] = await db
    .select()
    .from(scheduleRun)
    .where(and(eq(scheduleRun.eventId, eventId), eq(scheduleRun.id, id)));
  return row ?? null;
}

export const listRuns = (db: Queryable, eventId: string): Promise<RunRow[]> =>
  db
    .select()
    .from(scheduleRun)
    .where(eq(scheduleRun.eventId, eventId))
    .orderBy(desc(scheduleRun.id))
    .limit(30);

/** Compare-and-swap on the state; false when the run is elsewhere already. */
export async function changeRun(
  db: Queryable,
  id: string,
  from: ScheduleRunState,
  change: Partial<typeof scheduleRun.$inferInsert>,
): Promise<boolean> {
  const rows = await db
    .update(scheduleRun)
    .set(change)
    .where(and(eq(scheduleRun.id, id), eq(scheduleRun.state, from)))
    .returning({ id: scheduleRun.id });
  return rows.length === 1;
}

/** Runs that no process is solving any more. */
export async function failInterruptedRuns(
  db: Queryable,
  running: readonly string[],
  now: Date,
): Promise<number> {
  const rows = await db
    .update(scheduleRun)
    .set({ state: 'failed', failure: 'interrupted', finishedAt: now })
    .where(
      and(
        eq(scheduleRun.state, 'solving'),
        running.length > 0 ? sql`${scheduleRun.id} not in ${[...running]}` : undefined,
      ),
    )
    .returning({ id: scheduleRun.id });
  return rows.length;
}

/** Publishing, drawing and editing one event's schedule wait for each other here. */
export async function lockEvent(db: Queryable, eventId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`schedule:${eventId}`}, 0))`,
  );
}
