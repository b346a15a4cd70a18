import type { Transaction } from '@ponte/db';
import { claimsOf } from '../meetings/commands.ts';
import { deleteClaimsOf, findHolders, insertClaims } from '../timetable/queries.ts';
import { keyOf } from './board.ts';
import type { Change, Conflict } from './comparing.ts';

const keyOfClaim = ({ kind, resourceId, slotId }: ReturnType<typeof claimsOf>[number]): string =>
  keyOf(kind, resourceId, slotId);

/** Takes all these places at once, or names the meetings whose place somebody took meanwhile. */
export async function claimAll(
  tx: Transaction,
  eventId: string,
  changes: readonly Change[],
): Promise<Conflict[]> {
  const own = new Set(changes.map(({ meeting }) => meeting.id));
  await deleteClaimsOf(tx, [...own]);
  const wanted = changes.flatMap(({ meeting, placement }) => claimsOf(meeting, placement));
  const taken = await insertClaims(tx, wanted);
  if (taken.length === wanted.length) return [];
  const holders = await findHolders(tx, eventId, wanted);
  const others = holders.filter(({ ownerId }) => !ownerId || !own.has(ownerId));
  // A claim that is neither ours nor anybody's: its slot or table is gone.
  const held = new Set([...taken, ...others].map(keyOfClaim));
  const gone = wanted.map(keyOfClaim).filter((key) => !held.has(key));
  const lost = new Set([...others.map(keyOfClaim), ...gone]);
  return changes.flatMap(({ meeting, placement }) =>
    claimsOf(meeting, placement).some((claim) => lost.has(keyOfClaim(claim)))
      ? [{ meetingId: meeting.id, cause: 'taken' as const }]
      : [],
  );
}
