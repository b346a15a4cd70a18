import { NativeSelect } from '@mantine/core';
import { participantStates } from '@ponte/domain';
import { useCallback } from 'react';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { CountrySelect } from '../../../ui/country-select.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { useTypeNames } from '../form/use-type-names.ts';
import { type PeopleSearch, peopleRoute, readPeopleSearch } from '../routes.tsx';

/** Filters live in the address, so that a view can be sent to a colleague. */
export function PeopleFilters({ search }: { search: PeopleSearch }) {
  const { t } = useTranslation('participants');
  const navigate = peopleRoute.useNavigate();
  const set = useCallback(
    (change: Record<string, string>) => {
      void navigate({
        search: (before) => readPeopleSearch({ ...before, ...change }),
        replace: true,
      });
    },
    [navigate],
  );
  const searchText = useCallback((text: string) => set({ text }), [set]);
  const { text = '', state = '', typeId = '', country = '', officeId = '', meetings = '' } = search;
  const activeCount = [state, typeId, country, officeId, meetings].filter(Boolean).length;
  return (
    <FilterBar
      search={{ value: text, onChange: searchText, label: t('people.search') }}
      activeCount={activeCount}
      onReset={() => set({ state: '', typeId: '', country: '', officeId: '', meetings: '' })}
    >
      <StateFilter value={state} onChange={(value) => set({ state: value })} />
      <TypeFilter value={typeId} onChange={(value) => set({ typeId: value })} />
      <CountrySelect
        label={t('field.country')}
        emptyLabel={t('people.allCountries')}
        autoComplete="off"
        value={country}
        onChange={(event) => set({ country: event.currentTarget.value })}
      />
      <OfficeFilter value={officeId} onChange={(value) => set({ officeId: value })} />
      <NativeSelect
        label={t('people.meetings')}
        value={meetings}
        data={[
          { value: '', label: t('people.allMeetings') },
          { value: 'none', label: t('people.noMeeting') },
        ]}
        onChange={(event) => set({ meetings: event.currentTarget.value })}
      />
    </FilterBar>
  );
}

type FilterProps = { value: string; onChange: (value: string) => void };

function StateFilter({ value, onChange }: FilterProps) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const { data } = $api.useQuery('get', '/api/events/{event}/participants/counts', {
    params: { path: { event: id } },
  });
  const states = participantStates.map((state) => ({
    value: state,
    label: data ? `${t(`state.${state}`)} (${data.states[state]})` : t(`state.${state}`),
  }));
  return (
    <NativeSelect
      label={t('field.state')}
      value={value}
      data={[{ value: '', label: t('people.allStates') }, ...states]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function TypeFilter({ value, onChange }: FilterProps) {
  const { t } = useTranslation('participants');
  const types = useTypeNames();
  return (
    <NativeSelect
      label={t('field.type')}
      value={value}
      data={[{ value: '', label: t('people.allTypes') }, ...types]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The support offices of the event; without any there is nothing to choose. */
function OfficeFilter({ value, onChange }: FilterProps) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const { data } = $api.useQuery('get', '/api/events/{event}/offices', {
    params: { path: { event: id } },
  });
  if (!data || data.items.length === 0) return null;
  const offices = data.items.map((office) => ({ value: office.id, label: office.name }));
  return (
    <NativeSelect
      label={t('field.office')}
      value={value}
      data={[{ value: '', label: t('people.allOffices') }, ...offices]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
