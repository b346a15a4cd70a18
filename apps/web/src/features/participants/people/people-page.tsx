import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.ts';
import { pagedOptions } from '../../../api/paged.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { publicPath } from '../../../paths.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { PagedList } from '../../../ui/paged-list.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { peopleRoute } from '../routes.tsx';
import { BulkDecisions } from './bulk-decisions.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';

/** Everybody who registered, to be found, approved and looked after. */
export function PeoplePage() {
  const { t } = useTranslation('participants');
  const { slug, id } = useEventScope();
  const search = peopleRoute.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/participants',
    { params: { path: { event: id }, query: search } },
    pagedOptions,
  );
  return (
    <>
      <PageHeader
        title={t('people.title')}
        actions={
          <PageLink to={publicPath('registration', { slug })}>
            {t('people.registrationPage')}
          </PageLink>
        }
      />
      <PeopleFilters search={search} />
      <PagedList
        query={query}
        empty={
          <EmptyState icon={IconUsers} title={t('people.empty')}>
            {t('people.emptyHint')}
          </EmptyState>
        }
      >
        {(items) => (
          <>
            <BulkDecisions
              people={items.filter((person) => selected.has(person.id))}
              onDone={() => setSelected(new Set())}
            />
            <PeopleTable people={items} selected={selected} onSelect={setSelected} />
          </>
        )}
      </PagedList>
    </>
  );
}
