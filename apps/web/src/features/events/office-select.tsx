import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.ts';
import { useCountryName } from '../../ui/country-name.tsx';

type OfficeSelectProps = {
  value?: string | null;
  onChange?: (officeId: string | null) => void;
  error?: ReactNode;
  'data-path'?: string;
};

// The search answers from two characters on, and there is no need to ask at every key.
const shortest = 2;
const pauseMilliseconds = 250;

/** Finds the organisation whose participants a support office looks after. */
export function OfficeSelect({ value = null, onChange, ...field }: OfficeSelectProps) {
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
  const found = (query.data?.items ?? []).map((office) => ({
    value: office.id,
    label: [office.name, office.city, nameCountry(office.country)].filter(Boolean).join(', '),
  }));
  return (
    <Select
      {...field}
      label={t('grant.office')}
      description={t('grant.officeHint')}
      data={found}
      value={value}
      onChange={(id) => onChange?.(id)}
      onSearchChange={setTyped}
      nothingFoundMessage={t(name.length < shortest ? 'grant.officeType' : 'grant.officeNone')}
      filter={({ options }) => options}
      searchable
      clearable
      required
    />
  );
}
