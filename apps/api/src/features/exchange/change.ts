import type { Transaction } from '@ponte/db';
import type { ActivityVerb } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import { type Actor, requireActing } from './acting.ts';
import { refreshExchangeEntry } from './entry.ts';
import {
  type ExchangeProfileRow,
  findExchangeProfile,
  updateExchangeProfile,
} from './profile-queries.ts';

export type Seen = { id: string; version: number };
type Change = Partial<Omit<ExchangeProfileRow, 'id' | 'version'>>;

/** The profile, for those who may write for its organisation; refused alike when there is none. */
export async function requireOwn(
  db: Parameters<typeof findExchangeProfile>[0],
  actor: Actor,
  id: string,
): Promise<ExchangeProfileRow> {
  const row = await findExchangeProfile(db, id);
  if (!row) throw refuse('organisation_not_yours');
  await requireActing(db, actor, row.organisationId);
  return row;
}

/** Writes the change in the version that was seen, with the search and the log. */
export async function writeChange(
  tx: Transaction,
  call: Call,
  verb: ActivityVerb<'exchange'>,
  seen: Seen,
  change: Change,
): Promise<ExchangeProfileRow> {
  const row = await updateExchangeProfile(tx, seen, { ...change, updatedAt: call.now });
  if (!row) throw refuse('stale_state');
  await refreshExchangeEntry(tx, row.id, call.now);
  await recordActivity(tx, call, { action: `exchange.${verb}`, subjectId: row.id });
  return row;
}

/** One change by those who look after the profile: `decide` says what is written, or refuses. */
export function changeOwn(
  call: Call,
  actor: Actor,
  verb: ActivityVerb<'exchange'>,
  seen: Seen,
  decide: (row: ExchangeProfileRow, tx: Transaction) => Change | Promise<Change>,
): Promise<ExchangeProfileRow> {
  return transact(call, async (tx) => {
    const row = await requireOwn(tx, actor, seen.id);
    return writeChange(tx, call, verb, seen, await decide(row, tx));
  });
}
