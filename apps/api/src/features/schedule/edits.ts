import type { HandMoveShape, RunFigures } from '@ponte/contracts';
import type { HandMove, Transaction } from '@ponte/db';
import { verifySchedule } from '@ponte/scheduling';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { whyNotMove } from '../meetings/commands.ts';
import { findMeetings, type MeetingRow } from '../meetings/queries.ts';
import { ensurePlaces } from './board.ts';
import { loadBoard } from './board-queries.ts';
import { type Place, placeOf } from './comparing.ts';
import { buildProblem, type EventFacts, numberOf } from './problem.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';
import { ensureEditable, logged } from './runs.ts';
import { isSealed, sealDraft } from './sealing.ts';

type Draft = Pick<RunRow, 'placements' | 'unscheduled' | 'versions'>;

/** How far back a draft remembers its changes by hand. */
const mostEdits = 100;

const isAt = (a: Place | null, b: Place | undefined): boolean =>
  a !== null && a.slotId === b?.slotId && a.tableId === b.tableId;

/** The event as the draft has it: what the draft leaves where it is may stay, whatever its people declared since. */
async function loadFacts(
  tx: Transaction,
  event: EventRow,
  placements: Draft['placements'],
  now: Date,
): Promise<EventFacts> {
  const places = new Map(placements.map((placement) => [placement.meetingId, placement]));
  return queries.loadEventFacts(tx, event, {
    keep: (id, place) => isAt(place, places.get(id)),
    fairness: null,
    limits: null,
    now,
  });
}

const isDust = (difference: number): boolean => Math.abs(difference) < 1e-6;

/**
 * Counts a draft that was changed by hand, from the facts of this moment. Its bounds stay those of the run, which no
 * hand can better; without any, plain counting gives them. A draft with a fault is refused: it has to be made again.
 */
function countDraft(
  facts: EventFacts,
  { placements }: Draft,
  former: RunFigures | null,
): RunFigures {
  const { problem, slots, tables } = buildProblem(facts);
  const known = new Set(facts.meetings.map(({ id }) => id));
  const meetings = placements
    .filter(({ meetingId }) => known.has(meetingId))
    .map(({ meetingId, slotId, tableId }) => ({
      id: meetingId,
      slot: numberOf(slots, slotId),
      table: numberOf(tables, tableId),
    }));
  const { isValid, faults, scheduled, weight, breaks, spread } = verifySchedule(problem, {
    meetings,
  });
  if (!isValid) throw refuse('schedule_outdated', { facts: { faults } });
  const most = problem.meetings.reduce((sum, { priority }) => sum + (priority ?? 1), 0);
  const bounds = former?.certificate ?? {
    weight: { bound: most, provedBy: 'counting' as const, isChecked: true },
    breaks: { bound: 0, provedBy: 'counting' as const, isChecked: true },
  };
  const wished = problem.meetings.length;
  const isWeightMet = isDust(Math.max(0, bounds.weight.bound - weight));
  const areBreaksMet = scheduled === wished && breaks <= bounds.breaks.bound;
  return {
    status: isWeightMet && areBreaksMet ? 'optimal' : 'feasible',
    wished,
    scheduled,
    weight,
    weightBound: bounds.weight.bound,
    breaks,
    breaksBound: bounds.breaks.bound,
    seconds: former?.seconds ?? 0,
    peopleTwice: faults.peopleTwice,
    tablesTwice: faults.tablesTwice,
    outsideAvailability: faults.outsideAvailability,
    faults: { ...faults },
    spread,
    certificate: {
      weight: { ...bounds.weight, isMet: isWeightMet },
      breaks: { ...bounds.breaks, isMet: areBreaksMet },
    },
  };
}

/** Opens a draft that is what is in force, to be changed by hand and published with one letter to each person. */
export function startEdit(call: Call, event: EventRow): Promise<RunRow> {
  ensureEditable(event);
  return transact(call, async (tx) => {
    await queries.lockEvent(tx, event.id);
    const all = await queries.loadEventFacts(tx, event, {
      keep: 'scheduled',
      fairness: null,
      now: call.now,
    });
    const draft = {
      placements: all.meetings.flatMap(({ id, place }) =>
        place ? [{ meetingId: id, ...place }] : [],
      ),
      unscheduled: all.meetings.flatMap(({ id, place }) =>
        place ? [] : [{ meetingId: id, reason: 'waiting', wasScheduled: false }],
      ),
      versions: Object.fromEntries(all.meetings.map(({ id, version }) => [id, version])),
    };
    const sealed = { ...draft, repair: null, figures: countDraft(all, draft, null) };
    const key = { id: call.deps.ids.next(), eventId: event.id };
    const run = await queries.insertRun(tx, {
      ...key,
      ...sealed,
      accountId: call.accountId,
      kind: 'edit',
      state: 'draft',
      seed: 1,
      seal: sealDraft(call.deps.config.secret, { ...key, ...sealed }),
      createdAt: call.now,
      finishedAt: call.now,
    });
    if (!run) throw new Error('the draft was not written');
    await recordActivity(tx, call, logged(event, run, 'start', { kind: run.kind }));
    return run;
  });
}

async function loadDraftRun(
  tx: Transaction,
  call: Call,
  event: EventRow,
  runId: string,
  revision: number,
): Promise<RunRow> {
  ensureEditable(event);
  await queries.lockEvent(tx, event.id);
  const run = found(await queries.findRun(tx, event.id, runId));
  if (run.state !== 'draft' || run.revision !== revision) throw refuse('stale_state');
  if (!isSealed(call.deps.config.secret, run)) throw refuse('schedule_seal_broken');
  return run;
}

type Moved = HandMove & { meeting: MeetingRow };

async function loadMoved(
  tx: Transaction,
  event: EventRow,
  run: RunRow,
  moves: readonly HandMoveShape[],
  now: Date,
): Promise<Moved[]> {
  const ids = moves.map(({ meetingId }) => meetingId);
  if (new Set(ids).size < ids.length) throw refuse('validation_failed');
  const rows = new Map((await findMeetings(tx, event.id, ids)).map((row) => [row.id, row]));
  const places = new Map(run.placements.map((placement) => [placement.meetingId, placement]));
  return moves.map(({ meetingId, to }) => {
    const meeting = found(rows.get(meetingId));
    ensure(whyNotMove(meeting, event, now));
    const place = places.get(meetingId);
    const from = place ? { slotId: place.slotId, tableId: place.tableId } : null;
    return { meetingId, from, to, meeting };
  });
}

/** The draft with these meetings elsewhere; nothing is asked about whether they may be there. */
function applyMoves(run: Draft, moved: readonly Moved[]): Draft {
  const ids = new Set(moved.map(({ meetingId }) => meetingId));
  const added = moved.flatMap(({ meetingId, to }) => (to ? [{ meetingId, ...to }] : []));
  const out = moved.flatMap(({ meetingId, to, meeting }) =>
    to ? [] : [{ meetingId, reason: 'taken_out', wasScheduled: placeOf(meeting) !== null }],
  );
  const others = <T extends { meetingId: string }>(rows: readonly T[]) =>
    rows.filter(({ meetingId }) => !ids.has(meetingId));
  return {
    placements: [...others(run.placements), ...added],
    unscheduled: [...others(run.unscheduled), ...out],
    // What the draft did not know it takes as it is now; what it knew keeps the version that was seen.
    versions: {
      ...Object.fromEntries(moved.map(({ meetingId, meeting }) => [meetingId, meeting.version])),
      ...run.versions,
    },
  };
}

async function writeEdit(
  tx: Transaction,
  call: Call,
  event: EventRow,
  run: RunRow,
  change: { draft: Draft; edits: HandMove[][] },
): Promise<RunRow> {
  const { draft, edits } = change;
  const facts = await loadFacts(tx, event, draft.placements, call.now);
  const former = 'status' in run.figures ? (run.figures as RunFigures) : null;
  const sealed = { ...draft, figures: countDraft(facts, draft, former) };
  const seal = sealDraft(call.deps.config.secret, { ...run, ...sealed });
  const revision = run.revision + 1;
  if (!(await queries.changeRun(tx, run.id, 'draft', { ...sealed, edits, revision, seal })))
    throw refuse('stale_state');
  return { ...run, ...sealed, edits, revision, seal };
}

/** Changes a draft by hand, all or nothing: the places are checked, the whole is counted again and signed anew. */
export function editDraft(
  call: Call,
  event: EventRow,
  runId: string,
  order: { revision: number; moves: readonly HandMoveShape[] },
): Promise<RunRow> {
  return transact(call, async (tx) => {
    const run = await loadDraftRun(tx, call, event, runId, order.revision);
    const moved = await loadMoved(tx, event, run, order.moves, call.now);
    const people = moved.flatMap(({ meeting }) => meeting.people.map((one) => one.participantId));
    ensurePlaces(await loadBoard(tx, event.id, people, call.now, run), moved);
    const edit = moved.map(({ meetingId, from, to }): HandMove => ({ meetingId, from, to }));
    const edits = [...run.edits, edit].slice(-mostEdits);
    const draft = applyMoves(run, moved);
    await recordActivity(tx, call, logged(event, run, 'edit', { moves: edit }));
    return writeEdit(tx, call, event, run, { draft, edits });
  });
}

/** Takes the last change by hand of a draft back; refused where something has changed since that forbids it. */
export function undoDraftEdit(
  call: Call,
  event: EventRow,
  runId: string,
  revision: number,
): Promise<RunRow> {
  return transact(call, async (tx) => {
    const run = await loadDraftRun(tx, call, event, runId, revision);
    const last = run.edits.at(-1);
    if (!last) throw refuse('stale_state');
    const back = last.map(({ meetingId, from }) => ({ meetingId, to: from }));
    const moved = await loadMoved(tx, event, run, back, call.now);
    const people = moved.flatMap(({ meeting }) => meeting.people.map((one) => one.participantId));
    ensurePlaces(await loadBoard(tx, event.id, people, call.now, run), moved);
    const change = { draft: applyMoves(run, moved), edits: run.edits.slice(0, -1) };
    await recordActivity(tx, call, logged(event, run, 'undo', { moves: back }));
    return writeEdit(tx, call, event, run, change);
  });
}
