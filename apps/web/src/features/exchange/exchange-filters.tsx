import { Select } from '@mantine/core';
import { developmentStages } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useFormats } from '../../ui/formats.ts';
import {
  countExchangeFilters,
  type ExchangeFilterKey,
  useExchangeSearch,
} from './exchange-search.ts';
import type { ExchangeFacets } from './shapes.ts';
import { useTechnologyNames } from './technologies.tsx';

type Facet = { value: string; count: number };
type Choice = { value: string; label: string };
type SelectKey = Exclude<ExchangeFilterKey, 'kind'>;

/** Search and filters; each choice says how many it would show. */
export function ExchangeFilters({ facets }: { facets: ExchangeFacets | null }) {
  const { t } = useTranslation('exchange');
  const { current, change } = useExchangeSearch();
  const choices = useChoices(facets);
  const select = (key: SelectKey) => (
    <Select
      key={key}
      label={t(`filter.${key}`)}
      placeholder={t('filter.any')}
      data={choices[key]}
      value={current[key] ?? null}
      onChange={(value) => void change({ [key]: value ?? undefined })}
      searchable={choices[key].length > 6}
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
      activeCount={countExchangeFilters(current)}
      onReset={() =>
        void change({
          kind: undefined,
          sector: undefined,
          technology: undefined,
          country: undefined,
          stage: undefined,
        })
      }
    >
      {(['sector', 'technology', 'country', 'stage'] as const).map(select)}
    </FilterBar>
  );
}

/** What can be chosen, named and sorted in the page's language; a choice made earlier stays even if it finds nothing. */
function useChoices(facets: ExchangeFacets | null): Record<SelectKey, Choice[]> {
  const { t } = useTranslation('exchange');
  const { current } = useExchangeSearch();
  const [nameCountry, nameSector, nameTechnology] = [
    useCountryName(),
    useNaceNames(),
    useTechnologyNames(),
  ];
  const { compare, number } = useFormats();
  const toChoices = (
    found: readonly Facet[] | undefined,
    chosen: string | undefined,
    nameOf: (value: string) => string,
  ): Choice[] => {
    const all = [...(found ?? [])];
    if (chosen !== undefined && all.every(({ value }) => value !== chosen))
      all.push({ value: chosen, count: 0 });
    return all.map(({ value, count }) => ({ value, label: `${nameOf(value)} (${number(count)})` }));
  };
  const sorted = (choices: Choice[]) =>
    choices.sort((one, other) => compare(one.label, other.label));
  const nameStage = (value: string) => {
    const stage = developmentStages.find((each) => each === value);
    return stage ? t(`stage.${stage}`) : value;
  };
  const stages = toChoices(facets?.stages, current.stage, nameStage);
  const order: readonly string[] = developmentStages;
  return {
    sector: sorted(toChoices(facets?.sectors, current.sector, nameSector)),
    technology: sorted(toChoices(facets?.technologies, current.technology, nameTechnology)),
    country: sorted(toChoices(facets?.countries, current.country, nameCountry)),
    stage: stages.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value)),
  };
}
