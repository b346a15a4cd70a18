import { Select } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { languageCodes } from '../../ui/country-codes.ts';
import { useCountryName, useLanguageName } from '../../ui/country-name.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { countFilters, useDirectorySearch } from './directory-search.ts';
import type { DirectoryFacets } from './shapes.ts';

type Choice = { value: string; label: string };

/** Search and filters; each choice says how many it would show. */
export function DirectoryFilters({ facets }: { facets: DirectoryFacets | null }) {
  const { t } = useTranslation('profiles');
  const { current, change } = useDirectorySearch();
  const choices = useChoices(facets);
  const select = (key: 'country' | 'sector' | 'type' | 'language', data: Choice[]) => (
    <Select
      label={t(`filter.${key}`)}
      placeholder={t('filter.any')}
      data={data}
      value={current[key] ?? null}
      onChange={(value) => void change({ [key]: value ?? undefined })}
      searchable={data.length > 6}
      nothingFoundMessage={t('filter.nothingFound')}
      clearable
      clearButtonProps={{ 'aria-label': t('filter.clear', { filter: t(`filter.${key}`) }) }}
      flex="1 1 12rem"
    />
  );
  return (
    <FilterBar
      search={{
        label: t('filter.words'),
        value: current.q ?? '',
        onChange: (q) => void change({ q: q.trim() || undefined }),
      }}
      activeCount={countFilters(current)}
      onReset={() =>
        void change({
          country: undefined,
          sector: undefined,
          type: undefined,
          kind: undefined,
          language: undefined,
          mode: undefined,
          saved: undefined,
        })
      }
    >
      {select('country', choices.countries)}
      {select('sector', choices.sectors)}
      {choices.types.length > 1 || current.type ? select('type', choices.types) : null}
      {select('language', choices.languages)}
    </FilterBar>
  );
}

/** What can be chosen, named in the page's language; a choice made earlier stays even if nobody is left in it. */
function useChoices(facets: DirectoryFacets | null) {
  const { current } = useDirectorySearch();
  const [nameCountry, nameSector, nameLanguage] = [
    useCountryName(),
    useNaceNames(),
    useLanguageName(),
  ];
  const pickText = usePickText();
  const { compare, number } = useFormats();
  const choice = (value: string, name: string, count: number): Choice => ({
    value,
    label: `${name} (${number(count)})`,
  });
  const sorted = (
    choices: Choice[],
    chosen: string | undefined,
    nameOf: (code: string) => string,
  ) => {
    const isMissing = chosen !== undefined && choices.every(({ value }) => value !== chosen);
    const all = isMissing ? [...choices, choice(chosen, nameOf(chosen), 0)] : choices;
    return all.sort((one, other) => compare(one.label, other.label));
  };
  const { countries = [], sectors = [], types = [] } = facets ?? {};
  return {
    countries: sorted(
      countries.map(({ value, count }) => choice(value, nameCountry(value), count)),
      current.country,
      nameCountry,
    ),
    sectors: sorted(
      sectors.map(({ value, count }) => choice(value, nameSector(value), count)),
      current.sector,
      nameSector,
    ),
    types: sorted(
      types.map(({ value, names, count }) => choice(value, pickText(names), count)),
      current.type,
      () => '–',
    ),
    languages: languageCodes
      .map((value) => ({ value, label: nameLanguage(value) }))
      .sort((one, other) => compare(one.label, other.label)),
  };
}
