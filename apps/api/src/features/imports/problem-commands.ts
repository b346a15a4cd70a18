import type { Transaction } from '@ponte/db';
import * as db from '@ponte/db';
import type { Problem } from '@ponte/scheduling';
import { eq, like } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact, within } from '../../call/call.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import { found } from '../../http/errors.ts';
import { addDays } from '../../zone.ts';
import { changeEventState, createEvent } from '../events/commands.ts';
import type { EventRow } from '../events/queries.ts';
import { listTypes } from '../participants/queries.ts';
import { ensureFits } from './problem-fields.ts';
import { groupSlotsByDay, type ProblemRows, toProblemRows } from './problem-rows.ts';

export { listNotCarriedOver } from './problem-fields.ts';

/** A statement has at most 65,535 parameters. */
const rowsAtOnce = 2_000;

async function insertAll<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: T['$inferInsert'][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx.insert(table).values(rows.slice(start, start + rowsAtOnce));
  }
}

async function insertRows(tx: Transaction, rows: ProblemRows): Promise<void> {
  await insertAll(tx, db.account, rows.accounts);
  await insertAll(tx, db.organisation, rows.organisations);
  await insertAll(tx, db.organisationMember, rows.members);
  await insertAll(tx, db.participant, rows.participants);
  await insertAll(tx, db.timetableBlock, rows.blocks);
  await insertAll(tx, db.timeSlot, rows.slots);
  await insertAll(tx, db.meetingTable, rows.tables);
  await insertAll(tx, db.absence, rows.absences);
  await insertAll(tx, db.claim, rows.claims);
  await insertAll(tx, db.meetingRequest, rows.requests);
  await insertAll(tx, db.meeting, rows.meetings);
  await insertAll(tx, db.meetingPerson, rows.people);
}

async function countPlaces(
  tx: Transaction,
  eventId: string,
  typeId: string,
  taken: number,
): Promise<void> {
  await tx
    .update(db.event)
    .set({ taken, placementMode: 'organiser' })
    .where(eq(db.event.id, eventId));
  await tx.update(db.participationType).set({ taken }).where(eq(db.participationType.id, typeId));
}

export type ProblemImport = {
  name: string;
  slug: string;
  zone: string;
  firstDay: string;
  ownerId: string;
  /** Whether the owner may make any event; who may not has to own one already. */
  isAdministrator: boolean;
};

/** The event itself, still a draft and empty. */
function makeDraft(call: Call, problem: Problem, input: ProblemImport): Promise<EventRow> {
  const days = groupSlotsByDay(problem).length;
  const founder = { accountId: input.ownerId, isAdministrator: input.isAdministrator };
  return createEvent(call, founder, {
    slug: input.slug,
    names: { en: input.name },
    languages: ['en'],
    venue: '',
    city: '',
    country: '',
    sectors: [],
    zone: input.zone,
    firstDay: input.firstDay,
    lastDay: addDays(input.firstDay, Math.max(0, days - 1)),
  });
}

/**
 * Where the people of the event get their addresses. Those of an event that had its word before keep theirs: they are
 * other people. Under .example they reach nobody (RFC 2606).
 */
async function findFreeHost(tx: Transaction, { id, slug }: EventRow): Promise<string> {
  const host = `${slug}.example`;
  const taken = await tx.$count(db.account, like(db.account.email, `%@${host}`));
  return taken === 0 ? host : `${id}.${host}`;
}

async function fillDraft(
  tx: Transaction,
  call: Call,
  draft: EventRow,
  problem: Problem,
): Promise<void> {
  const [type] = await listTypes(tx, draft.id);
  const rows = toProblemRows(problem, {
    event: draft,
    host: await findFreeHost(tx, draft),
    typeId: found(type).id,
    now: call.now,
    nextId: call.deps.ids.next,
  });
  await insertRows(tx, rows);
  await countPlaces(tx, draft.id, found(type).id, rows.participants.length);
  await refreshDirectoryEntry(
    tx,
    rows.participants.map(({ id }) => id),
  );
  const detail = {
    people: rows.participants.length,
    meetings: rows.meetings.length,
    slots: rows.slots.length,
    tables: rows.tables.length,
  };
  const action = 'imports.problem';
  await recordActivity(tx, call, { action, eventId: draft.id, subjectId: draft.id, detail });
}

/**
 * Makes an open event in organiser's mode of a scheduling problem: people with their absences, tables, and every
 * meeting as an accepted wish that waits for the scheduler. All of it or, when anything fails, nothing.
 */
export async function importProblem(
  call: Call,
  problem: Problem,
  input: ProblemImport,
): Promise<{ eventId: string; slug: string }> {
  ensureFits(problem);
  return transact(call, async (tx) => {
    const part = within(call, tx);
    const draft = await makeDraft(part, problem, input);
    await fillDraft(tx, part, draft, problem);
    await changeEventState(part, draft.id, { to: 'open', version: draft.version });
    return { eventId: draft.id, slug: draft.slug };
  });
}
