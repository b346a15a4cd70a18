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

const union = (groups: readonly OutcomeGroup[]): Set<string> =>
  new Set(groups.flatMap(({ behind }) => [...behind.held]));

/**
 * The groups that may be told. Those too small are left out; when all that is left out is itself so small that the
 * total would give it away, the smallest of the others is left out with it, until it no longer does.
 */
export function publishGroups(groups: readonly OutcomeGroup[]): PublicGroup[] {
  const held = groups.filter(({ funnel }) => funnel.held > 0);
  const isLarge = ({ behind }: OutcomeGroup) => behind.held.size >= leastBehind;
  const shown = held.filter(isLarge).sort((a, b) => b.behind.held.size - a.behind.held.size);
  const hidden = held.filter((group) => !isLarge(group));
  while (hidden.length > 0 && shown.length > 0 && union(hidden).size < leastBehind)
    hidden.push(...shown.splice(-1));
  return shown
    .sort((a, b) => b.funnel.held - a.funnel.held || (a.key < b.key ? -1 : 1))
    .map(({ key, funnel, behind }) => ({
      key,
      held: funnel.held,
      fruitful: publishCount(funnel.fruitful, behind.fruitful.size),
    }));
}

/** What everybody may read of an event's outcomes. */
export function publishOutcomes(figures: OutcomeFigures): PublicOutcomes {
  const { funnel, behind } = figures.total;
  const stage = (name: FunnelStage) => publishCount(funnel[name], behind[name].size);
  const { organisations } = figures.reached;
  return {
    total: {
      held: stage('held'),
      useful: stage('useful'),
      continued: stage('continued'),
      fruitful: stage('fruitful'),
    },
    organisations: publishCount(organisations, organisations),
    countries: publishGroups(figures.countries),
    sectors: publishGroups(figures.sectors),
    results: figures.results.map(({ kind, meetings, behind: those }) => ({
      kind,
      meetings: publishCount(meetings, those.size),
    })),
  };
}
