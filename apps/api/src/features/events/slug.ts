import type { Transaction } from '@ponte/db';
import { refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';

/** Refuses a slug that another event has, and keeps it from everybody else until the transaction ends. */
export async function requireFreeSlug(
  tx: Transaction,
  slug: string,
  exceptId: string | null,
): Promise<void> {
  await queries.lockSlug(tx, slug);
  if (await queries.isSlugTaken(tx, slug, exceptId))
    throw refuse('slug_taken', { faults: [{ path: 'slug', code: 'slug_taken' }] });
}
