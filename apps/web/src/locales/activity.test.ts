import { activityVerbs } from '@ponte/domain';
import { expect, it } from 'vitest';
import { locales } from '../i18n/languages.ts';

type Catalogue = { action: Record<string, Record<string, string>> };
const catalogues = import.meta.glob<Catalogue>('./*/activity.json', {
  import: 'default',
  eager: true,
});

it.each(locales)('every entry of the activity log has its words in %s', (language) => {
  const { action } = catalogues[`./${language}/activity.json`] ?? { action: {} };
  const lacking = Object.entries(activityVerbs).flatMap(([area, verbs]) =>
    verbs.filter((verb) => !action[area]?.[verb]).map((verb) => `${area}.${verb}`),
  );
  expect(Object.keys(action)).toContain('meetings');
  expect(lacking).toEqual([]);
});
