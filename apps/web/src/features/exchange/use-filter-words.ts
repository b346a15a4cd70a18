import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import type { ExchangeSearch } from './exchange-search.ts';
import { useTechnologyNames } from './technologies.tsx';

/** Says a search in words: what is looked for, of which kind, in what and where. */
export function useFilterWords(): (filter: ExchangeSearch) => string {
  const { t } = useTranslation('exchange');
  const [nameCountry, nameSector, nameTechnology] = [
    useCountryName(),
    useNaceNames(),
    useTechnologyNames(),
  ];
  return ({ q, kind, sector, technology, country, stage }) => {
    const parts = [
      q && `“${q}”`,
      kind && t(`kinds.${kind}`),
      technology && nameTechnology(technology),
      sector && nameSector(sector),
      country && nameCountry(country),
      stage && t(`stage.${stage}`),
    ];
    return parts.filter(Boolean).join(', ') || t('save.everything');
  };
}
