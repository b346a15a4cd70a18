import { IconChartBar, IconWorld } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { CountryMatrix } from '../../ui/country-matrix.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StackedBars } from '../../ui/stacked-bars.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { byPeriod, type Period, sumOf } from './by-period.ts';
import type { Statistics } from './shapes.ts';

/** Where the event goes: who registers when, what becomes of requests, which countries meet. */
export function StatisticsPage() {
  const { t } = useTranslation('reports');
  const { id, permissions } = useEventScope();
  const query = $api.useQuery('get', '/api/events/{event}/reports/statistics', {
    params: { path: { event: id } },
  });
  return (
    <>
      <PageHeader
        title={t('statistics.title')}
        actions={
          permissions['reports.export'] ? (
            <DownloadButton address={`/api/events/${id}/reports/sheets/statistics?format=xlsx`}>
              {t('statistics.download')}
            </DownloadButton>
          ) : null
        }
      />
      <QueryView query={query}>
        {(statistics) => (
          <>
            <Registrations rows={statistics.registrations} />
            <Requests rows={statistics.requests} />
            <Section title={t('countries.title')} description={t('countries.description')}>
              <Countries pairs={statistics.countries} />
            </Section>
          </>
        )}
      </QueryView>
    </>
  );
}

/** Names of the bars: a day, or the day on which a week begins. */
function usePeriodNames() {
  const { t } = useTranslation('reports');
  const { shortDate } = useFormats();
  return <Row,>(unit: 'day' | 'week', periods: readonly Period<Row>[]) =>
    periods.map(({ day }) =>
      unit === 'day' ? shortDate(day) : t('week', { day: shortDate(day) }),
    );
}

function Registrations({ rows }: { rows: Statistics['registrations'] }) {
  const { t } = useTranslation('reports');
  const namePeriods = usePeriodNames();
  const { unit, periods } = byPeriod(rows);
  const count = sumOf(rows, ({ registered }) => registered);
  const approved = sumOf(rows, (row) => row.approved);
  const summary = t('registrations.summary', { count, approved });
  const each = (numberOf: (row: Statistics['registrations'][number]) => number) =>
    periods.map((period) => sumOf(period.rows, numberOf));
  return (
    <Section title={t('registrations.title')} description={summary}>
      {periods.length === 0 ? (
        <EmptyState icon={IconChartBar} title={t('registrations.empty')} />
      ) : (
        <StackedBars
          summary={summary}
          heading={t(`period.${unit}`)}
          labels={namePeriods(unit, periods)}
          series={[
            {
              label: t('registrations.approved'),
              tone: 'first',
              values: each((row) => row.approved),
            },
            {
              label: t('registrations.others'),
              tone: 'third',
              values: each((row) => row.registered - row.approved),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Requests({ rows }: { rows: Statistics['requests'] }) {
  const { t } = useTranslation('reports');
  const { percent } = useFormats();
  const namePeriods = usePeriodNames();
  const { unit, periods } = byPeriod(rows);
  const count = sumOf(rows, ({ sent }) => sent);
  const accepted = sumOf(rows, (row) => row.accepted);
  const answered = accepted + sumOf(rows, ({ declined }) => declined);
  const share = answered > 0 ? percent(accepted / answered) : '–';
  const summary = t('requests.summary', { count, share });
  const each = (numberOf: (row: Statistics['requests'][number]) => number) =>
    periods.map((period) => sumOf(period.rows, numberOf));
  return (
    <Section title={t('requests.title')} description={summary}>
      {periods.length === 0 ? (
        <EmptyState icon={IconChartBar} title={t('requests.empty')} />
      ) : (
        <StackedBars
          summary={summary}
          heading={t(`period.${unit}`)}
          labels={namePeriods(unit, periods)}
          series={[
            { label: t('requests.accepted'), tone: 'first', values: each((row) => row.accepted) },
            { label: t('requests.declined'), tone: 'second', values: each((row) => row.declined) },
            {
              label: t('requests.others'),
              tone: 'third',
              values: each((row) => row.sent - row.accepted - row.declined),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Countries({ pairs }: { pairs: Statistics['countries'] }) {
  const { t } = useTranslation('reports');
  if (pairs.length === 0) return <EmptyState icon={IconWorld} title={t('countries.empty')} />;
  return (
    <CountryMatrix
      label={t('countries.title')}
      caption={t('countries.caption')}
      pairs={pairs.map(({ from, to, meetings }) => ({ from, to, count: meetings }))}
    />
  );
}
