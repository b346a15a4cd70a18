import type { ImportPlan, ImportPreview } from '@ponte/contracts';
import { whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact, within } from '../../call/call.ts';
import { ensure, Refusal, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { listTypes } from '../participants/queries.ts';
import { importParticipant } from './participant-import.ts';
import {
  findUnmapped,
  type ReadRow,
  type RowFault,
  readParticipantLine,
  readWishLine,
  toCells,
} from './rows.ts';
import { importWish } from './wish-import.ts';

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

async function planSteps(call: Call, event: EventRow, plan: ImportPlan): Promise<Step[]> {
  const unmapped = findUnmapped(plan);
  if (unmapped.length > 0) {
    throw refuse('import_mapping_incomplete', {
      faults: unmapped.map((path) => ({ path, code: 'required' })),
    });
  }
  const types = await listTypes(call.deps.db, event.id);
  return toCells(plan).map(({ number, cells }): Step => {
    if (plan.kind === 'wishes') {
      const row = readWishLine(number, cells);
      return {
        row,
        write: (inner) =>
          row.value ? importWish(inner, event, row.value) : Promise.resolve(false),
      };
    }
    const row = readParticipantLine(number, cells, types, plan.typeId);
    return {
      row,
      write: (inner) =>
        row.value ? importParticipant(inner, event, row.value) : Promise.resolve(false),
    };
  });
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
    await recordActivity(tx, call, {
      action: `imports.${plan.kind}`,
      eventId: event.id,
      subjectId: event.id,
      detail: result,
    });
    return result;
  });
}
