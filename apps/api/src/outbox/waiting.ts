import { inTransaction, message } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import { eq, sql } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { findQuietEnd } from '../mail/quiet-hours.ts';
import { takeSlots } from './host-pace.ts';
import { listZones } from './message-store.ts';
import { wakeLanes } from './queue.ts';
import type { MessageRow } from './rendering.ts';

/**
 * Whether a mail waits for its reader's morning: what the house writes by itself, and what may as well be read then.
 * What somebody has just done, or must answer in time, goes at once. A new purpose does not compile until it is here.
 */
const isRestful: Record<MailPurpose, boolean> = {
  sign_in_link: false,
  registration_received: false,
  registration_approved: false,
  registration_rejected: false,
  registration_waiting: false,
  place_offered: false,
  place_offer_expired: true,
  role_granted: false,
  organisation_joined: false,
  request_received: false,
  request_accepted: false,
  request_declined: false,
  requests_digest: true,
  meeting_unplaced: false,
  meeting_late: false,
  schedule_published: false,
  meeting_invitation: false,
  meeting_cancelled: false,
  time_proposed: false,
  proposal_declined: false,
  event_reminder: true,
  event_followup: true,
  event_cancelled: false,
  exchange_review_wanted: false,
  exchange_returned: false,
  exchange_published: false,
  exchange_expiring: true,
  exchange_expired: true,
  exchange_digest: true,
  interest_received: false,
  interest_accepted: false,
  interest_declined: false,
  outcomes_due: true,
  organiser_digest: true,
  newsletter_confirm: false,
  newsletter: true,
  newsletter_trial: false,
  inquiry_received: false,
  inquiry_due: true,
  inquiry_acknowledged: false,
  inquiry_handed_on: false,
  inquiry_answered: false,
  office_invitation: false,
  office_handover_asked: false,
  office_handover_declined: false,
  office_company_came: false,
  office_company_left: false,
  office_contact_missing: false,
  office_assigned: false,
  group_invitation: false,
  group_cancelled: false,
  task_given: false,
  tasks_due: true,
  group_mailing: true,
};

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
  const gentle = rows.filter(({ purpose }) => isRestful[purpose]);
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
