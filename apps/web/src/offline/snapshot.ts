import { type DehydratedState, dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';
import { del, get, set } from 'idb-keyval';
import { staleMs } from '../api/query-client.ts';
import { isKept } from './kept-queries.ts';

const storeKey = 'ponte.snapshot';
const longestMs = 30 * 86_400_000;
// The shape of the API's answers as this version knows it; those of another one are forgotten.
const shape: string = import.meta.env.VITE_API_SHAPE;

type Snapshot = { owner: string; shape: string; savedAt: number; state: DehydratedState };

/** Writes what is kept of the cache, as this account's. */
export async function saveSnapshot(cache: QueryClient, owner: string): Promise<void> {
  const state = dehydrate(cache, {
    shouldDehydrateQuery: isKept,
    shouldDehydrateMutation: () => false,
  });
  await set(storeKey, { owner, shape, savedAt: Date.now(), state } satisfies Snapshot);
}

/** What was kept for this account; null when there is nothing, or nothing of any use. */
export async function readSnapshot(owner: string): Promise<Snapshot | null> {
  const found = await get<Snapshot>(storeKey);
  if (found?.owner !== owner || found.shape !== shape) return null;
  return Date.now() - found.savedAt > longestMs ? null : found;
}

/**
 * Puts the answers back, each too old to be shown without asking: whoever loads a page wants what is true now, even
 * of a schedule that was loaded ten seconds ago.
 */
export function showSnapshot(cache: QueryClient, { state }: Snapshot): void {
  const queries = state.queries.map((query) => ({
    ...query,
    state: { ...query.state, dataUpdatedAt: query.state.dataUpdatedAt - staleMs },
  }));
  hydrate(cache, { ...state, queries });
}

export const forgetSnapshot = (): Promise<void> => del(storeKey);
