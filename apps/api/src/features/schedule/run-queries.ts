import { account, type Queryable, scheduleRun } from '@ponte/db';
import type { ScheduleRunFailure, ScheduleRunState } from '@ponte/domain';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';

/** With the name of whoever began it; null when their account is gone. */
export type RunRow = typeof scheduleRun.$inferSelect & { startedBy: string | null };
type NewRun = typeof scheduleRun.$inferInsert;
export type RunChange = Partial<NewRun>;

/** A process that has given no sign of life for so long is believed dead. */
const leaseSeconds = 30;

/** By the database's clock, which all processes share. */
const leaseEnd = sql`clock_timestamp() + ${leaseSeconds} * interval '1 second'`;
const isLeaseOver = sql<boolean>`coalesce(${scheduleRun.leaseUntil} < clock_timestamp(), true)`;

/** Null when another run is solving for the event: the index allows one. */
export async function insertRun(db: Queryable, row: NewRun): Promise<RunRow | null> {
  const leaseUntil = row.state === 'solving' ? leaseEnd : null;
  const [inserted] = await db
    .insert(scheduleRun)
    .values({ ...row, leaseUntil })
    .onConflictDoNothing()
    .returning({ id: scheduleRun.id });
  return inserted ? findRun(db, row.eventId, inserted.id) : null;
}

export async function findRun(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<(RunRow & { isLeaseOver: boolean }) | null> {
  const [row] = await db
    .select({ ...getTableColumns(scheduleRun), isLeaseOver, startedBy: account.name })
    .from(scheduleRun)
    .leftJoin(account, eq(account.id, scheduleRun.accountId))
    .where(and(eq(scheduleRun.eventId, eventId), eq(scheduleRun.id, id)));
  return row ?? null;
}

/** A run without what only its draft needs: lists are asked for every second while one is going on. */
const { placements, unscheduled, versions, edits, curve, seal, ...headColumns } =
  getTableColumns(scheduleRun);
const headSelection = { ...headColumns, isLeaseOver, startedBy: account.name };
export type RunHead = Omit<
  RunRow,
  'placements' | 'unscheduled' | 'versions' | 'edits' | 'curve' | 'seal'
> & {
  /** Whether nobody is believed to work on it, should it be solving. */
  isLeaseOver: boolean;
};

export const listRuns = (db: Queryable, eventId: string): Promise<RunHead[]> =>
  db
    .select(headSelection)
    .from(scheduleRun)
    .leftJoin(account, eq(account.id, scheduleRun.accountId))
    .where(eq(scheduleRun.eventId, eventId))
    .orderBy(desc(scheduleRun.id))
    .limit(30);

/** What a screen that follows a run wants to know, with the figures on the way. */
export async function findFollowed(db: Queryable, eventId: string, id: string) {
  const [row] = await db
    .select({ ...headSelection, curve })
    .from(scheduleRun)
    .leftJoin(account, eq(account.id, scheduleRun.accountId))
    .where(and(eq(scheduleRun.eventId, eventId), eq(scheduleRun.id, id)));
  return row ?? null;
}

/** Compare-and-swap on the state; false when the run is elsewhere already. */
export async function changeRun(
  db: Queryable,
  id: string,
  from: ScheduleRunState,
  change: RunChange,
): Promise<boolean> {
  const rows = await db
    .update(scheduleRun)
    .set(change)
    .where(and(eq(scheduleRun.id, id), eq(scheduleRun.state, from)))
    .returning({ id: scheduleRun.id });
  return rows.length === 1;
}

/** A run as one process works on it. */
export type Held = { id: string; solverId: string };

const isHeld = ({ id, solverId }: Held) =>
  and(eq(scheduleRun.id, id), eq(scheduleRun.solverId, solverId), eq(scheduleRun.state, 'solving'));

/** Gives a sign of life; null when another process has taken the run, or it was ended. */
export async function renewLease(
  db: Queryable,
  held: Held,
  change: Pick<RunChange, 'curve' | 'attempts' | 'solvingSince'>,
): Promise<{ isStopping: boolean } | null> {
  const [row] = await db
    .update(scheduleRun)
    .set({ ...change, leaseUntil: leaseEnd })
    .where(isHeld(held))
    .returning({ isStopping: scheduleRun.isStopping });
  return row ?? null;
}

/** Writes what a run has come to; false when it is no longer this process's to write. */
export async function finishRun(db: Queryable, held: Held, change: RunChange): Promise<boolean> {
  const rows = await db
    .update(scheduleRun)
    .set({ ...change, solverId: null, leaseUntil: null })
    .where(isHeld(held))
    .returning({ id: scheduleRun.id });
  return rows.length === 1;
}

/** Runs whose process has died. */
export const listLostRuns = (db: Queryable): Promise<RunRow[]> =>
  db
    .select({ ...getTableColumns(scheduleRun), startedBy: account.name })
    .from(scheduleRun)
    .leftJoin(account, eq(account.id, scheduleRun.accountId))
    .where(and(eq(scheduleRun.state, 'solving'), isLeaseOver));

/** Takes a lost run over; false when another process was faster. */
export async function takeLostRun(db: Queryable, held: Held): Promise<boolean> {
  const rows = await db
    .update(scheduleRun)
    .set({
      solverId: held.solverId,
      leaseUntil: leaseEnd,
      attempts: sql`${scheduleRun.attempts} + 1`,
      solvingSince: null,
      curve: [],
    })
    .where(and(eq(scheduleRun.id, held.id), eq(scheduleRun.state, 'solving'), isLeaseOver))
    .returning({ id: scheduleRun.id });
  return rows.length === 1;
}

/** Ends a run that its process has lost, unless somebody has taken it up again. */
export async function failLostRun(
  db: Queryable,
  key: { eventId: string; id?: string },
  failure: ScheduleRunFailure,
  finishedAt: Date,
): Promise<void> {
  await db
    .update(scheduleRun)
    .set({ state: 'failed', failure, finishedAt, solverId: null, leaseUntil: null })
    .where(
      and(
        eq(scheduleRun.eventId, key.eventId),
        key.id ? eq(scheduleRun.id, key.id) : undefined,
        eq(scheduleRun.state, 'solving'),
        isLeaseOver,
      ),
    );
}
