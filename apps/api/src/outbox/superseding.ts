import type { MessageRow } from './rendering.ts';

/** An invitation among all those to one recipient about one meeting. */
export type Sibling = Pick<MessageRow, 'id' | 'method' | 'sequence' | 'state' | 'renderedAt'>;

/** Still to go or gone; failed and skipped ones tell nobody anything. */
const isOnItsWay = ({ state }: Sibling): boolean => state !== 'failed' && state !== 'skipped';

/**
 * Whether the recipient may have heard of it. Everything that was ever tried counts, although no answer came or
 * nobody tried again: the server may have taken it.
 */
const mayHaveArrived = ({ renderedAt }: Sibling): boolean => renderedAt !== null;

const bySequence = (a: Sibling, b: Sibling): number => (a.sequence ?? 0) - (b.sequence ?? 0);

/**
 * Whether an invitation is no longer worth sending: a newer one for the same recipient is queued or gone, or it
 * cancels what they never heard of. Clients apply a late, older REQUEST, so the older one must not leave.
 */
export function isSuperseded(row: Sibling, siblings: readonly Sibling[]): boolean {
  const sequence = row.sequence ?? 0;
  const others = siblings.filter(({ id }) => id !== row.id);
  if (others.some((other) => isOnItsWay(other) && (other.sequence ?? 0) > sequence)) return true;
  if (row.method !== 'CANCEL') return false;
  const told = others.filter((other) => mayHaveArrived(other)).sort(bySequence);
  return told.at(-1)?.method !== 'REQUEST';
}
