import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOutcomes,
  type FunnelStage,
  type OutcomeFacts,
  type OutcomeGroup,
} from './outcome-figures.ts';
import {
  leastBehind,
  type PublicGroup,
  publishCount,
  publishGroups,
  publishOutcomes,
} from './outcome-publishing.ts';

const five = ['a', 'b', 'c', 'd', 'e'];

type Sketch = { held?: number; fruitful?: number; successful?: string[] };

/** A group of these organisations, some of which made something of it. */
function group(key: string, organisations: string[], more: Sketch = {}): OutcomeGroup {
  const { held = organisations.length, fruitful = 0, successful = [] } = more;
  const [none, those] = [new Set<string>(), new Set(organisations)];
  return {
    key,
    funnel: { wishes: 0, agreed: 0, scheduled: 0, held, useful: 0, continued: 0, fruitful },
    behind: {
      wishes: none,
      agreed: none,
      scheduled: none,
      held: those,
      useful: none,
      continued: none,
      fruitful: new Set(successful),
    },
  };
}

/** The total of groups that share no meeting. */
function totalOf(groups: readonly OutcomeGroup[]): OutcomeGroup {
  const add = (stage: FunnelStage) => groups.reduce((sum, { funnel }) => sum + funnel[stage], 0);
  const all = (stage: FunnelStage) => groups.flatMap(({ behind }) => [...behind[stage]]);
  const sketch = {
    held: add('held'),
    fruitful: add('fruitful'),
    successful: all('fruitful'),
  };
  return group('all', all('held'), sketch);
}

const publish = (groups: readonly OutcomeGroup[]) => publishGroups(groups, totalOf(groups)).groups;
const keysOf = (groups: readonly { key: string }[]) => groups.map(({ key }) => key);

describe('public figures', () => {
  it.each([
    [7, 5, 7],
    [7, 4, null],
    [0, 2, 0],
  ])('%i of %i organisations is told as %s', (count, behind, told) => {
    expect(publishCount(count, behind)).toBe(told);
  });

  it('of many meetings between few organisations are not told', () => {
    expect(publish([group('IT-SI', ['a', 'b'], { held: 40 })])).toEqual([]);
  });

  it('of five organisations are told, but not what only two of them did', () => {
    const one = group('IT-SI', five, { fruitful: 1, successful: ['a', 'b'] });
    expect(publish([one])).toEqual([{ key: 'IT-SI', held: 5, fruitful: null }]);
  });

  it('never let the total give away the one group that is left out', () => {
    const groups = [group('IT-SI', [...five, 'f']), group('AT-SI', five), group('AT-AT', ['x'])];
    expect(keysOf(publish(groups))).toEqual(['IT-SI']);
  });

  it('never let the total give away what two organisations of a group did', () => {
    const groups = [
      group('IT-SI', [...five, 'f'], { fruitful: 4, successful: five }),
      group('AT-SI', five, { fruitful: 1, successful: ['a', 'b'] }),
      group('AT-IT', five),
    ];
    expect(publish(groups)).toEqual([
      { key: 'IT-SI', held: 6, fruitful: null },
      { key: 'AT-IT', held: 5, fruitful: 0 },
      { key: 'AT-SI', held: 5, fruitful: null },
    ]);
  });

  it('keep the total back when it says by itself that each of the few had one', () => {
    const groups = [
      group('AT-IT', five, { fruitful: 1, successful: ['a', 'b'] }),
      group('AT-SI', five, { fruitful: 1, successful: ['c', 'd'] }),
      group('IT-SI', ['e', 'f', 'g', 'h', 'i'], { fruitful: 1, successful: ['e', 'f'] }),
    ];
    expect(publishGroups(groups, totalOf(groups)).isSafe).toBe(false);
    const one = group('AT-AT', five, { fruitful: 2, successful: ['a', 'b', 'c'] });
    const more = [...groups, one];
    expect(publishGroups(more, totalOf(more)).isSafe).toBe(true);
  });

  it('leave no more out than they must', () => {
    const groups = [
      group('IT-SI', five),
      group('AT-AT', ['v', 'w', 'x']),
      group('AT-SI', ['y', 'z']),
    ];
    expect(keysOf(publish(groups))).toEqual(['IT-SI']);
  });
});

const countries = ['AT', 'IT', 'SI'] as const;
const people = Array.from({ length: 12 }, (_, i) => ({
  id: `p${i}`,
  organisationId: `o${i}`,
  isCompany: true,
  country: countries[i % countries.length] ?? 'IT',
  sectors: i % 4 === 0 ? [] : [`${20 + (i % 2)}`],
  officeId: null,
  networks: i % 3 === 0 ? ['bridge', 'wood'] : i % 3 === 1 ? ['bridge'] : [],
  isApproved: true,
  isFirstTime: true,
}));
const person = fc.integer({ min: 0, max: people.length - 1 });
const met = fc
  .record({ one: person, other: person, hasFruit: fc.nat(5).map((n) => n === 0) })
  .filter(({ one, other }) => one !== other);

const factsOf = (meetings: readonly { one: number; other: number; hasFruit: boolean }[]) =>
  ({
    people,
    wishes: [],
    asked: [],
    meetings: meetings.map(({ one, other, hasFruit }) => ({
      state: 'held' as const,
      isOver: true,
      isFromExchange: false,
      people: [`p${one}`, `p${other}`],
      cards: [],
      followUps: hasFruit
        ? [
            {
              participantId: `p${one}`,
              months: 1 as const,
              results: [{ kind: 'contract' as const, band: null }],
            },
          ]
        : [],
    })),
  }) satisfies OutcomeFacts;

type Unknown = { key: string; least: number; most: number };

/** Every count that the first of some unknowns can have when they add up to `sum`: by trying them all. */
function possibleValues([first, ...others]: Unknown[], sum: number): number[] {
  const canReach = ([next, ...rest]: Unknown[], left: number): boolean => {
    if (!next) return left === 0;
    for (let value = next.least; value <= Math.min(next.most, left); value++)
      if (canReach(rest, left - value)) return true;
    return false;
  };
  if (!first) return [];
  const values = Array.from({ length: first.most - first.least + 1 }, (_, i) => first.least + i);
  return values.filter((value) => canReach(others, sum - value));
}

/** What a reader does not see of fruitful meetings, with what the figures beside it say of each. */
function listUnknown(told: readonly PublicGroup[], held: number): Unknown[] {
  const silent = told.filter(({ fruitful }) => fruitful === null);
  const others = held - told.reduce((sum, one) => sum + one.held, 0);
  return [
    ...silent.map(({ key, held: most }) => ({ key, least: 1, most })),
    { key: 'others', least: 0, most: others },
  ];
}

const isTooFew = ({ funnel, behind }: OutcomeGroup, stage: FunnelStage) =>
  funnel[stage] > 0 && behind[stage].size < leastBehind;

describe('whatever people tell', () => {
  const published = fc
    .array(met, { maxLength: 60, size: 'max' })
    .map((meetings) => countOutcomes(factsOf(meetings), null));

  it('no count of too few is shown, nor is it the total less what is shown', () => {
    fc.assert(
      fc.property(published, (figures) => {
        const { total, countries: told } = publishOutcomes(figures);
        const shown = new Set(keysOf(told));
        expect(
          figures.countries.filter((one) => shown.has(one.key) && isTooFew(one, 'held')),
        ).toEqual([]);
        for (const one of figures.countries.filter((each) => isTooFew(each, 'fruitful'))) {
          const row = told.find(({ key }) => key === one.key);
          expect(row?.fruitful ?? null).toBeNull();
          if (!row || total.fruitful === null) continue;
          const unknown = listUnknown(told, figures.total.funnel.held);
          const sorted = [
            ...unknown.filter(({ key }) => key === one.key),
            ...unknown.filter(({ key }) => key !== one.key),
          ];
          const sum = total.fruitful - told.reduce((all, { fruitful }) => all + (fruitful ?? 0), 0);
          expect(possibleValues(sorted, sum).length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['held', 'fruitful'] as const)(
    'what is left out of %s meetings is together of five organisations or more',
    (stage) => {
      fc.assert(
        fc.property(published, (figures) => {
          const { total, countries: told } = publishOutcomes(figures);
          const isShown = ({ key }: OutcomeGroup) =>
            told.some((row) => row.key === key && row[stage] !== null);
          const left = figures.countries.filter((one) => one.funnel[stage] > 0 && !isShown(one));
          const behind = new Set(left.flatMap((one) => [...one.behind[stage]]));
          if (total[stage] === null || !left.some((one) => isTooFew(one, stage))) return;
          expect(behind.size).toBeGreaterThanOrEqual(leastBehind);
        }),
        { numRuns: 2_000 },
      );
    },
  );

  it('of a small event nothing is told but what is nobody’s', () => {
    const facts = factsOf([
      { one: 1, other: 2, hasFruit: true },
      { one: 2, other: 4, hasFruit: false },
    ]);
    const told = publishOutcomes(countOutcomes(facts, null));
    expect(told.total).toEqual({ held: null, useful: 0, continued: 0, fruitful: null });
    expect(told.countries).toEqual([]);
    expect(told.results.find(({ kind }) => kind === 'contract')?.meetings).toBeNull();
    expect(told.results.find(({ kind }) => kind === 'jobs')?.meetings).toBe(0);
  });
});
