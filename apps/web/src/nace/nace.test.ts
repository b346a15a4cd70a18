import { naceDivisions, naceSections } from '@ponte/domain';
import { expect, it } from 'vitest';
import { locales } from '../i18n/languages.ts';

type Catalogue = { divisions: Record<string, string>; sections: Record<string, string> };
const catalogues = import.meta.glob<Catalogue>('../locales/*/nace.json', {
  import: 'default',
  eager: true,
});

it.each(locales)('every division and section has its name in %s', (language) => {
  const catalogue = catalogues[`../locales/${language}/nace.json`];
  expect(Object.keys(catalogue?.divisions ?? {}).sort()).toEqual([...naceDivisions].sort());
  expect(Object.keys(catalogue?.sections ?? {}).sort()).toEqual(Object.keys(naceSections).sort());
});

it('every division is in exactly one section', () => {
  const ranges = Object.values(naceSections);
  for (const code of naceDivisions)
    expect(ranges.filter(([first, last]) => code >= first && code <= last)).toHaveLength(1);
});
