import type { FunnelStage, OutcomeFigures, OutcomeGroup } from './outcome-figures.ts';
import type { OutcomeKind } from './outcome-kinds.ts';

/** Behind every public figure stand at least so many organisations, so that none can be told by it. */
export const leastBehind = 5;

/** `null`: fewer than five organisations stand behind it. */
export type PublicCount = number | null;

export type PublicGroup = { key: string; held: number; fruitful: PublicCount };
export type PublicOutcomes = {
  total: Record<Extract<FunnelStage, 'held' | 'useful' | 'continued' | 'fruitful'>, PublicCount>;
  organisations: PublicCount;
  countries: PublicGroup[];
  sectors: PublicGroup[];
  results: { kind: OutcomeKind; meetings: PublicCount }[];
};

/** The count, unless it is of too few to be told. That there is none of something tells of nobody. */
export const publishCount = (count: number, behind: number): PublicCount =>
  count === 0 || behind >= leastBehind ? count : null;

/** A part of a published total, and what a reader knows of its count while it is kept back. */
type Part = {
  readonly count: number;
  readonly behind: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
};

const union = (parts: readonly Part[]): Set<string> =>
  new Set(parts.flatMap(({ behind }) => [...behind]));
const add = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

const isTooFew = ({ count, behind }: Part): boolean => count > 0 && behind.size < leastBehind;

/** Whether the count of one that is kept back follows from what they all add up to. */
function canBeDerived(part: Part, kept: readonly Part[]): boolean {
  const sum = add(kept, ({ count }) => count);
  const others = kept.filter((other) => other !== part);
  const least = Math.max(part.least, sum - add(others, ({ most }) => most));
  const most = Math.min(part.most, sum - add(others, (other) => other.least));
  return least >= most;
}

/** Whether something of too few can be read off the sum of what is kept back. */
const canBeRead = (kept: readonly Part[]): boolean =>
  kept.some((part) => isTooFew(part) && canBeDerived(part, kept));

/**
 * The parts of a published total that may be told beside it. Those of too few are kept back; the total less what is
 * told is the sum of them, so the smallest of the others are kept back with them until it says nothing of so few.
 * `unseen` are parts that are told in no case. Null when no choice of parts helps: then the total gives them away.
 */
function listTold<P extends Part>(parts: readonly P[], unseen: readonly Part[]): P[] | null {
  const told = parts
    .filter((part) => !isTooFew(part))
    .sort((a, b) => b.behind.size - a.behind.size);
  const nothing = told.filter(({ count }) => count === 0);
  const shown = told.filter(({ count }) => count > 0);
  const kept: Part[] = [...parts.filter(isTooFew), ...unseen];
  const isSafe = () =>
    !kept.some(isTooFew) || (union(kept).size >= leastBehind && !canBeRead(kept));
  while (shown.length > 0 && !isSafe()) kept.push(...shown.splice(-1));
  // With all kept back their sum is the total itself, and that is told only if there are enough behind it.
  return shown.length === 0 && canBeRead(kept) ? null : [...shown, ...nothing];
}

type GroupPart = Part & { readonly group: OutcomeGroup };

const toPart = (
  group: OutcomeGroup,
  stage: FunnelStage,
  most: number,
  least: number,
): GroupPart => ({
  group,
  count: group.funnel[stage],
  behind: group.behind[stage],
  least,
  most,
});

/** What of the total is in none of the groups, for instance meetings of people without a sector. */
function restOf(total: OutcomeGroup, groups: readonly OutcomeGroup[], stage: FunnelStage): Part {
  const grouped = new Set(groups.flatMap(({ behind }) => [...behind[stage]]));
  const count = Math.max(0, total.funnel[stage] - add(groups, ({ funnel }) => funnel[stage]));
  const behind = new Set([...total.behind[stage]].filter((id) => !grouped.has(id)));
  return { count, behind, least: 0, most: count };
}

/** All that a reader is not shown at all, as one part: at most so many of them were held. */
function unseenOf(
  total: OutcomeGroup,
  groups: readonly OutcomeGroup[],
  told: readonly OutcomeGroup[],
): Part {
  const rest = restOf(total, groups, 'fruitful');
  const hidden = groups.filter((group) => !told.includes(group));
  const behind = new Set([
    ...rest.behind,
    ...hidden.flatMap((group) => [...group.behind.fruitful]),
  ]);
  const held = total.funnel.held - add(told, ({ funnel }) => funnel.held);
  const count = rest.count + add(hidden, ({ funnel }) => funnel.fruitful);
  return { count, behind, least: 0, most: Math.max(count, held) };
}

/**
 * The groups that may be told beside the total, and of them what may be told of what came of their meetings. Groups
 * of too few are not named at all; a count of too few within a named group is null. `isSafe` is false when the total
 * of fruitful meetings would give such a count away whatever is left out.
 */
export function publishGroups(
  groups: readonly OutcomeGroup[],
  total: OutcomeGroup,
): { isSafe: boolean; groups: PublicGroup[] } {
  const held = groups.filter(({ funnel }) => funnel.held > 0);
  const named = listTold(
    held.map((group) => toPart(group, 'held', Number.POSITIVE_INFINITY, 0)),
    [restOf(total, held, 'held')],
  );
  const seen = (named ?? []).map(({ group }) => group);
  const told = listTold(
    seen.map((group) => toPart(group, 'fruitful', group.funnel.held, 1)),
    [unseenOf(total, held, seen)],
  );
  const fruit = new Map((told ?? []).map(({ group, count }) => [group, count]));
  return {
    isSafe: told !== null,
    groups: seen
      .sort((a, b) => b.funnel.held - a.funnel.held || (a.key < b.key ? -1 : 1))
      .map((group) => ({
        key: group.key,
        held: group.funnel.held,
        fruitful: fruit.get(group) ?? (group.funnel.fruitful === 0 ? 0 : null),
      })),
  };
}

/** The same groups without what came of their meetings, unless that is nothing. */
const withoutFruit = (groups: readonly PublicGroup[]): PublicGroup[] =>
  groups.map((group) => ({ ...group, fruitful: group.fruitful === 0 ? 0 : null }));

/**
 * What everybody may read of an event's outcomes. Offices are not in it, nor networks: one lies within another, and
 * what is in the larger but not in the smaller may be the meetings of two organisations.
 */
export function publishOutcomes(figures: OutcomeFigures): PublicOutcomes {
  const { funnel, behind } = figures.total;
  const stage = (name: FunnelStage) => publishCount(funnel[name], behind[name].size);
  const { organisations } = figures.reached;
  const countries = publishGroups(figures.countries, figures.total);
  const sectors = publishGroups(figures.sectors, figures.total);
  const isSafe = countries.isSafe && sectors.isSafe;
  const listed = (groups: readonly PublicGroup[]) => (isSafe ? [...groups] : withoutFruit(groups));
  return {
    total: {
      held: stage('held'),
      useful: stage('useful'),
      continued: stage('continued'),
      fruitful: isSafe ? stage('fruitful') : null,
    },
    organisations: publishCount(organisations, organisations),
    countries: listed(countries.groups),
    sectors: listed(sectors.groups),
    results: figures.results.map(({ kind, meetings, behind: those }) => ({
      kind,
      meetings: publishCount(meetings, those.size),
    })),
  };
}
