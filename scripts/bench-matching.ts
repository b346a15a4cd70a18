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
 * Measures matching: made-up profiles with planted partners, and the demo, against plain text search in the same run.
 * usage: npm run bench:matching -- [--size 5000] [--seeds 3] [--queries 300]
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '5000' },
    seeds: { type: 'string', default: '3' },
    queries: { type: 'string', default: '300' },
  },
});
const [size, seeds, most] = [Number(values.size), Number(values.seeds), Number(values.queries)];

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

function measure(name: string, { profiles, partners }: Planted): void {
  const queries = pickQueries(profiles, partners, most);
  const begun = performance.now();
  const index = new MatchIndex(profiles);
  const built = performance.now();
  for (const id of queries.slice(0, 100)) index.findMatches(id, { most: 10 });
  const each = (performance.now() - built) / Math.min(100, queries.length);
  const plain = new PlainSearch(profiles);
  const searched = performance.now();
  for (const id of queries.slice(0, 30)) plain.find(id, 10);
  const eachPlain = (performance.now() - searched) / Math.min(30, queries.length);
  const ours = measureFinder(
    (id, depth) => index.findMatches(id, { most: depth }).map((match) => match.id),
    partners,
    queries,
  );
  const theirs = measureFinder((id, depth) => plain.find(id, depth), partners, queries);
  const start = `| ${name} | ${profiles.length} | ${queries.length}`;
  console.log(
    `${start} | matching | ${percent(ours.precision)} | ${percent(ours.reciprocalHits)} | ${percent(ours.mutual)} | ${milliseconds(built - begun)} | ${milliseconds(each)} |`,
  );
  console.log(
    `${start} | text search | ${percent(theirs.precision)} | ${percent(theirs.reciprocalHits)} | ${percent(theirs.mutual)} | – | ${milliseconds(eachPlain)} |`,
  );
}

const load = loadavg()[0]?.toFixed(1);
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, load ${load} at the start, Node ${process.version}\n`,
);
console.log(
  '| profiles of | count | queries | by | precision at 10 | reciprocal hits | mutual | index | one query |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (let seed = 1; seed <= seeds; seed++) measure(`seed ${seed}`, makePlanted(size, seed));
measure('demo', readDemo());
