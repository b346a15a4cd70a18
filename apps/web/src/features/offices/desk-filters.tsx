import { NativeSelect } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import type { DeskSearch } from './routes.tsx';
import type { OfficeCompany } from './shapes.ts';

type DeskFiltersProps = {
  companies: readonly OfficeCompany[];
  search: DeskSearch;
  onChange: (change: { [Key in keyof DeskSearch]?: string }) => void;
};

/** Filters live in the address, so that a view can be sent to a colleague. */
export function DeskFilters({ companies, search, onChange }: DeskFiltersProps) {
  const { t } = useTranslation('offices');
  const nameCountry = useCountryName();
  const pick = usePickText();
  const { dateRange } = useFormats();
  const { text = '', country = '', event = '', task } = search;
  const countries = [...new Set(companies.map((company) => company.country))].sort();
  const events = new Map(
    companies.flatMap(({ cases }) => cases.map(({ event: each }) => [each.id, each])),
  );
  return (
    <FilterBar
      search={{
        value: text,
        onChange: (value) => onChange({ text: value }),
        label: t('desk.search'),
      }}
      activeCount={[country, event, task].filter(Boolean).length}
      onReset={() => onChange({ country: '', event: '', task: '' })}
    >
      <NativeSelect
        label={t('desk.event')}
        value={event}
        onChange={({ currentTarget }) => onChange({ event: currentTarget.value })}
        data={[
          { value: '', label: t('desk.allEvents') },
          // One event is often held every year under the same name.
          ...[...events.values()].map(({ id, names, firstDay, lastDay }) => ({
            value: id,
            label: `${pick(names)}, ${dateRange(firstDay, lastDay)}`,
          })),
        ]}
      />
      <NativeSelect
        label={t('desk.country')}
        value={country}
        onChange={({ currentTarget }) => onChange({ country: currentTarget.value })}
        data={[
          { value: '', label: t('desk.allCountries') },
          ...countries.map((value) => ({ value, label: nameCountry(value) })),
        ]}
      />
    </FilterBar>
  );
}
