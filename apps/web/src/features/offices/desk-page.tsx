import { IconBuilding } from '@tabler/icons-react';
import { useCallback } from 'react';
import { $api } from '../../api/client.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CompanyTable } from './company-table.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import { findCompanies } from './find-companies.ts';
import { type DeskSearch, deskRoute, readDeskSearch } from './routes.tsx';
import type { OfficeDesk } from './shapes.ts';
import { TaskButtons } from './task-buttons.tsx';

/** An office's own companies in every event, and what waits. */
export function DeskPage() {
  const { officeId } = deskRoute.useParams();
  const query = $api.useQuery('get', '/api/offices/{office}', {
    params: { path: { office: officeId } },
  });
  return <QueryView query={query}>{(desk) => <Desk desk={desk} />}</QueryView>;
}

function useDeskSearch() {
  const search = deskRoute.useSearch();
  const navigate = deskRoute.useNavigate();
  const set = useCallback(
    (change: { [Key in keyof DeskSearch]?: string }) => {
      void navigate({
        search: (before: DeskSearch) => readDeskSearch({ ...before, ...change }),
        replace: true,
      });
    },
    [navigate],
  );
  return { search, set };
}

function Desk({ desk }: { desk: OfficeDesk }) {
  const { t } = useTranslation('offices');
  const { search, set } = useDeskSearch();
  const { office, companies } = desk;
  const shown = findCompanies(companies, search);
  return (
    <>
      <PageHeader
        title={office.name}
        description={t('desk.description')}
        actions={<Reports officeId={office.id} eventId={search.event} />}
      />
      <DeskTabs officeId={office.id} />
      {companies.length === 0 ? (
        <NoCompanies officeId={office.id} />
      ) : (
        <>
          <TaskButtons
            counts={desk.counts}
            chosen={search.task}
            onChoose={(task) => set({ task: task ?? '' })}
          />
          <DeskFilters companies={companies} search={search} onChange={set} />
          {shown.length === 0 ? (
            <EmptyState icon={IconBuilding} title={t('desk.noneFound')}>
              {t('desk.noneFoundHint')}
            </EmptyState>
          ) : (
            <CompanyTable officeId={office.id} companies={shown} />
          )}
        </>
      )}
    </>
  );
}

function NoCompanies({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offices');
  return (
    <EmptyState
      icon={IconBuilding}
      title={t('desk.empty')}
      action={
        <ButtonLink to={publicPath('officeInvitations', { officeId })}>
          {t('desk.invite')}
        </ButtonLink>
      }
    >
      {t('desk.emptyHint')}
    </EmptyState>
  );
}

function Reports({ officeId, eventId }: { officeId: string; eventId: string | undefined }) {
  const { t } = useTranslation('offices');
  const locale = useLanguage();
  const event = eventId ? `&event=${encodeURIComponent(eventId)}` : '';
  return (['pdf', 'xlsx', 'csv'] as const).map((format) => (
    <DownloadButton
      key={format}
      label={t('desk.report', { format: format.toUpperCase() })}
      address={`/api/offices/${officeId}/report/${format}?locale=${locale}${event}`}
    >
      {format.toUpperCase()}
    </DownloadButton>
  ));
}
