import type { Decision } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  doesTakePlace,
  type RuleCode,
  whyNotActOnParticipant,
  whyNotEditEvent,
} from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, Refusal, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { announce } from './announce.ts';
import { offerPlaceTo, releasePlace, takePlace } from './places.ts';
import * as queries from './queries.ts';

/** A decision about participants of one event; `canReach` is what the caller's role reaches. */
export type Verdict = {
  event: EventRow;
  decision: Decision;
  reason: string;
  canReach: (participant: ParticipantRow) => boolean;
};

async function ensurePlace(tx: Transaction, { eventId, typeId }: ParticipantRow): Promise<void> {
  ensure(await takePlace(tx, eventId, typeId));
}

async function approve(tx: Transaction, call: Call, before: ParticipantRow): Promise<void> {
  ensure(whyNotActOnParticipant(before.state, 'approve'));
  if (!doesTakePlace(before.state)) await ensurePlace(tx, before);
  const change = { state: 'approved' as const, waitingSince: null, offeredUntil: null };
  const participant = await queries.updateParticipant(tx, before, change);
  if (!participant) throw refuse('stale_state');
  await announce(tx, call, before.eventId, [
    { participant, action: 'participants.approve', purpose: 'registration_approved' },
  ]);
}

async function reject(
  tx: Transaction,
  call: Call,
  before: ParticipantRow,
  reason: string,
): Promise<void> {
  ensure(whyNotActOnParticipant(before.state, 'reject'));
  const change = { state: 'rejected' as const, waitingSince: null, offeredUntil: null };
  const participant = await queries.updateParticipant(tx, before, change);
  if (!participant) throw refuse('stale_state');
  await announce(tx, call, before.eventId, [
    {
      participant,
      action: 'participants.reject',
      purpose: 'registration_rejected',
      payload: { reason },
    },
  ]);
  await releasePlace(tx, call, before);
}

async function offerPlace(
  tx: Transaction,
  call: Call,
  before: ParticipantRow,
  hours: number,
): Promise<void> {
  ensure(whyNotActOnParticipant(before.state, 'offerPlace'));
  await ensurePlace(tx, before);
  await announce(tx, call, before.eventId, [await offerPlaceTo(tx, call, before, hours)]);
}

function carryOut(
  tx: Transaction,
  call: Call,
  verdict: Verdict,
  before: ParticipantRow,
): Promise<void> {
  if (verdict.decision === 'approve') return approve(tx, call, before);
  if (verdict.decision === 'reject') return reject(tx, call, before, verdict.reason);
  return offerPlace(tx, call, before, verdict.event.placeOfferHours);
}

/** Approves, rejects or offers a place to one participant, as the caller saw them. */
export function decide(
  call: Call,
  verdict: Verdict,
  participantId: string,
  version: number,
): Promise<void> {
  ensure(whyNotEditEvent(verdict.event.state));
  return transact(call, async (tx) => {
    const rows = await queries.holdParticipants(tx, verdict.event.id, [participantId]);
    const before = found(rows.find(verdict.canReach));
    if (before.version !== version) throw refuse('stale_state');
    await carryOut(tx, call, verdict, before);
  });
}

/** The refusal of one row does not touch the others: each has a savepoint of its own. */
async function tryOne(
  tx: Transaction,
  call: Call,
  verdict: Verdict,
  before: ParticipantRow,
): Promise<RuleCode | null> {
  try {
    await tx.transaction((inner) => carryOut(inner, call, verdict, before));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** The same for many at once, in the order they are given; answers with each one's fate. */
export function decideMany(
  call: Call,
  verdict: Verdict,
  ids: readonly string[],
): Promise<{ id: string; whyNot: RuleCode | null }[]> {
  ensure(whyNotEditEvent(verdict.event.state));
  return transact(call, async (tx) => {
    const held = await queries.holdParticipants(tx, verdict.event.id, ids);
    const rows = new Map(held.filter(verdict.canReach).map((row) => [row.id, row]));
    const results: { id: string; whyNot: RuleCode | null }[] = [];
    for (const id of new Set(ids)) {
      const before = rows.get(id);
      const whyNot = before ? await tryOne(tx, call, verdict, before) : 'not_found';
      results.push({ id, whyNot });
    }
    return results;
  });
}
