import {
  type Catalogue,
  readServerCatalogues,
  readWebCatalogues,
} from '../translations/catalogues.ts';
import { checkCompleteness, withoutPlural } from '../translations/completeness.ts';
import { type Call, isAskedFor, readUsage, type Usage } from '../translations/usage.ts';
import type { Check } from './check.ts';

const CODES = 'packages/{domain,contracts}/src/**/*.ts';

function isUsed(usage: Usage, name: string, key: string): boolean {
  const base = withoutPlural(key);
  const spellings = [key, base, `${name}:${key}`, `${name}:${base}`];
  return spellings.some((one) => isAskedFor(usage, one));
}

function findUnused(catalogue: Catalogue, usage: Usage): string[] {
  return [...catalogue.texts.en.keys()]
    .filter((key) => !isUsed(usage, catalogue.name, key))
    .map((key) => `${catalogue.name}: ${key} is not used`);
}

function listBases(catalogue: Catalogue): Set<string> {
  return new Set([...catalogue.texts.en.keys()].flatMap((key) => [key, withoutPlural(key)]));
}

function findMissing(catalogues: Catalogue[], { calls }: Usage): string[] {
  const known = new Map(catalogues.map((one) => [one.name, listBases(one)]));
  const isKnown = ({ key, namespaces }: Call) => {
    const [namespace, inside] = key.includes(':') ? key.split(':') : [undefined, key];
    const names = namespace ? [namespace] : namespaces.length > 0 ? namespaces : [...known.keys()];
    return names.some((name) => known.get(name)?.has(inside ?? ''));
  };
  return calls
    .filter((call) => !isKnown(call))
    .map(({ file, line, key }) => `${file}:${line} asks for ${key}, which no catalogue has`);
}

const findOpen = ({ open }: Usage): string[] =>
  open.map(
    ({ file, line, key }) =>
      `${file}:${line} puts ${key} together from any text: give its parts a closed type, or a defaultValue`,
  );

async function run(): Promise<string[]> {
  const web = readWebCatalogues();
  const webUsage = readUsage(['apps/web/src/**/*.{ts,tsx}', CODES]);
  const server = readServerCatalogues();
  const serverUsage = readUsage(['apps/api/src/**/*.ts', CODES]);
  if (web.length === 0) return ['no catalogue was found in apps/web/src/locales'];
  return [
    ...[...web, ...server].flatMap(checkCompleteness),
    ...web.flatMap((catalogue) => findUnused(catalogue, webUsage)),
    ...findMissing(web, webUsage),
    ...findOpen(webUsage),
    ...server.flatMap((catalogue) => findUnused(catalogue, serverUsage)),
    ...findMissing(server, serverUsage),
  ];
}

export const translations: Check = { name: 'translations', run };
