import type { Transaction } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { endMeeting } from '../meeting-requests/commands.ts';
import { releaseMeetings, writePlacements } from '../meetings/commands.ts';
import { findMeetings } from '../meetings/queries.ts';
import { applyChanges } from './applying.ts';
import { claimAll } from './claiming.ts';
import {
  type Compared,
  type Conflict,
  compareDraft,
  findConflicts,
  listMeetingIds,
} from './comparing.ts';
import { queueDigests } from './digest.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { ensureEditable, logged } from './runs.ts';
import { isSealed } from './sealing.ts';

function ensureUpToDate(conflicts: readonly Conflict[]): void {
  if (conflicts.length === 0) return;
  const meetings = conflicts.map(({ meetingId }) => meetingId);
  throw refuse('schedule_outdated', { facts: { meetings, conflicts } });
}

/** Takes the draft over: from here on no other publication of it can begin. */
async function takeDraft(
  tx: Transaction,
  call: Call,
  event: EventRow,
  runId: string,
): Promise<RunRow> {
  await queries.lockEvent(tx, event.id);
  const run = found(await queries.findRun(tx, event.id, runId));
  const change = { state: 'published' as const, publishedAt: call.now };
  if (!(await queries.changeRun(tx, run.id, 'draft', change))) throw refuse('stale_state');
  if (!isSealed(call.deps.config.secret, run)) throw refuse('schedule_seal_broken');
  return run;
}

/** Writes what the draft changes, once nothing stands in its way. */
async function writeChanges(
  tx: Transaction,
  call: Call,
  event: EventRow,
  compared: Compared,
): Promise<void> {
  const { added, moved, dropped, cancelled } = compared;
  for (const { id: meetingId, version } of cancelled)
    await endMeeting(tx, call, { event, meetingId, version, participantId: null }, '');
  const droppedIds = dropped.map(({ id }) => id);
  await releaseMeetings(tx, call, event.id, droppedIds, null);
  const changes = [...added, ...moved];
  ensureUpToDate(await claimAll(tx, event.id, changes));
  await writePlacements(tx, call, changes);
}

export type Published = Record<
  'added' | 'moved' | 'kept' | 'dropped' | 'cancelled' | 'invitations' | 'digests',
  number
>;

/**
 * Puts a draft in force in one transaction: all of it or nothing. Unchanged meetings send nothing; everybody else
 * gets one mail, and their calendar an update for each meeting that changes. When somebody changed a meeting or took
 * a place meanwhile it is refused with the meetings concerned.
 */
export function publishRun(call: Call, event: EventRow, runId: string): Promise<Published> {
  ensureEditable(event);
  return transact(call, async (tx) => {
    const run = await takeDraft(tx, call, event, runId);
    const compared = compareDraft(await findMeetings(tx, event.id, listMeetingIds(run)), run);
    const begun = await queries.listBegunSlots(tx, event.id, call.now);
    ensureUpToDate(findConflicts(run, compared, begun));
    await writeChanges(tx, call, event, compared);
    await applyChanges(tx, call, event, run);
    const { added, moved, kept, dropped, cancelled } = compared;
    const placed = [...added, ...moved].map(({ meeting }) => meeting);
    const published = {
      added: added.length,
      moved: moved.length,
      kept: kept.length,
      dropped: dropped.length,
      cancelled: cancelled.length,
      invitations: placed.reduce((sum, { people }) => sum + people.length, 0),
      digests: await queueDigests(tx, call, run.id, [...placed, ...dropped, ...cancelled]),
    };
    await recordActivity(tx, call, logged(event, run, 'publish', published));
    return published;
  });
}
