import type { Transaction } from '@ponte/db';
import {
  type ExchangeContact,
  type FollowUpState,
  limits,
  whyNotExpressInterest,
  whyNotInterest,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { type Actor, findActing, requireActing } from './acting.ts';
import { requireOwn, type Seen } from './change.ts';
import * as interests from './interest-queries.ts';
import { findPerson } from './people-queries.ts';
import * as queries from './profile-queries.ts';
import { findListed } from './public-queries.ts';
import { tellCaretakers, tellPerson } from './telling.ts';

export type NewInterest = { organisationId: string; message: string; contact: ExchangeContact };

/** Says to whoever is behind a listed profile that an organisation is interested. */
export function expressInterest(
  call: Call,
  actor: Actor,
  reference: string,
  { organisationId, message, contact }: NewInterest,
): Promise<interests.InterestDetail> {
  return transact(call, async (tx) => {
    await requireActing(tx, actor, organisationId);
    const { profile } = found(await findListed(tx, reference));
    await queries.holdOrganisation(tx, organisationId);
    const facts = await interests.findInterestFacts(tx, organisationId, profile.id);
    const isOwn =
      (await findActing(tx, { ...actor, isAdministrator: false }, profile.organisationId)) !== null;
    const mostPending = limits.pendingInterests;
    ensure(
      whyNotExpressInterest({
        ...facts,
        mostPending,
        listing: profile.listing,
        isOwn: isOwn || organisationId === profile.organisationId,
      }),
    );
    const made = await interests.insertInterest(tx, {
      id: call.deps.ids.next(),
      profileId: profile.id,
      organisationId,
      senderId: actor.accountId,
      contact,
      message,
      createdAt: call.now,
    });
    if (!made) throw refuse('interest_exists');
    await tellCaretakers(tx, call, profile, {
      purpose: 'interest_received',
      once: made.id,
      interestId: made.id,
    });
    await recordActivity(tx, call, { action: 'exchange.express_interest', subjectId: made.id });
    return found(await interests.findInterestDetail(tx, made.id));
  });
}

async function requireInterest(tx: Transaction, id: string): Promise<interests.InterestRow> {
  const row = await interests.findInterest(tx, id);
  if (!row) throw refuse('organisation_not_yours');
  return row;
}

export type InterestAnswer = { decision: 'accept' | 'decline'; answer: string };

/** Yes hands the contacts of both sides over, and with them the company's name; no keeps it hidden. */
export function answerInterest(
  call: Call,
  actor: Actor,
  seen: Seen,
  { decision, answer }: InterestAnswer,
): Promise<interests.InterestDetail> {
  return transact(call, async (tx) => {
    const row = await requireInterest(tx, seen.id);
    const profile = await requireOwn(tx, actor, row.profileId);
    ensure(whyNotInterest(decision, row.state));
    const isYes = decision === 'accept';
    const written = await interests.updateInterest(
      tx,
      { ...seen, state: 'pending' },
      {
        state: isYes ? 'accepted' : 'declined',
        answer,
        answeredById: actor.accountId,
        answeredAt: call.now,
        givenContact: isYes ? profile.contact : null,
      },
    );
    if (!written) throw refuse('stale_state');
    const sender = row.senderId ? await findPerson(tx, row.senderId) : null;
    if (sender) {
      await tellPerson(tx, call, sender, profile.id, {
        purpose: isYes ? 'interest_accepted' : 'interest_declined',
        once: row.id,
        interestId: row.id,
      });
    }
    await recordActivity(tx, call, { action: `exchange.${decision}_interest`, subjectId: row.id });
    return found(await interests.findInterestDetail(tx, row.id));
  });
}

export function withdrawInterest(
  call: Call,
  actor: Actor,
  seen: Seen,
): Promise<interests.InterestDetail> {
  return transact(call, async (tx) => {
    const row = await requireInterest(tx, seen.id);
    await requireActing(tx, actor, row.organisationId);
    ensure(whyNotInterest('withdraw', row.state));
    const written = await interests.updateInterest(
      tx,
      { ...seen, state: 'pending' },
      { state: 'withdrawn' },
    );
    if (!written) throw refuse('stale_state');
    await recordActivity(tx, call, { action: 'exchange.withdraw_interest', subjectId: row.id });
    return found(await interests.findInterestDetail(tx, row.id));
  });
}

/** Either side notes how it went on. */
export function followUpInterest(
  call: Call,
  actor: Actor,
  seen: Seen,
  followUp: FollowUpState,
): Promise<interests.InterestDetail> {
  return transact(call, async (tx) => {
    const row = await requireInterest(tx, seen.id);
    const profile = found(await queries.findExchangeProfile(tx, row.profileId));
    const sides = [
      await findActing(tx, actor, row.organisationId),
      await findActing(tx, actor, profile.organisationId),
    ];
    if (sides.every((side) => side === null)) throw refuse('organisation_not_yours');
    ensure(whyNotInterest('followUp', row.state));
    const written = await interests.updateInterest(
      tx,
      { ...seen, state: 'accepted' },
      {
        followUp,
        followUpAt: call.now,
      },
    );
    if (!written) throw refuse('stale_state');
    await recordActivity(tx, call, {
      action: 'exchange.follow_up',
      subjectId: row.id,
      detail: { followUp },
    });
    return found(await interests.findInterestDetail(tx, row.id));
  });
}
