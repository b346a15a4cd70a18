import type { ChangedType, NewType, TypeRules } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { limits } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { edit, ensureSameIds } from './editing.ts';
import { offerFreedPlaces } from './places.ts';
import * as queries from './queries.ts';

const toInstant = (value: string | null): Date | null => (value ? new Date(value) : null);

function toWindow(input: { opensAt: string | null; closesAt: string | null }) {
  const [opensAt, closesAt] = [toInstant(input.opensAt), toInstant(input.closesAt)];
  if (opensAt && closesAt && closesAt <= opensAt)
    throw refuse('event_window_wrong', {
      faults: [{ path: 'closesAt', code: 'event_window_wrong' }],
    });
  return { opensAt, closesAt };
}

/** Adds a participation type that everybody may meet; who may not is then the organiser's to say. */
export function createType(call: Call, event: EventRow, input: NewType): Promise<queries.TypeRow> {
  const id = call.deps.ids.next();
  const add = async (tx: Transaction) => {
    const types = await queries.listTypes(tx, event.id);
    if (types.length >= limits.participationTypes) throw refuse('too_many_entries');
    const position = Math.max(0, ...types.map((type) => type.position)) + 1;
    const row = { ...input, ...toWindow(input), id, eventId: event.id, position };
    const made = await queries.insertType(tx, row);
    const pairs = [...types, made].flatMap((other) => [
      { fromTypeId: id, toTypeId: other.id },
      { fromTypeId: other.id, toTypeId: id },
    ]);
    await queries.insertTypeRules(tx, event.id, pairs);
    return made;
  };
  return edit(call, event, 'participants.create_type', add, id);
}

/** Changes a type. Its capacity never goes below the places taken; a larger one is offered to who waits. */
export function changeType(
  call: Call,
  event: EventRow,
  id: string,
  { version, ...input }: ChangedType,
): Promise<queries.TypeRow> {
  const change = async (tx: Transaction) => {
    const row = { ...input, ...toWindow(input) };
    const changed = await queries.updateType(tx, event.id, id, version, row);
    if (!changed) {
      const current = found(await queries.holdType(tx, event.id, id, 'key share'));
      if (current.version !== version) throw refuse('stale_state');
      throw refuse('capacity_below_taken', {
        faults: [{ path: 'capacity', code: 'capacity_below_taken' }],
        facts: { taken: current.taken },
      });
    }
    await offerFreedPlaces(tx, call, event.id);
    return changed;
  };
  return edit(call, event, 'participants.change_type', change, id);
}

/** Deletes a type that nobody has ever registered with, and its own questions. */
export function deleteType(
  call: Call,
  event: EventRow,
  id: string,
  version: number,
): Promise<void> {
  const remove = async (tx: Transaction) => {
    const type = found(await queries.holdType(tx, event.id, id, 'update'));
    if (type.version !== version) throw refuse('stale_state');
    const participants = await queries.countParticipantsOfType(tx, event.id, id);
    if (participants > 0) throw refuse('type_in_use', { facts: { participants } });
    await queries.deleteType(tx, event.id, id);
  };
  return edit(call, event, 'participants.delete_type', remove, id);
}

export const orderTypes = (call: Call, event: EventRow, ids: string[]): Promise<void> =>
  edit(call, event, 'participants.order_types', async (tx) => {
    ensureSameIds(await queries.listTypes(tx, event.id), ids);
    await queries.orderTypes(tx, event.id, ids);
  });

/** Replaces the whole matrix of who may ask whom for a meeting. */
export const setTypeRules = (
  call: Call,
  event: EventRow,
  { pairs }: TypeRules,
): Promise<queries.TypePair[]> =>
  edit(call, event, 'participants.set_type_rules', async (tx) => {
    const known = new Set((await queries.listTypes(tx, event.id)).map(({ id }) => id));
    const faults = pairs.flatMap(({ fromTypeId, toTypeId }, index) =>
      known.has(fromTypeId) && known.has(toTypeId)
        ? []
        : [{ path: `pairs.${index}`, code: 'not_found' }],
    );
    if (faults.length > 0) throw refuse('answer_wrong', { faults });
    await queries.deleteTypeRules(tx, event.id);
    await queries.insertTypeRules(tx, event.id, pairs);
    return queries.listTypeRules(tx, event.id);
  });
