import { ruleCodes } from '@ponte/domain';
import { expect, it } from 'vitest';
import { locales } from '../i18n/languages.ts';

const catalogues = import.meta.glob<Record<string, string>>('./*/problems.json', {
  import: 'default',
  eager: true,
});

it.each(locales)('every rule has its reason in %s', (language) => {
  const reasons = catalogues[`./${language}/problems.json`] ?? {};
  expect(reasons.not_found).toBeTruthy();
  expect(ruleCodes.filter((code) => !reasons[code])).toEqual([]);
});
