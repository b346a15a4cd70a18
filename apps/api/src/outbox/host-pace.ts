import { hostPace } from '@ponte/db';
import { sql } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import type { MessageRow } from './rendering.ts';

/** How long a message has to wait; 0 or less when it may go now. */
type Slot = { row: MessageRow; delayMs: number };

/** The host after the `@`, which is what mail services count by. */
const hostOf = ({ toAddress }: MessageRow): string =>
  toAddress.slice(toAddress.lastIndexOf('@') + 1).toLowerCase();

/**
 * Takes the next free moments of a host for so many messages. One row per host and one statement, so that all
 * workers together keep the pace.
 */
async function takeOf(
  { db }: Deps,
  host: string,
  perMinute: number,
  rows: readonly MessageRow[],
): Promise<Slot[]> {
  const gapMs = 60_000 / perMinute;
  const span = sql`${rows.length * gapMs}::float8 * interval '1 millisecond'`;
  const { rows: taken } = await db.execute<{ ahead_ms: number }>(sql`
    insert into ${hostPace} (host, free_at) values (${host}, now() + ${span})
    on conflict (host) do update set free_at = greatest(${hostPace.freeAt}, now()) + ${span}
    returning extract(epoch from free_at - ${span} - now())::float8 * 1000 as ahead_ms`);
  const [row] = taken;
  if (!row) throw new Error('the host has no pace');
  return rows.map((each, index) => ({ row: each, delayMs: row.ahead_ms + index * gapMs }));
}

/** The moments of those messages whose host has a limited pace. One that has waited for its moment needs no other. */
export async function takeSlots(deps: Deps, rows: readonly MessageRow[]): Promise<Slot[]> {
  const { hostRates } = deps.config;
  if (hostRates.size === 0) return [];
  const asking = rows.filter(
    ({ purpose, pacedUntil }) => purpose !== 'sign_in_link' && pacedUntil === null,
  );
  const slots: Slot[] = [];
  for (const [host, group] of Map.groupBy(asking, hostOf)) {
    const perMinute = hostRates.get(host) ?? hostRates.get('*');
    if (perMinute) slots.push(...(await takeOf(deps, host, perMinute, group)));
  }
  return slots;
}
