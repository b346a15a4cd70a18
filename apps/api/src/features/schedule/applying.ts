import type { ScheduleChangeShape } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { type Call, within } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { findParticipantById } from '../participants/queries.ts';
import { changeAvailability } from '../timetable/commands.ts';
import { findTable, insertClaims, listTableIds } from '../timetable/queries.ts';
import { editTable } from '../timetable-edits/commands.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';

/** Nothing can be placed at these tables in these slots any more: the claim has no owner who could free it. */
async function closeTables(
  tx: Transaction,
  eventId: string,
  tableIds: readonly string[],
  slotIds: readonly string[],
): Promise<void> {
  const rows = tableIds.flatMap((resourceId) =>
    slotIds.map((slotId) => ({
      eventId,
      kind: 'table' as const,
      resourceId,
      slotId,
      reason: 'absence' as const,
      ownerId: null,
    })),
  );
  await insertClaims(tx, rows);
}

/** Its meetings have left it by now; one that somebody put there meanwhile makes the edit refuse. */
async function retireTable(
  tx: Transaction,
  call: Call,
  event: EventRow,
  tableId: string,
): Promise<void> {
  const table = found(await findTable(tx, event.id, tableId));
  if (!table.isActive) return;
  const { label, kind, organisationId, capacity, languages, joinUrl, version } = table;
  const plan = { label, kind, organisationId, capacity, languages, joinUrl, isActive: false };
  const key = { eventId: event.id, id: tableId };
  await editTable(within(call, tx), key, plan, { version, confirmed: false });
}

async function markAway(
  tx: Transaction,
  call: Call,
  event: EventRow,
  participantId: string,
  slotIds: readonly string[],
): Promise<void> {
  const subject = await findParticipantById(tx, event.id, participantId);
  if (!subject) throw refuse('not_found');
  const before = await queries.listAbsentSlots(tx, event.id, participantId);
  await changeAvailability(within(call, tx), event, subject, [...before, ...slotIds]);
}

/** Makes true what a repair answers to, so that nothing is ever placed there again. Slots that have begun are past. */
export async function applyChanges(
  tx: Transaction,
  call: Call,
  event: EventRow,
  run: RunRow,
): Promise<void> {
  const changes = (run.repair?.changes ?? []) as ScheduleChangeShape[];
  const begun = await queries.listBegunSlots(tx, event.id, call.now);
  const ahead = (slotIds: readonly string[]) => slotIds.filter((slotId) => !begun.has(slotId));
  for (const change of changes) {
    if (change.kind === 'table_lost' && change.slotIds)
      await closeTables(tx, event.id, [change.tableId], ahead(change.slotIds));
    else if (change.kind === 'table_lost') await retireTable(tx, call, event, change.tableId);
    else if (change.kind === 'slot_dropped')
      await closeTables(tx, event.id, await listTableIds(tx, event.id), ahead([change.slotId]));
    else if (change.kind === 'participant_away')
      await markAway(tx, call, event, change.participantId, ahead(change.slotIds));
  }
}
