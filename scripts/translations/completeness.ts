import { type Catalogue, LANGUAGES, type Language, type Texts } from './catalogues.ts';

const PLURAL = /_(ordinal_)?(zero|one|two|few|many|other)$/;

export const withoutPlural = (key: string) => key.replace(PLURAL, '');

// Italian has "many" only for whole millions, which no page counts to.
const NEEDLESS: Partial<Record<Language, string[]>> = { it: ['many'] };

function listPluralForms(language: Language): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return forms.filter((form) => !NEEDLESS[language]?.includes(form));
}

/** Whether the key counts: in some language it has a form that only counted texts have. */
function findCounted(catalogue: Catalogue): Set<string> {
  const counted = LANGUAGES.flatMap((language) =>
    [...catalogue.texts[language].keys()].filter((key) => /_other$/.test(key) && PLURAL.test(key)),
  );
  return new Set(counted.map(withoutPlural));
}

function listBases(texts: Texts, counted: Set<string>): Set<string> {
  const bases = [...texts.keys()].map((key) =>
    counted.has(withoutPlural(key)) ? withoutPlural(key) : key,
  );
  return new Set(bases);
}

const listVariables = (text: string) =>
  [...text.matchAll(/\{\{\s*-?\s*([\w.]+)/g)].map(([, name]) => name ?? '').sort();

function compareVariables(
  key: string,
  language: Language,
  english: string,
  text: string,
): string[] {
  // "one" may leave the number out: "a meeting".
  const expected = new Set(listVariables(english).filter((name) => name !== 'count'));
  const found = new Set(listVariables(text).filter((name) => name !== 'count'));
  const missing = [...expected].filter((name) => !found.has(name));
  const surplus = [...found].filter((name) => !expected.has(name));
  return [
    ...missing.map((name) => `${language} ${key} lacks {{${name}}}`),
    ...surplus.map((name) => `${language} ${key} has {{${name}}}, which English has not`),
  ];
}

/** "none" may have a text of its own in every language, or in none. */
const hasZero = (catalogue: Catalogue, key: string): boolean =>
  LANGUAGES.some((language) => catalogue.texts[language].has(`${key}_zero`));

function listForms(catalogue: Catalogue, key: string, language: Language): string[] {
  const forms = listPluralForms(language);
  return hasZero(catalogue, key) ? ['zero', ...forms] : forms;
}

function checkKey(
  catalogue: Catalogue,
  key: string,
  language: Language,
  isCounted: boolean,
): string[] {
  const texts = catalogue.texts[language];
  const forms = isCounted
    ? listForms(catalogue, key, language).map((form) => `${key}_${form}`)
    : [key];
  const { en } = catalogue.texts;
  return forms.flatMap((form) => {
    const text = texts.get(form);
    if (text === undefined) return [`${language} lacks ${form}`];
    if (text.trim() === '') return [`${language} ${form} is empty`];
    const english = en.get(form) ?? en.get(`${key}_other`);
    return english === undefined ? [] : compareVariables(form, language, english, text);
  });
}

function checkForms(texts: Texts, language: Language, counted: Set<string>): string[] {
  const known = ['zero', ...listPluralForms(language), ...(NEEDLESS[language] ?? [])];
  return [...texts.keys()].flatMap((key) => {
    const form = PLURAL.exec(key)?.[2];
    if (!form || !counted.has(withoutPlural(key)) || key.includes('_ordinal_')) return [];
    return known.includes(form) ? [] : [`${language} ${key}: ${language} has no form "${form}"`];
  });
}

/** What one catalogue lacks so that all languages say the same things. */
export function checkCompleteness(catalogue: Catalogue): string[] {
  const counted = findCounted(catalogue);
  const everywhere = new Set(
    LANGUAGES.flatMap((language) => [...listBases(catalogue.texts[language], counted)]),
  );
  const problems = LANGUAGES.flatMap((language) => [
    ...[...everywhere].flatMap((key) => checkKey(catalogue, key, language, counted.has(key))),
    ...checkForms(catalogue.texts[language], language, counted),
  ]);
  return problems.map((problem) => `${catalogue.name}: ${problem}`);
}
