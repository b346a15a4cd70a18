import type { Transaction } from '@ponte/db';
import { type ExchangeFilter, limits } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import type { DigestPart } from '../../mail/payloads.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { findPerson } from './people-queries.ts';
import { listListedSince, prepareExchangeSearch } from './public-queries.ts';
import * as readers from './reader-queries.ts';
import { toRecipient } from './telling.ts';

export type NewSearch = { name: string; filter: ExchangeFilter };

/** Keeps a search; what is listed from now on will be told. */
export function saveSearch(
  call: Call,
  accountId: string,
  { name, filter }: NewSearch,
): Promise<readers.SavedSearchRow> {
  return transact(call, async (tx) => {
    await readers.holdReader(tx, accountId);
    const present = await readers.listSearches(tx, accountId);
    if (present.length >= limits.savedSearches) throw refuse('too_many_entries');
    const id = call.deps.ids.next();
    const row = { id, accountId, name, filter, seenAt: call.now, createdAt: call.now };
    return readers.insertSearch(tx, row);
  });
}

export const deleteSearch = (call: Call, accountId: string, id: string): Promise<void> =>
  transact(call, async (tx) => {
    if (!(await readers.deleteSearch(tx, accountId, id))) throw refuse('not_found');
  });

export const changeReader = (
  call: Call,
  accountId: string,
  change: Partial<readers.Reader>,
): Promise<readers.Reader> =>
  transact(call, async (tx) => {
    await readers.writeReader(tx, accountId, change);
    return readers.findReader(tx, accountId);
  });

/** As many of each search as a mail can say; the rest is a number and a link. */
const mostTold = 8;

async function findNews(tx: Transaction, accountId: string): Promise<DigestPart[]> {
  const parts: DigestPart[] = [];
  const told = new Set<string>();
  await prepareExchangeSearch(tx);
  for (const { name, filter, seenAt } of await readers.listSearches(tx, accountId)) {
    const rows = await listListedSince(tx, filter, seenAt, 100);
    // What two searches find is told once.
    const fresh = rows.map(({ profile }) => profile.id).filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    const profileIds = fresh.slice(0, mostTold);
    if (fresh.length > 0) parts.push({ name, profileIds, more: fresh.length - profileIds.length });
  }
  return parts;
}

/** One digest of all that an account's searches found, if anything: at most one a day. */
function writeDigest(call: Call, accountId: string, day: string): Promise<boolean> {
  return transact(call, async (tx) => {
    await readers.holdReader(tx, accountId);
    const person = await findPerson(tx, accountId);
    const found = person ? await findNews(tx, accountId) : [];
    if (!person || found.length === 0) return false;
    await queueMessages(tx, call, [
      {
        purpose: 'exchange_digest',
        dedupeKey: `exchange_digest:${accountId}:${day}`,
        to: toRecipient(person),
        payload: { found },
      },
    ]);
    await readers.markSeen(tx, accountId, call.now);
    await readers.writeReader(tx, accountId, { lastDigestOn: day });
    return true;
  });
}

/** Those for whom a digest may be due, some at a time, so that those for whom there is nothing stand in nobody's way. */
async function* eachDueReader(call: Call, day: string, atOnce: number): AsyncGenerator<string> {
  for (let after: string | null = null; ; ) {
    const ids: string[] = await readers.listDueReaders(call.deps.db, day, { after, limit: atOnce });
    yield* ids;
    after = ids.at(-1) ?? null;
    if (ids.length < atOnce) return;
  }
}

/** Writes what is due; a failure of one reader keeps none of the others from theirs. */
export async function writeDigests(call: Call, atOnce = 500): Promise<number> {
  const day = call.now.toISOString().slice(0, 10);
  let written = 0;
  for await (const accountId of eachDueReader(call, day, atOnce)) {
    try {
      if (await writeDigest(call, accountId, day)) written += 1;
    } catch (error) {
      call.deps.log.error({ err: error, accountId }, 'digest not written');
    }
  }
  return written;
}
