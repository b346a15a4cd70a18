import type { HandMoveShape } from '@ponte/contracts';
import type { HandMove, Queryable, Transaction } from '@ponte/db';
import type { RuleCode } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import {
  placeFreedPeople,
  releaseMeetings,
  whyNotMove,
  writePlacements,
} from '../meetings/commands.ts';
import { findMeetings, type MeetingRow } from '../meetings/queries.ts';
import { ensurePlaces } from './board.ts';
import { loadBoard } from './board-queries.ts';
import { claimAll } from './claiming.ts';
import { placeOf } from './comparing.ts';
import * as queries from './edit-queries.ts';
import { ensureEditable, logged } from './runs.ts';

type Seen = HandMoveShape & { version: number };
type Moved = HandMove & { meeting: MeetingRow };
export type MoveResult = { editId: string; meetings: MeetingRow[] };

async function loadSeen(
  tx: Transaction,
  call: Call,
  event: EventRow,
  moves: readonly Seen[],
): Promise<Moved[]> {
  const ids = moves.map(({ meetingId }) => meetingId);
  if (new Set(ids).size < ids.length) throw refuse('validation_failed');
  const rows = new Map((await findMeetings(tx, event.id, ids)).map((row) => [row.id, row]));
  return moves.map(({ meetingId, to, version }) => {
    const meeting = found(rows.get(meetingId));
    if (meeting.version !== version)
      throw refuse('stale_state', { facts: { meetings: [meetingId] } });
    ensure(whyNotMove(meeting, event, call.now));
    return { meetingId, from: placeOf(meeting), to, meeting };
  });
}

/** The guarded path of every placing: explained by the rules, judged by the claims, told by the outbox. */
async function carryOut(
  tx: Transaction,
  call: Call,
  event: EventRow,
  moved: readonly Moved[],
): Promise<void> {
  const people = moved.flatMap(({ meeting }) => meeting.people.map((one) => one.participantId));
  ensurePlaces(await loadBoard(tx, event.id, people, call.now, null), moved);
  const out = moved.flatMap(({ meetingId, from, to }) => (from && !to ? [meetingId] : []));
  await releaseMeetings(tx, call, event.id, out, 'rescheduled');
  const changes = moved.flatMap(({ meeting, meetingId, to }) =>
    to ? [{ meeting, placement: { meetingId, ...to } }] : [],
  );
  const taken = await claimAll(tx, event.id, changes);
  if (taken.length > 0)
    throw refuse('stale_state', { facts: { meetings: taken.map(({ meetingId }) => meetingId) } });
  await writePlacements(tx, call, changes);
}

/** Moves meetings of the schedule in force by hand, all or none; two into each other's places swap. */
export function moveMeetings(
  call: Call,
  event: EventRow,
  moves: readonly Seen[],
): Promise<MoveResult> {
  ensureEditable(event);
  return transact(call, async (tx) => {
    const moved = await loadSeen(tx, call, event, moves);
    await carryOut(tx, call, event, moved);
    const id = call.deps.ids.next();
    const kept = moved.map(({ meeting, meetingId, from, to }) => ({
      meetingId,
      from,
      to,
      version: meeting.version + 1,
    }));
    const row = { id, eventId: event.id, accountId: call.accountId, createdAt: call.now };
    await queries.insertEdit(tx, { ...row, moves: kept });
    await recordActivity(tx, call, logged(event, { id }, 'move', { moves: kept }));
    for (const { meeting } of moved) await placeFreedPeople(tx, call, event, meeting);
    return {
      editId: id,
      meetings: await findMeetings(
        tx,
        event.id,
        kept.map((one) => one.meetingId),
      ),
    };
  });
}

/** Takes a change by hand back; refused when one of its meetings has changed since, or its old place is taken. */
export function undoMove(call: Call, event: EventRow, editId: string): Promise<MoveResult> {
  ensureEditable(event);
  return transact(call, async (tx) => {
    const edit = found(await queries.findEdit(tx, event.id, editId));
    if (!(await queries.markUndone(tx, edit.id, call.now))) throw refuse('stale_state');
    const back = edit.moves.map(({ meetingId, from, version }) => ({
      meetingId,
      to: from,
      version,
    }));
    await carryOut(tx, call, event, await loadSeen(tx, call, event, back));
    await recordActivity(tx, call, logged(event, edit, 'undo', { moves: back }));
    return {
      editId,
      meetings: await findMeetings(
        tx,
        event.id,
        back.map((one) => one.meetingId),
      ),
    };
  });
}

const mostListed = 20;

function whyNotUndo(
  edit: queries.EditRow,
  meetings: ReadonlyMap<string, MeetingRow>,
  event: EventRow,
  now: Date,
): RuleCode | null {
  for (const { meetingId, version } of edit.moves) {
    const meeting = meetings.get(meetingId);
    if (meeting?.version !== version) return 'stale_state';
    const refusal = whyNotMove(meeting, event, now);
    if (refusal) return refusal;
  }
  return null;
}

/** The latest changes by hand that stand, and whether each can still be taken back. */
export async function listMoves(db: Queryable, event: EventRow, now: Date) {
  const rows = await queries.listEdits(db, event.id, mostListed);
  const ids = rows.flatMap(({ edit }) => edit.moves.map(({ meetingId }) => meetingId));
  const meetings = new Map(
    (await findMeetings(db, event.id, [...new Set(ids)])).map((row) => [row.id, row]),
  );
  return rows.map(({ edit, by }) => ({
    edit,
    by,
    meetings,
    undo: whyNotUndo(edit, meetings, event, now),
  }));
}
export type ListedMove = Awaited<ReturnType<typeof listMoves>>[number];
