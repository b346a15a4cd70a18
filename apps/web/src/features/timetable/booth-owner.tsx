import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';

type BoothOwnerProps = Omit<SelectProps, 'data'> & {
  /** The present owner, who may not be among the first found. */
  known: { id: string; name: string } | null;
};

/** Finds an organisation of the event by its name. */
export function BoothOwner({ known, ...props }: BoothOwnerProps) {
  const { t } = useTranslation('timetable');
  const { id: event } = useEventScope();
  const [search, setSearch] = useState('');
  const [name] = useDebouncedValue(search, 250);
  const { data } = $api.useQuery(
    'get',
    '/api/events/{event}/timetable/booth-owners',
    { params: { path: { event }, query: { name } } },
    { placeholderData: keepPreviousData },
  );
  const found = data?.items ?? [];
  const isFound = known === null || found.some(({ id }) => id === known.id);
  const options = isFound ? found : [known, ...found];
  return (
    <Select
      {...props}
      label={t('field.owner')}
      description={t('field.ownerHint')}
      required
      searchable
      nothingFoundMessage={t('field.ownerNone')}
      // What was found by name stays, also when the letters differ by accents.
      filter={({ options: all }) => all}
      onSearchChange={setSearch}
      data={options.map(({ id, name: label }) => ({ value: id, label }))}
    />
  );
}
