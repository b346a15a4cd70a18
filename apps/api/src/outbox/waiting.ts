import { inTransaction, message } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import { eq, sql } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { findQuietEnd } from '../mail/quiet-hours.ts';
import { takeSlots } from './host-pace.ts';
import { listZones } from './message-store.ts';
import { wakeLanes } from './queue.ts';
import type { MessageRow } from './rendering.ts';

/** What the house writes by itself, and what may as well be read in the morning. */
const restful: readonly MailPurpose[] = [
  'requests_digest',
  'event_reminder',
  'event_followup',
  'outcomes_due',
  'organiser_digest',
];

type Wait = { row: MessageRow; delayMs: number };

/** Lets messages wait, without counting an attempt. */
async function postpone(deps: Deps, waits: readonly Wait[], isPaced: boolean): Promise<void> {
  if (waits.length === 0) return;
  await inTransaction(deps.db, async (tx) => {
    for (const { row, delayMs } of waits) {
      const dueAt = sql`now() + ${delayMs}::float8 * interval '1 millisecond'`;
      await tx
        .update(message)
        .set({ dueAt, state: 'queued', ...(isPaced ? { pacedUntil: dueAt } : {}) })
        .where(eq(message.id, row.id));
    }
    await wakeLanes(
      tx,
      waits.map(({ row, delayMs }) => ({ lane: row.lane, delayMs })),
    );
  });
}

/** Lets those wait whose reader sleeps; answers with the others. */
async function letSleep(deps: Deps, rows: readonly MessageRow[]): Promise<MessageRow[]> {
  const gentle = rows.filter(({ purpose }) => restful.includes(purpose));
  const { quietHours } = deps.config;
  if (gentle.length === 0 || !quietHours) return [...rows];
  const now = deps.clock.now();
  const zones = await listZones(deps.db, gentle);
  const waits = gentle.flatMap((row) => {
    const end = findQuietEnd(now, zones.get(row.id) ?? 'UTC', quietHours);
    if (!end) return [];
    return [{ row, delayMs: end.getTime() - now.getTime() }];
  });
  await postpone(deps, waits, false);
  const asleep = new Set(waits.map(({ row }) => row));
  return rows.filter((row) => !asleep.has(row));
}

/** Lets those wait whose mail host has had its share; answers with the others. */
async function keepPace(deps: Deps, rows: readonly MessageRow[]): Promise<MessageRow[]> {
  const waits = (await takeSlots(deps, rows)).filter(({ delayMs }) => delayMs > 0);
  await postpone(deps, waits, true);
  const early = new Set(waits.map(({ row }) => row));
  return rows.filter((row) => !early.has(row));
}

/** The messages that may go now. */
export const holdBack = async (deps: Deps, rows: readonly MessageRow[]): Promise<MessageRow[]> =>
  keepPace(deps, await letSleep(deps, rows));
