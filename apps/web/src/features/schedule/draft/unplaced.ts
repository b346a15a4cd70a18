import type { LeftOut } from '../shapes.ts';

const reasons = [
  'no_common_slot',
  'no_suitable_place',
  'participant_full',
  'tables_full',
  'rule',
  'lost_to_others',
] as const;
export type Reason = (typeof reasons)[number];

/** Why a meeting found no place; what a former version wrote counts as a rule. */
export const reasonOf = ({ reason }: Pick<LeftOut, 'reason'>): Reason =>
  reasons.find((one) => one === reason) ?? 'rule';

/** The reasons that occur, the most frequent first. */
export function countReasons(
  lefts: readonly Pick<LeftOut, 'reason'>[],
): { reason: Reason; count: number }[] {
  return reasons
    .map((reason) => ({
      reason,
      count: lefts.filter((left) => reasonOf(left) === reason).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
