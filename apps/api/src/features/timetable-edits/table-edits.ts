import type { TablePlan } from '@ponte/contracts';
import type { Queryable, Transaction } from '@ponte/db';
import { isTableSuitable, whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { releaseMeetings } from '../meetings/commands.ts';
import { findMeetings, forgetCancelledPlaces, type MeetingRow } from '../meetings/queries.ts';
import { ensureLabelsFree, furnishTable } from '../timetable/commands.ts';
import * as timetable from '../timetable/queries.ts';
import type { Confirmation } from './block-edits.ts';
import { type EditEffect, ensureAhead, ensureConfirmed, noEffect } from './preview.ts';
import { listMeetingsAhead, listMeetingsBegun } from './queries.ts';
import { announcePlace, placeReleased } from './replacing.ts';

type Change = timetable.TableChange | null;

const decidesSuitability = ['kind', 'organisationId', 'capacity', 'isActive'] as const;
const isNamedInCalendars = ['label', 'kind', 'joinUrl'] as const;

const differs = (
  table: timetable.TableRow,
  change: timetable.TableChange,
  fields: readonly (keyof timetable.TableChange)[],
): boolean => fields.some((field) => table[field] !== change[field]);

const suits = (table: timetable.TableRow, meeting: MeetingRow): boolean =>
  isTableSuitable(table, {
    organisationIds: meeting.people.map(({ organisationId }) => organisationId),
    isOnline: meeting.people.some(({ isOnline }) => isOnline),
    size: meeting.people.length,
  });

/** Meetings ahead that lose the table by the change, and those that stay but whose calendars have to be told. */
async function measureChange(
  db: Queryable,
  table: timetable.TableRow,
  change: Change,
  now: Date,
): Promise<EditEffect> {
  if (change === null) ensureAhead(await listMeetingsBegun(db, table.eventId, table.id, now), now);
  const ahead = await listMeetingsAhead(db, table.eventId, table.id, now);
  const losing = new Set(await findLosing(db, table, change, ahead));
  const isRenamed = change !== null && differs(table, change, isNamedInCalendars);
  return {
    ...noEffect,
    meetings: ahead.filter(({ id }) => losing.has(id)),
    informed: isRenamed ? ahead.filter(({ id }) => !losing.has(id)) : [],
  };
}

async function findLosing(
  db: Queryable,
  table: timetable.TableRow,
  change: Change,
  ahead: readonly timetable.MeetingPlace[],
): Promise<string[]> {
  const ids = ahead.map(({ id }) => id);
  if (change === null) return ids;
  if (!differs(table, change, decidesSuitability)) return [];
  const rows = await findMeetings(db, table.eventId, ids);
  return rows.filter((row) => !suits({ ...table, ...change }, row)).map(({ id }) => id);
}

async function planChange(
  db: Queryable,
  eventId: string,
  tableId: string,
  plan: TablePlan | null,
): Promise<Change> {
  if (plan === null) return null;
  await ensureLabelsFree(db, eventId, [plan.label], tableId);
  return furnishTable(db, eventId, plan);
}

/** What changing (or, with null, deleting) the table would do. Writes nothing. */
export async function previewTable(
  call: Call,
  event: EventRow,
  tableId: string,
  plan: TablePlan | null,
): Promise<EditEffect> {
  const { db } = call.deps;
  ensure(whyNotEditEvent(event.state));
  const table = found(await timetable.findTable(db, event.id, tableId));
  return measureChange(db, table, await planChange(db, event.id, tableId, plan), call.now);
}

/** Changes (or, with null, deletes) the table once its effect has been seen. Bookings at it wait meanwhile. */
export function editTable(
  call: Call,
  key: { eventId: string; id: string },
  plan: TablePlan | null,
  { version, confirmed }: Confirmation,
): Promise<void> {
  return transact(call, async (tx) => {
    const event = await timetable.lockTimetable(tx, key.eventId);
    ensure(whyNotEditEvent(event.state));
    if (!(await timetable.lockTable(tx, event.id, key.id))) throw refuse('not_found');
    const table = found(await timetable.findTable(tx, event.id, key.id));
    if (table.version !== version) throw refuse('stale_state');
    const change = await planChange(tx, event.id, key.id, plan);
    const effect = await measureChange(tx, table, change, call.now);
    ensureConfirmed(effect, confirmed);
    await applyChange(tx, call, event, { ...key, version }, change, effect);
    await recordActivity(tx, call, {
      action: plan ? 'timetable.change_table' : 'timetable.delete_table',
      eventId: event.id,
      subjectId: key.id,
      detail: { label: table.label, change, meetings: effect.meetings.map(({ id }) => id) },
    });
  });
}

async function applyChange(
  tx: Transaction,
  call: Call,
  event: EventRow,
  key: timetable.TableKey,
  change: Change,
  effect: EditEffect,
): Promise<void> {
  const ids = effect.meetings.map(({ id }) => id);
  const former = (await findMeetings(tx, event.id, ids)).map(({ id, slotId }) => ({
    meetingId: id,
    slotId,
  }));
  await releaseMeetings(tx, call, event.id, ids, 'table_removed');
  if (change === null) await forgetCancelledPlaces(tx, event.id, { tableId: key.id });
  const isWritten = change
    ? await timetable.updateTable(tx, key, change)
    : await timetable.deleteTable(tx, key);
  if (!isWritten) throw refuse('stale_state');
  await placeReleased(tx, call, event, former);
  await announcePlace(
    tx,
    call,
    event.id,
    effect.informed.map(({ id }) => id),
  );
}
