import type { ImportPlan, ImportPreview } from '@ponte/contracts';
import { whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact, within } from '../../call/call.ts';
import { ensure, found, Refusal, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { listTypes } from '../participants/queries.ts';
import { type Cells, findUnmapped, type ReadRow, type RowFault, toCells } from './cells.ts';
import { importParticipant } from './participant-import.ts';
import { readParticipantRow, type TypeChoice } from './participant-row.ts';
import { importWish } from './wish-import.ts';
import { readWishRow } from './wish-row.ts';

type Outcome = {
  number: number;
  label: string;
  state: 'new' | 'same' | 'wrong';
  errors: RowFault[];
};
const mostShown = 500;

/** Takes the whole transaction back after a trial run, carrying what was learnt. */
class TrialOver extends Error {
  readonly outcomes: Outcome[];
  constructor(outcomes: Outcome[]) {
    super('trial over');
    this.outcomes = outcomes;
  }
}

type Step = { row: ReadRow<unknown>; write: (call: Call) => Promise<boolean> };

function ensureMapped(plan: ImportPlan): void {
  const unmapped = findUnmapped(plan);
  if (unmapped.length === 0) return;
  const faults = unmapped.map((path) => ({ path, code: 'required' }));
  throw refuse('import_mapping_incomplete', { faults });
}

/** The type of rows that name none: the one asked for, or the event's first. */
async function findTypes(call: Call, event: EventRow, wantedId: string | undefined) {
  const types = await listTypes(call.deps.db, event.id);
  if (types.length === 0) throw refuse('event_needs_types');
  const fallback = found(wantedId ? types.find(({ id }) => id === wantedId) : types[0]);
  return { types, fallbackId: fallback.id };
}

const toStep = <T>(row: ReadRow<T>, write: (call: Call, value: T) => Promise<boolean>): Step => ({
  row,
  write: (call) => (row.value === null ? Promise.resolve(false) : write(call, row.value)),
});

const wishStep = (event: EventRow, number: number, cells: Cells): Step =>
  toStep(readWishRow(number, cells), (call, line) => importWish(call, event, line));

const participantStep = (event: EventRow, number: number, cells: Cells, types: TypeChoice): Step =>
  toStep(readParticipantRow(number, cells, types), (call, line) =>
    importParticipant(call, event, line),
  );

async function planSteps(call: Call, event: EventRow, plan: ImportPlan): Promise<Step[]> {
  ensureMapped(plan);
  const rows = toCells(plan);
  if (plan.kind === 'wishes')
    return rows.map(({ number, cells }) => wishStep(event, number, cells));
  const types = await findTypes(call, event, plan.typeId);
  return rows.map(({ number, cells }) => participantStep(event, number, cells, types));
}

const toFaults = ({ code, faults }: Refusal): RowFault[] =>
  faults.length > 0
    ? faults.map((fault) => ({ field: fault.path as RowFault['field'], code: fault.code }))
    : [{ field: null, code }];

/** Writes one row in a savepoint: what a rule refuses leaves nothing behind and is told with its row. */
async function carryOut(call: Call, { row, write }: Step): Promise<Outcome> {
  const { number, label } = row;
  if (row.faults.length > 0) return { number, label, state: 'wrong', errors: row.faults };
  try {
    return { number, label, state: (await write(call)) ? 'new' : 'same', errors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { number, label, state: 'wrong', errors: toFaults(error) };
  }
}

const countStates = (outcomes: readonly Outcome[]) => {
  const count = (state: Outcome['state']) =>
    outcomes.filter((outcome) => outcome.state === state).length;
  return { new: count('new'), same: count('same'), wrong: count('wrong') };
};

async function runSteps(call: Call, steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await carryOut(call, step));
  return outcomes;
}

/**
 * Tells what importing would do, row by row, by doing it and taking it back: capacity, rules and doubles within
 * the file are judged as they will be.
 */
export async function previewImport(
  call: Call,
  event: EventRow,
  plan: ImportPlan,
): Promise<ImportPreview> {
  ensure(whyNotEditEvent(event.state));
  const steps = await planSteps(call, event, plan);
  const outcomes = await transact({ ...call, requestKey: null }, async (tx): Promise<Outcome[]> => {
    throw new TrialOver(await runSteps(within(call, tx), steps));
  }).catch((error: unknown) => {
    if (error instanceof TrialOver) return error.outcomes;
    throw error;
  });
  const wrongFirst = [...outcomes].sort(
    (a, b) => Number(b.state === 'wrong') - Number(a.state === 'wrong') || a.number - b.number,
  );
  return { counts: countStates(outcomes), rows: wrongFirst.slice(0, mostShown) };
}

/** Writes the whole file in one transaction, or nothing; wrong rows are left out only if the person says so. */
export async function runImport(call: Call, event: EventRow, plan: ImportPlan, leaveOut: boolean) {
  ensure(whyNotEditEvent(event.state));
  const steps = await planSteps(call, event, plan);
  return transact(call, async (tx) => {
    const counts = countStates(await runSteps(within(call, tx), steps));
    if (counts.wrong > 0 && !leaveOut)
      throw refuse('import_rows_wrong', { facts: { wrong: counts.wrong } });
    const result = { written: counts.new, same: counts.same, leftOut: counts.wrong };
    if (counts.new === 0) return result; // nothing happened that somebody might ask about
    await recordActivity(tx, call, {
      action: `imports.${plan.kind}`,
      eventId: event.id,
      subjectId: event.id,
      detail: result,
    });
    return result;
  });
}
