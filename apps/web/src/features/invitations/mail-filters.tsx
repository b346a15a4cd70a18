import { NativeSelect } from '@mantine/core';
import { messageStates } from '@ponte/domain';
import { useCallback } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { type MailSearch, readMailSearch, sentMailRoute } from './routes.tsx';

/** Filters live in the address, so that a view can be sent to a colleague. */
export function MailFilters({ search }: { search: MailSearch }) {
  const { t } = useTranslation('invitations');
  const navigate = sentMailRoute.useNavigate();
  const set = useCallback(
    (change: Record<string, string>) => {
      void navigate({
        search: (before) => readMailSearch({ ...before, ...change }),
        replace: true,
      });
    },
    [navigate],
  );
  const searchText = useCallback((text: string) => set({ text }), [set]);
  const { text = '', state = '', participant = '' } = search;
  return (
    <FilterBar
      search={{ value: text, onChange: searchText, label: t('sentMail.search') }}
      activeCount={[state, participant].filter(Boolean).length}
      onReset={() => set({ state: '', participant: '' })}
    >
      <NativeSelect
        label={t('field.state')}
        value={state}
        data={[
          { value: '', label: t('sentMail.allStates') },
          ...messageStates.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={(event) => set({ state: event.currentTarget.value })}
      />
    </FilterBar>
  );
}
