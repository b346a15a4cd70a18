import { participationType, question, type Transaction, typeRule } from '@ponte/db';
import { eq } from 'drizzle-orm';
import type { Call } from '../../call/call.ts';
import { shiftByDays } from '../../zone.ts';
import type { EventRow } from './queries.ts';

export type CopyTarget = { eventId: string; days: number };

/** New ids for the rows of the copy, by those of the original. */
export const renumber = (call: Call, rows: readonly { id: string }[]): Map<string, string> =>
  new Map(rows.map(({ id }) => [id, call.deps.ids.next()]));

/** The copy's id; the database has no row that points out of its event. */
export function idOf(ids: Map<string, string>, id: string): string {
  const copied = ids.get(id);
  if (!copied) throw new Error('a row of the event points at none of its rows');
  return copied;
}

/**
 * Types with their rules and questions, opening and closing that many days later. They belong to slices
 * further right, but nobody else can know the copy yet, so that no rule of theirs has anything to judge.
 */
export async function copyRegistration(
  tx: Transaction,
  call: Call,
  source: EventRow,
  { eventId, days }: CopyTarget,
): Promise<void> {
  const types = await tx
    .select()
    .from(participationType)
    .where(eq(participationType.eventId, source.id));
  if (types.length === 0) return;
  const ids = renumber(call, types);
  const shift = (instant: Date | null) => instant && shiftByDays(instant, days, source.zone);
  await tx.insert(participationType).values(
    types.map((row) => ({
      ...row,
      id: idOf(ids, row.id),
      eventId,
      taken: 0,
      version: 1,
      opensAt: shift(row.opensAt),
      closesAt: shift(row.closesAt),
    })),
  );
  await copyRules(tx, source.id, eventId, ids);
  await copyQuestions(tx, call, source.id, eventId, ids);
}

async function copyRules(
  tx: Transaction,
  sourceId: string,
  eventId: string,
  types: Map<string, string>,
): Promise<void> {
  const rules = await tx.select().from(typeRule).where(eq(typeRule.eventId, sourceId));
  if (rules.length === 0) return;
  const copies = rules.map(({ fromTypeId, toTypeId }) => ({
    eventId,
    fromTypeId: idOf(types, fromTypeId),
    toTypeId: idOf(types, toTypeId),
  }));
  await tx.insert(typeRule).values(copies);
}

async function copyQuestions(
  tx: Transaction,
  call: Call,
  sourceId: string,
  eventId: string,
  types: Map<string, string>,
): Promise<void> {
  const questions = await tx.select().from(question).where(eq(question.eventId, sourceId));
  if (questions.length === 0) return;
  const copies = questions.map((row) => ({
    ...row,
    id: call.deps.ids.next(),
    eventId,
    typeId: row.typeId && idOf(types, row.typeId),
  }));
  await tx.insert(question).values(copies);
}
