import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { exchangeTexts } from '../apps/api/src/demo/exchange-texts.ts';
import { fields } from '../apps/api/src/demo/fields.ts';
import { demoOrganisations, languageOf } from '../apps/api/src/demo/organisations.ts';
import { measureFinder, pickQueries } from '../packages/matching/src/bench/measure.ts';
import { PlainSearch } from '../packages/matching/src/bench/plain-search.ts';
import { makePlanted, type Planted } from '../packages/matching/src/bench/planted.ts';
import { MatchIndex, type MatchProfile } from '../packages/matching/src/index.ts';
import { kindWeight } from '../packages/matching/src/kinds.ts';

/**
 * Measures matching: made-up profiles with planted partners, and the demo, against plain text search in the same run;
 * last the median over the seeds. No seed is begun that would not be over in time, for all a slow machine can do.
 * usage: npm run bench:matching -- [--size 5000] [--seeds 5] [--queries 100] [--seconds 150]
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '5000' },
    seeds: { type: 'string', default: '5' },
    queries: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '150' },
  },
});
const [size, seeds, most] = [Number(values.size), Number(values.seeds), Number(values.queries)];
const mostMs = 1000 * Number(values.seconds);

/** The demo's profiles; those of one subject that answer each other were written for each other. */
function readDemo(): Planted {
  const profiles = exchangeTexts.map((text): MatchProfile => {
    const organisation = demoOrganisations.find(({ name }) => name === text.organisation);
    if (!organisation) throw new Error(`the demo has no ${text.organisation}`);
    const { field, country, size: employees } = organisation;
    const words = Object.entries(text.texts).map(([locale, [title, ...body]]) => [
      locale,
      { title, body: body.join(' ') },
    ]);
    return {
      id: text.organisation,
      owner: text.organisation,
      kind: text.kind,
      sectors: fields[field].sectors.slice(0, 2),
      technologies: text.technologies,
      keywords: [],
      texts: Object.fromEntries(words),
      country,
      countriesSought: text.countries ?? [],
      languages: [languageOf(country).code, 'en'],
      partnerSizes: [],
      partnerKinds: [],
      size: text.isBlind ? null : employees,
      partnerKind: null,
      events: [],
      asked: [],
    };
  });
  const partners = exchangeTexts.map(({ organisation, subject, kind }) => {
    const others = exchangeTexts.filter(
      (other) => other.subject === subject && kindWeight(kind, other.kind) > 0,
    );
    const names = others.map((other) => other.organisation).filter((name) => name !== organisation);
    return [organisation, new Set(names)] as const;
  });
  return { profiles, partners: new Map(partners.filter(([, names]) => names.size > 0)) };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** What one finder reached: shares of what was looked for, and milliseconds; the text search needs no index. */
type Figures = {
  precision: number;
  reciprocalHits: number;
  mutual: number;
  indexMs: number | null;
  queryMs: number;
};
type Measured = { matching: Figures; search: Figures };

function timeQueries(ids: readonly string[], find: (id: string) => unknown): number {
  const begun = performance.now();
  for (const id of ids) find(id);
  return (performance.now() - begun) / ids.length;
}

function write(name: string, count: number, queries: number, { matching, search }: Measured): void {
  for (const [by, figures] of [
    ['matching', matching],
    ['text search', search],
  ] as const) {
    const { precision, reciprocalHits, mutual, indexMs, queryMs } = figures;
    const shares = [precision, reciprocalHits, mutual].map(percent).join(' | ');
    const index = indexMs === null ? '–' : milliseconds(indexMs);
    console.log(
      `| ${name} | ${count} | ${queries} | ${by} | ${shares} | ${index} | ${milliseconds(queryMs)} |`,
    );
  }
}

function measure(name: string, { profiles, partners }: Planted): Measured {
  const queries = pickQueries(profiles, partners, most);
  const begun = performance.now();
  const index = new MatchIndex(profiles);
  const indexMs = performance.now() - begun;
  const plain = new PlainSearch(profiles);
  const measured = {
    matching: {
      ...measureFinder(
        (id, depth) => index.findMatches(id, { most: depth }).map((match) => match.id),
        partners,
        queries,
      ),
      indexMs,
      queryMs: timeQueries(queries.slice(0, 100), (id) => index.findMatches(id, { most: 10 })),
    },
    search: {
      ...measureFinder((id, depth) => plain.find(id, depth), partners, queries),
      indexMs: null,
      queryMs: timeQueries(queries.slice(0, 30), (id) => plain.find(id, 10)),
    },
  };
  write(name, profiles.length, queries.length, measured);
  return measured;
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

const medianOf = (all: readonly Figures[]): Figures => ({
  precision: median(all.map(({ precision }) => precision)),
  reciprocalHits: median(all.map(({ reciprocalHits }) => reciprocalHits)),
  mutual: median(all.map(({ mutual }) => mutual)),
  indexMs: all.some(({ indexMs }) => indexMs === null)
    ? null
    : median(all.map(({ indexMs }) => indexMs ?? 0)),
  queryMs: median(all.map(({ queryMs }) => queryMs)),
});

/** One seed after the other, as long as another one would be over in time. */
function measureSeeds(): Measured[] {
  const all: Measured[] = [];
  const begun = performance.now();
  for (let seed = 1; seed <= seeds; seed++) {
    const each = (performance.now() - begun) / Math.max(1, all.length);
    if (all.length > 0 && each * (all.length + 1) > mostMs) {
      console.error(`Only ${all.length} of ${seeds} seeds within ${values.seconds} s.`);
      break;
    }
    all.push(measure(`seed ${seed}`, makePlanted(size, seed)));
  }
  return all;
}

const load = loadavg()[0]?.toFixed(1);
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, load ${load} at the start, Node ${process.version}\n`,
);
console.log(
  '| profiles of | count | queries | by | precision at 10 | reciprocal hits | mutual | index | one query |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
const all = measureSeeds();
write(`median of ${all.length} seeds`, size, most, {
  matching: medianOf(all.map(({ matching }) => matching)),
  search: medianOf(all.map(({ search }) => search)),
});
measure('demo', readDemo());
