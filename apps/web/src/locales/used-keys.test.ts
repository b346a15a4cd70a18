import { expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };
type Use = { file: string; namespace: string; key: string };

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const catalogues = import.meta.glob<Tree>('./en/*.json', { import: 'default', eager: true });

function flatten(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : flatten(value, `${prefix}${key}.`),
  );
}

const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keysOf = (namespace: string) => flatten(catalogues[`./en/${namespace}.json`] ?? {}).map(stem);

/** The keys in one call of t(): also both branches of a condition and the fixed start of a template. */
const readCall = (call: string): string[] =>
  [...call.matchAll(/(['`])([a-z][\w:.-]*)(\1|\$\{)/gi)].map(([, , key = '', end]) =>
    end === '${' ? `${key}*` : key,
  );

/** A key that travels as data says so by its name: `textKey: 'nav.home'`. */
const readKeys = (source: string): string[] => [
  ...[...source.matchAll(/\bt\(\s*((?:\$\{[^}]*\}|[^(){}])+)/g)].flatMap(([, call = '']) =>
    readCall(call),
  ),
  ...[...source.matchAll(/textKey: '([\w.]+)'/g)].map(([, key = '']) => key),
];

function usesIn(file: string, source: string): Use[] {
  const own = /useTranslation\('(\w[\w-]*)'\)/.exec(source)?.[1] ?? 'common';
  return readKeys(source).map((written) => {
    const [first = '', second] = written.split(':');
    return second ? { file, namespace: first, key: second } : { file, namespace: own, key: first };
  });
}

const isWritten = ({ namespace, key }: Use): boolean => {
  const known = keysOf(namespace);
  return key.endsWith('*')
    ? known.some((other) => other.startsWith(key.slice(0, -1)))
    : known.includes(key);
};

const uses = Object.entries(sources)
  .filter(([file]) => !file.includes('.test.'))
  .flatMap(([file, source]) => usesIn(file, source));

it('finds the keys that the code uses', () => {
  expect(uses).toContainEqual({
    file: '../features/events/home.tsx',
    namespace: 'events',
    key: 'home.events',
  });
  expect(uses.length).toBeGreaterThan(80);
});

it('every key that the code uses is written', () => {
  expect(uses.filter((use) => !isWritten(use))).toEqual([]);
});

it('every text is used', () => {
  const isUsed = (namespace: string, text: string) =>
    uses.some(
      ({ namespace: used, key }) =>
        used === namespace &&
        (key.endsWith('*') ? text.startsWith(key.slice(0, -1)) : key === text),
    );
  const unused = Object.keys(catalogues)
    .map((path) => path.split('/')[2]?.replace('.json', '') ?? '')
    // The reasons are chosen by the codes that the API sends; another test holds them to the rules.
    .filter((namespace) => namespace !== 'problems')
    .flatMap((namespace) =>
      keysOf(namespace)
        .filter((text) => !isUsed(namespace, text))
        .map((text) => `${namespace}:${text}`),
    );
  expect(unused).toEqual([]);
});
