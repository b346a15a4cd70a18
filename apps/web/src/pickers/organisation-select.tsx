import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { $api } from '../api/client.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { useCountryName } from '../ui/country-name.tsx';

type OrganisationSelectProps = {
  label: string;
  description?: string;
  value?: string | null;
  onChange?: (organisationId: string | null) => void;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  'data-path'?: string;
};

// The search answers from two characters on, and there is no need to ask at every key.
const shortest = 2;
const pauseMilliseconds = 250;

/** Finds an organisation by a part of its name. */
export function OrganisationSelect({ value = null, onChange, ...field }: OrganisationSelectProps) {
  const { t } = useTranslation('organising');
  const nameCountry = useCountryName();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), pauseMilliseconds);
  const query = $api.useQuery(
    'get',
    '/api/organisations',
    { params: { query: { name } } },
    { enabled: name.length >= shortest, placeholderData: (before) => before },
  );
  const found = (query.data?.items ?? []).map(({ id, city, country, ...organisation }) => ({
    value: id,
    label: [organisation.name, city, nameCountry(country)].filter(Boolean).join(', '),
  }));
  return (
    <Select
      {...field}
      data={found}
      value={value}
      onChange={(id) => onChange?.(id)}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t(name.length < shortest ? 'search.type' : 'search.none')}
      filter={({ options }) => options}
      searchable
      clearable
    />
  );
}
