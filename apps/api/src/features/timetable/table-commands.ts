import type { NewTable, NewTables, TablePlan } from '@ponte/contracts';
import type { Queryable, Transaction } from '@ponte/db';
import { labelTables, limits, whyNotEditEvent, whyNotFurnish } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { ensureRoom } from './grid-commands.ts';
import * as queries from './queries.ts';

/** The table as it may be written: an owner only for a booth, a link only for an online room, both checked. */
export async function furnishTable(
  db: Queryable,
  eventId: string,
  plan: TablePlan,
): Promise<queries.TableChange> {
  ensure(whyNotFurnish(plan));
  const organisationId = plan.kind === 'booth' ? plan.organisationId : null;
  if (organisationId && !(await queries.isBoothOwner(db, eventId, organisationId)))
    throw refuse('booth_needs_organisation');
  return { ...plan, organisationId, joinUrl: plan.kind === 'online' ? plan.joinUrl : '' };
}

/** Refuses labels that stand on another table of the event; the timetable has to be locked. */
export async function ensureLabelsFree(
  db: Queryable,
  eventId: string,
  labels: readonly string[],
  exceptId: string | null = null,
): Promise<void> {
  const taken = await queries.listTakenLabels(db, eventId, labels, exceptId);
  if (taken.length > 0) throw refuse('table_label_taken', { facts: { labels: taken } });
}

async function insertTables(
  tx: Transaction,
  call: Call,
  eventId: string,
  tables: readonly queries.TableChange[],
): Promise<string[]> {
  const { tables: present, last } = await queries.measureTables(tx, eventId);
  ensureRoom(present, tables.length, limits.tables);
  await ensureLabelsFree(
    tx,
    eventId,
    tables.map(({ label }) => label),
  );
  const rows = tables.map((table, index) => ({
    id: call.deps.ids.next(),
    eventId,
    position: last + 1 + index,
    ...table,
  }));
  await queries.insertTables(tx, rows);
  return rows.map(({ id }) => id);
}

export function createTable(
  call: Call,
  eventId: string,
  input: NewTable,
): Promise<queries.ListedTable> {
  return transact(call, async (tx) => {
    ensure(whyNotEditEvent((await queries.lockTimetable(tx, eventId)).state));
    const table = await furnishTable(tx, eventId, { ...input, isActive: true });
    const [id = ''] = await insertTables(tx, call, eventId, [table]);
    await recordActivity(tx, call, {
      action: 'timetable.create_table',
      eventId,
      subjectId: id,
      detail: { label: table.label, kind: table.kind },
    });
    return found(await queries.findTable(tx, eventId, id));
  });
}

/** Adds numbered tables of the ordinary kind; answers how many. */
export function createTables(call: Call, eventId: string, input: NewTables): Promise<number> {
  const { pattern, first, count, capacity, languages } = input;
  return transact(call, async (tx) => {
    ensure(whyNotEditEvent((await queries.lockTimetable(tx, eventId)).state));
    const common = { kind: 'table', organisationId: null, capacity, languages } as const;
    const tables = labelTables(pattern, first, count).map((label) => ({
      label,
      ...common,
      joinUrl: '',
      isActive: true,
    }));
    await insertTables(tx, call, eventId, tables);
    await recordActivity(tx, call, {
      action: 'timetable.create_tables',
      eventId,
      detail: { pattern, first, count },
    });
    return tables.length;
  });
}

/** Puts a table before another one, or to the end. The order decides which free table is taken first. */
export function placeTable(
  call: Call,
  eventId: string,
  tableId: string,
  before: string | null,
): Promise<void> {
  return transact(call, async (tx) => {
    ensure(whyNotEditEvent((await queries.lockTimetable(tx, eventId)).state));
    const ids = await queries.listTableIds(tx, eventId);
    if (!ids.includes(tableId) || (before !== null && !ids.includes(before)))
      throw refuse('not_found');
    if (before === tableId) return;
    const others = ids.filter((id) => id !== tableId);
    others.splice(before === null ? others.length : others.indexOf(before), 0, tableId);
    await queries.orderTables(tx, eventId, others);
    await recordActivity(tx, call, {
      action: 'timetable.order_tables',
      eventId,
      subjectId: tableId,
    });
  });
}
