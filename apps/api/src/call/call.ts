import { inTransaction, type Transaction } from '@ponte/db';
import type { Deps } from '../deps.ts';
import { claimRequestKey, type RequestKey } from './idempotency.ts';

/** One request for a change: who asks, on whose behalf, when, and under which idempotency key. */
export type Call = {
  deps: Deps;
  accountId: string | null;
  /** The participant somebody else acts for; null when people act for themselves. */
  onBehalfOfId: string | null;
  now: Date;
  requestKey: RequestKey | null;
  /** Set while this call is part of a larger one: its use cases then run in savepoints of that transaction. */
  within?: Transaction;
};

/** A call by the house itself: clock-driven jobs, imports, the demo. */
export const systemCall = (deps: Deps): Call => ({
  deps,
  accountId: null,
  onBehalfOfId: null,
  now: deps.clock.now(),
  requestKey: null,
});

/** The same call as a part of a larger one, whose key and fate it shares. */
export const within = (call: Call, tx: Transaction): Call => ({
  ...call,
  within: tx,
  requestKey: null,
});

/**
 * Runs a use case in one transaction, so that facts, activity log, outbox and idempotency key stand or fall
 * together.
 */
export function transact<T>(call: Call, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (call.within) return call.within.transaction(work);
  return inTransaction(call.deps.db, async (tx) => {
    if (call.requestKey) await claimRequestKey(tx, call.requestKey);
    return work(tx);
  });
}
