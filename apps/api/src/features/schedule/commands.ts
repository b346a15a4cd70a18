import type { RunFigures } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { whyNotSlot } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { claimsOf, writePlacement } from '../meetings/commands.ts';
import { findMeetings, type MeetingRow } from '../meetings/queries.ts';
import { deleteClaimsOf, findHolders, insertClaims } from '../timetable/queries.ts';
import { buildProblem } from './problem.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { listRunning, startSolving, stopSolving } from './solving.ts';

export type RunOptions = {
  seconds: number;
  seed: number;
  keep: 'scheduled' | 'pinned';
  fairness: number | null;
};

const logged = (
  event: EventRow,
  run: { id: string },
  action: string,
  detail: Record<string, unknown> = {},
) => ({
  action: `schedule.${action}`,
  eventId: event.id,
  subjectId: run.id,
  detail,
});

function ensureEditable(event: EventRow): void {
  if (event.state === 'archived' || event.state === 'finished') throw refuse('event_state_forbids');
}

/** Starts the scheduler on the facts of this moment. One run per event at a time; runs lost by a restart are ended first. */
export async function startRun(call: Call, event: EventRow, options: RunOptions): Promise<RunRow> {
  ensureEditable(event);
  const { run, numbered } = await transact(call, async (tx) => {
    await queries.lockEvent(tx, event.id);
    await queries.failInterruptedRuns(tx, listRunning(), call.now);
    if ((await queries.listRuns(tx, event.id)).some(({ state }) => state === 'solving'))
      throw refuse('schedule_running');
    const numbered = buildProblem(
      await queries.loadEventFacts(tx, event, { ...options, now: call.now }),
    );
    const { seed, ...parameters } = options;
    const run = await queries.insertRun(tx, {
      id: call.deps.ids.next(),
      eventId: event.id,
      accountId: call.accountId,
      state: 'solving',
      seed,
      parameters,
      createdAt: call.now,
    });
    await recordActivity(tx, call, logged(event, run, 'start', options));
    return { run, numbered };
  });
  startSolving(call.deps, run.id, numbered, options);
  return run;
}

/** Ends a run early; what it has found becomes the draft. */
export async function stopRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  const run = found(await queries.findRun(call.deps.db, event.id, runId));
  if (run.state !== 'solving') throw refuse('stale_state');
  if (!stopSolving(run.id))
    await queries.failInterruptedRuns(call.deps.db, listRunning(), call.now);
  return found(await queries.findRun(call.deps.db, event.id, runId));
}

export function discardRun(call: Call, event: EventRow, runId: string): Promise<RunRow> {
  return transact(call, async (tx) => {
    const run = found(await queries.findRun(tx, event.id, runId));
    if (!(await queries.changeRun(tx, run.id, 'draft', { state: 'discarded' })))
      throw refuse('stale_state');
    await recordActivity(tx, call, logged(event, run, 'discard'));
    return found(await queries.findRun(tx, event.id, runId));
  });
}

type Placement = RunRow['placements'][number];
type Change = { meeting: MeetingRow; placement: Placement };

/** What publishing would change: meetings without a slot, and meetings elsewhere than the draft wants them. */
export function compareDraft(meetings: readonly MeetingRow[], placements: readonly Placement[]) {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const known = placements.flatMap((placement) => {
    const meeting = byId.get(placement.meetingId);
    return meeting ? [{ meeting, placement }] : [];
  });
  const isKept = ({ meeting, placement }: Change) =>
    meeting.state === 'scheduled' &&
    meeting.slotId === placement.slotId &&
    meeting.tableId === placement.tableId;
  return {
    added: known.filter(({ meeting }) => meeting.state === 'agreed'),
    moved: known.filter((change) => change.meeting.state === 'scheduled' && !isKept(change)),
    kept: known.filter(isKept),
    /** Cancelled, begun or held since: the draft has no say about them any more. */
    gone: known.filter(({ meeting }) => !['agreed', 'scheduled'].includes(meeting.state)),
  };
}

/** Changed by hand after the run began: what people decided meanwhile is shown, never overridden. */
const wasTouched =
  (run: RunRow) =>
  ({ meeting }: Change): boolean =>
    meeting.changedAt > run.createdAt;

function ensureUpToDate(run: RunRow, call: Call, changes: readonly Change[]): void {
  const touched = changes.filter(wasTouched(run)).map(({ meeting }) => meeting.id);
  const late = changes.filter(
    ({ meeting }) =>
      meeting.slot && whyNotSlot(meeting.slot.startsAt.getTime(), call.now.getTime()),
  );
  const meetings = [...touched, ...late.map(({ meeting }) => meeting.id)];
  if (meetings.length > 0) throw refuse('schedule_outdated', { facts: { meetings } });
}

async function claimAll(
  tx: Transaction,
  eventId: string,
  changes: readonly Change[],
): Promise<void> {
  await deleteClaimsOf(
    tx,
    changes.map(({ meeting }) => meeting.id),
  );
  const wanted = changes.flatMap(({ meeting, placement }) => claimsOf(meeting, placement));
  const taken = await insertClaims(tx, wanted);
  if (taken.length === wanted.length) return;
  const own = new Set(changes.map(({ meeting }) => meeting.id));
  const holders = (await findHolders(tx, eventId, wanted)).filter(
    ({ ownerId }) => !ownerId || !own.has(ownerId),
  );
  const inTheWay = new Set(
    holders.map(({ kind, resourceId, slotId }) => `${kind} ${resourceId} ${slotId}`),
  );
  const meetings = changes.filter(({ meeting, placement }) =>
    claimsOf(meeting, placement).some(({ kind, resourceId, slotId }) =>
      inTheWay.has(`${kind} ${resourceId} ${slotId}`),
    ),
  );
  throw refuse('schedule_outdated', {
    facts: { meetings: meetings.map(({ meeting }) => meeting.id) },
  });
}

export type Published = { added: number; moved: number; kept: number; invitations: number };

/**
 * Puts a draft in force in one transaction: all its placements or none. Unchanged meetings send nothing. When
 * somebody changed a meeting or took a place meanwhile it is refused with the meetings concerned.
 */
export function publishRun(call: Call, event: EventRow, runId: string): Promise<Published> {
  ensureEditable(event);
  return transact(call, async (tx) => {
    await queries.lockEvent(tx, event.id);
    const run = found(await queries.findRun(tx, event.id, runId));
    const change = { state: 'published' as const, publishedAt: call.now };
    if (!(await queries.changeRun(tx, run.id, 'draft', change))) throw refuse('stale_state');
    const meetings = await findMeetings(
      tx,
      event.id,
      run.placements.map(({ meetingId }) => meetingId),
    );
    const { added, moved, kept } = compareDraft(meetings, run.placements);
    const changes = [...added, ...moved];
    ensureUpToDate(run, call, changes);
    await claimAll(tx, event.id, changes);
    for (const { meeting, placement } of changes)
      await writePlacement(tx, call, meeting, placement);
    const invitations = changes.reduce((sum, { meeting }) => sum + meeting.people.length, 0);
    const published = { added: added.length, moved: moved.length, kept: kept.length, invitations };
    await recordActivity(tx, call, logged(event, run, 'publish', published));
    return published;
  });
}

export const figuresOf = (run: RunRow): RunFigures | null =>
  'status' in run.figures ? (run.figures as RunFigures) : null;
