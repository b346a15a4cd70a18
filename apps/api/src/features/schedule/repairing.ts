import type { ScheduleChangeShape } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import type { PlacedMeeting, ScheduleChange } from '@ponte/scheduling';
import { runInquiry } from '@ponte/scheduling/run';
import { refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { findParticipantById } from '../participants/queries.ts';
import { buildProblem, type EventFacts, type NumberedProblem, numberOf } from './problem.ts';
import * as queries from './queries.ts';
import type { Task, Work } from './solving.ts';

type Changes = readonly ScheduleChangeShape[];

/** Repairs take a fraction of this even for the largest events. */
const mostSeconds = 5;

const slotsOf = (change: ScheduleChangeShape): readonly string[] => {
  if (change.kind === 'slot_dropped') return [change.slotId];
  return 'slotIds' in change ? (change.slotIds ?? []) : [];
};
const meetingsOf = (change: ScheduleChangeShape): readonly string[] =>
  'meetingIds' in change ? (change.meetingIds ?? []) : [];

/** Everything that the changes name belongs to the event. */
async function ensureKnown(
  tx: Transaction,
  event: EventRow,
  facts: EventFacts,
  changes: Changes,
): Promise<void> {
  const [slots, meetings, tables] = [facts.slots, facts.meetings, facts.tables].map(
    (rows) => new Set(rows.map(({ id }) => id)),
  );
  for (const change of changes) {
    if (slotsOf(change).some((id) => !slots?.has(id))) throw refuse('slot_unknown');
    if (meetingsOf(change).some((id) => !meetings?.has(id))) throw refuse('not_found');
    if (change.kind === 'table_lost' && !tables?.has(change.tableId)) throw refuse('not_found');
    if (
      change.kind === 'participant_away' &&
      !(await findParticipantById(tx, event.id, change.participantId))
    )
      throw refuse('not_found');
  }
}

/** Waiting meetings take part where a change names them, or names none in particular. */
function chooseMeetings(facts: EventFacts, changes: Changes): EventFacts {
  const additions = changes.filter(({ kind }) => kind === 'meetings_added');
  const isAll = additions.some((change) => !('meetingIds' in change) || !change.meetingIds);
  const named = new Set(changes.flatMap(meetingsOf));
  const meetings = facts.meetings.filter(({ id, place }) => place || isAll || named.has(id));
  return { ...facts, meetings };
}

/** The change in the scheduler's numbers; none for what only chooses meetings, or a table that is out of use anyway. */
function toNumbers(
  change: ScheduleChangeShape,
  { slots, tables }: NumberedProblem,
): ScheduleChange[] {
  const numbers = (ids: readonly string[]) => ids.map((id) => numberOf(slots, id));
  switch (change.kind) {
    case 'table_lost': {
      const table = numberOf(tables, change.tableId);
      const closed = change.slotIds ? { slots: numbers(change.slotIds) } : {};
      return table < 0 ? [] : [{ kind: 'table_lost', table, ...closed }];
    }
    case 'participant_away': {
      const { kind, participantId, slotIds } = change;
      return [{ kind, participant: participantId, slots: numbers(slotIds) }];
    }
    case 'slot_dropped':
      return [{ kind: 'slot_dropped', slot: numberOf(slots, change.slotId) }];
    case 'meetings_cancelled':
      return [{ kind: 'meetings_cancelled', meetings: [...change.meetingIds] }];
    case 'meetings_added':
      return [];
  }
}

const toCurrent = (facts: EventFacts, { slots, tables }: NumberedProblem): PlacedMeeting[] =>
  facts.meetings.flatMap(({ id, place }) =>
    place
      ? [{ id, slot: numberOf(slots, place.slotId), table: numberOf(tables, place.tableId) }]
      : [],
  );

/** Says how the schedule in force is to be repaired. Begun meetings take no part; pinned ones keep their slot. */
export async function planRepair(
  tx: Transaction,
  event: EventRow,
  { seed, changes }: { seed: number; changes: Changes },
  now: Date,
): Promise<Pick<Task, 'ground' | 'work'>> {
  const options = { keep: 'nothing', fairness: null, now } as const;
  const all = await queries.loadEventFacts(tx, event, options);
  await ensureKnown(tx, event, all, changes);
  const facts = chooseMeetings(all, changes);
  const numbered = buildProblem(facts);
  const current = toCurrent(facts, numbered);
  const pinned = facts.meetings.flatMap(({ id, isPinned, place }) =>
    isPinned && place ? [id] : [],
  );
  const work: Work = async ({ onProcess }) => {
    const task = {
      problem: numbered.problem,
      current,
      changes: changes.flatMap((change) => toNumbers(change, numbered)),
      options: { seed, frozen: pinned, seconds: mostSeconds },
    };
    const repair = await runInquiry('repair', task, { onProcess });
    const { problem, solution, unavoidableMoves, check } = repair;
    const answers = { changes, unavoidableMoves, frozen: pinned.length };
    return { problem, solution, check, repair: answers };
  };
  return { ground: { numbered, meetings: facts.meetings }, work };
}
