import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../../api/client.ts';
import { pagedOptions } from '../../../api/paged.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { publicPath } from '../../../paths.ts';
import type { Sort } from '../../../ui/data-table.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { PagedList } from '../../../ui/paged-list.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { peopleRoute, readPeopleSearch } from '../routes.tsx';
import { BulkDecisions } from './bulk-decisions.tsx';
import { OfficeInvitations } from './office-invitation.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';

/** Everybody who registered, to be found, approved and looked after. */
export function PeoplePage() {
  const { t } = useTranslation('participants');
  const { slug, id, permissions } = useEventScope();
  const search = peopleRoute.useSearch();
  const navigate = peopleRoute.useNavigate();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/participants',
    { params: { path: { event: id }, query: { limit: 100, ...search } } },
    pagedOptions,
  );
  const { sort = 'registeredAt', direction = 'descending' } = search;
  const changeSort = (to: Sort) =>
    void navigate({
      search: (before) => readPeopleSearch({ ...before, sort: to.column, direction: to.direction }),
      replace: true,
    });
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
      {permissions['participants.decide'] === 'own' ? <OfficeInvitations /> : null}
      <PeopleFilters search={search} />
      <PagedList
        query={query}
        isEndless
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
            <PeopleTable
              people={items}
              selected={selected}
              onSelect={setSelected}
              sort={{ column: sort, direction }}
              onSort={changeSort}
            />
          </>
        )}
      </PagedList>
    </>
  );
}
