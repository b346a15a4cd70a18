import { organisationSizes } from '@ponte/domain';
import type { components } from '../../api/schema.d.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useCountryName, useLanguageName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { useTechnologyNames } from './technologies.tsx';

export type MatchReason = components['schemas']['MatchReason'];

/** Says a reason for a suggestion as a sentence. */
export function useReasonWords(): (reason: MatchReason) => string {
  const { t } = useTranslation(['exchange', 'organisations']);
  const [nameSector, nameTechnology] = [useNaceNames(), useTechnologyNames()];
  const [nameCountry, nameLanguage] = [useCountryName(), useLanguageName()];
  const { list } = useFormats();
  const nameOf = (code: MatchReason['code'], value: string): string => {
    switch (code) {
      case 'same_technology':
      case 'near_technology':
      case 'you_asked_before':
        return nameTechnology(value);
      case 'same_sector':
        return nameSector(value);
      case 'country_fits':
        return nameCountry(value);
      case 'common_language':
      case 'similar_abroad':
        return nameLanguage(value);
      case 'size_fits': {
        const size = organisationSizes.find((each) => each === value);
        return size ? t(`organisations:size.${size}`) : value;
      }
      default:
        return value;
    }
  };
  return ({ code, values }) =>
    t(`reason.${code}`, { values: list([...new Set(values.map((value) => nameOf(code, value)))]) });
}
