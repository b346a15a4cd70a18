import { ruleCodes } from '@ponte/domain';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../i18n/languages.ts';

type Tree = { [key: string]: string | Tree };

const files = import.meta.glob<Tree>('./*/*.json', { import: 'default', eager: true });
const namespaces = [...new Set(Object.keys(files).map((path) => path.split('/')[2] ?? ''))];
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

const catalogue = (language: Locale, file: string): Record<string, string> =>
  flatten(files[`./${language}/${file}`] ?? {});

function flatten(tree: Tree, prefix = ''): Record<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as const]
      : Object.entries(flatten(value, `${prefix}${key}.`)),
  );
  return Object.fromEntries(entries);
}

const stem = (key: string) => key.replace(pluralSuffix, '');
const stems = (texts: Record<string, string>) => [...new Set(Object.keys(texts).map(stem))].sort();
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** The plural forms a language needs; Italian's "many" only starts at a million, which no list reaches. */
const pluralForms = (language: Locale) =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => form !== 'many')
    .sort();

describe.each(namespaces)('%s', (file) => {
  const english = catalogue('en', file);

  it.each(locales)('has the same texts in %s as in English', (language) => {
    expect(stems(catalogue(language, file))).toEqual(stems(english));
  });

  it.each(locales)('has every plural form in %s', (language) => {
    const texts = catalogue(language, file);
    const counted = [
      ...new Set(
        Object.keys(texts)
          .filter((key) => pluralSuffix.test(key))
          .map(stem),
      ),
    ];
    for (const key of counted) {
      const forms = Object.keys(texts).filter((other) => stem(other) === key && other !== key);
      expect(forms.map((form) => form.slice(key.length + 1)).sort(), key).toEqual(
        pluralForms(language),
      );
    }
  });

  it.each(locales)('fills the same places in %s as in English', (language) => {
    for (const [key, text] of Object.entries(catalogue(language, file))) {
      const model = english[key] ?? english[`${stem(key)}_other`] ?? '';
      expect(placeholders(text), key).toEqual(placeholders(model));
      expect(text.trim(), key).not.toBe('');
    }
  });
});

it.each(locales)('every rule has its reason in %s', (language) => {
  const texts = catalogue(language, 'problems.json');
  expect(ruleCodes.filter((code) => !texts[code])).toEqual([]);
});
