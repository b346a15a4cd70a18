import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromRoot } from '../root.ts';

export const LANGUAGES = ['en', 'it', 'sl', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts by full key (`nav.home`). */
export type Texts = Map<string, string>;

/** One catalogue in all its languages; a language without a file has no texts. */
export type Catalogue = { name: string; texts: Record<Language, Texts> };

function flatten(value: unknown, prefix: string, into: Texts): void {
  if (typeof value === 'string') {
    into.set(prefix, value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    flatten(child, prefix ? `${prefix}.${key}` : key, into);
  }
}

function readTexts(file: string): Texts {
  const texts: Texts = new Map();
  if (existsSync(file)) flatten(JSON.parse(readFileSync(file, 'utf8')), '', texts);
  return texts;
}

function readCatalogue(name: string, fileOf: (language: Language) => string): Catalogue {
  const read = (language: Language) => readTexts(fromRoot(fileOf(language)));
  return { name, texts: { en: read('en'), it: read('it'), sl: read('sl'), de: read('de') } };
}

/** The catalogues of the web pages: one per namespace, whatever language it first appears in. */
export function readWebCatalogues(): Catalogue[] {
  const files = globSync('apps/web/src/locales/*/*.json', { cwd: fromRoot() });
  const names = [...new Set(files.map((file) => basename(file, '.json')))].sort();
  return names.map((name) =>
    readCatalogue(name, (language) => `apps/web/src/locales/${language}/${name}.json`),
  );
}

/** The catalogues of the server: mails, tables and printed pages, and the public site. */
export const readServerCatalogues = (): Catalogue[] =>
  ['mail', 'documents', 'site'].map((name) =>
    readCatalogue(name, (language) => `apps/api/src/${name}/locales/${language}.json`),
  );
