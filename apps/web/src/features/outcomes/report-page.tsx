import { Alert, Paper, Text } from '@mantine/core';
import { funnelStages } from '@ponte/domain';
import { IconChartBar } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { BarList } from '../../ui/bar-list.tsx';
import { CountryMatrix } from '../../ui/country-matrix.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { GroupTable } from './group-table.tsx';
import classes from './outcomes.module.css';
import type { OutcomeReport } from './shapes.ts';

/** What the event has led to: the funder's report, for an office that of its own companies. */
export function ReportPage() {
  const { t } = useTranslation('outcomes');
  const { id, permissions } = useEventScope();
  const locale = useLanguage();
  const query = $api.useQuery('get', '/api/events/{event}/outcomes', {
    params: { path: { event: id }, query: { locale } },
  });
  const formats = ['pdf', 'xlsx', 'csv'] as const;
  return (
    <>
      <PageHeader
        title={t('report.title')}
        description={t('report.description')}
        actions={
          permissions['reports.export']
            ? formats.map((format) => (
                <DownloadButton
                  key={format}
                  label={t('report.save', { format: format.toUpperCase() })}
                  address={`/api/events/${id}/outcomes/report/${format}?locale=${locale}`}
                >
                  {format.toUpperCase()}
                </DownloadButton>
              ))
            : null
        }
      />
      <QueryView query={query}>{(report) => <Report report={report} />}</QueryView>
    </>
  );
}

const funnelKeys: readonly string[] = funnelStages;

function Report({ report }: { report: OutcomeReport }) {
  const { t } = useTranslation('outcomes');
  const nameSector = useNaceNames();
  const funnel = report.indicators.filter(({ key }) => funnelKeys.includes(key));
  const others = report.indicators.filter(({ key }) => !funnelKeys.includes(key));
  return (
    <>
      {report.isOwn ? <Alert mb="lg">{t('report.ownOnly')}</Alert> : null}
      <Section title={t('report.funnel')}>
        <Funnel steps={funnel} />
      </Section>
      <Section title={t('report.reached')} isPlain>
        <Indicators indicators={others} />
      </Section>
      <Section title={t('report.results')}>
        <Results results={report.results} />
      </Section>
      <Matrices groups={report.countries} />
      <GroupTable
        title={t('report.sectors')}
        hint={t('report.sectorsHint')}
        groups={report.sectors}
        nameOf={({ key }) => nameSector(key)}
      />
      <GroupTable
        title={t('report.networks')}
        hint={t('report.networksHint')}
        groups={report.networks}
        nameOf={({ name, key }) => name ?? key}
      />
      <GroupTable
        title={t('report.offices')}
        groups={report.offices}
        nameOf={({ name }) => name ?? t('report.noOffice')}
      />
      <Section title={t('report.definitions')}>
        <Definitions rows={[...report.indicators, ...report.results]} />
      </Section>
    </>
  );
}

function Funnel({ steps }: { steps: OutcomeReport['indicators'] }) {
  const { t } = useTranslation('outcomes');
  const { number, percent } = useFormats();
  return (
    <BarList
      label={t('report.funnel')}
      bars={steps.map(({ key, label, value, of }) => ({
        key,
        name: label,
        value,
        text: number(value),
        ...(of ? { note: t('report.share', { share: percent(value / of), of: number(of) }) } : {}),
      }))}
    />
  );
}

function Indicators({ indicators }: { indicators: OutcomeReport['indicators'] }) {
  const { t } = useTranslation('outcomes');
  const { number, percent } = useFormats();
  return (
    <ul className={classes.indicators}>
      {indicators.map(({ key, label, value, of }) => (
        <Paper component="li" withBorder p="md" key={key}>
          <Text className={classes.figure}>{number(value)}</Text>
          <Text>{label}</Text>
          {of ? (
            <Text c="dimmed">
              {t('report.share', { share: percent(value / of), of: number(of) })}
            </Text>
          ) : null}
        </Paper>
      ))}
    </ul>
  );
}

function Results({ results }: { results: OutcomeReport['results'] }) {
  const { t } = useTranslation('outcomes');
  const { number } = useFormats();
  if (results.every(({ meetings }) => meetings === 0))
    return <EmptyState icon={IconChartBar} title={t('report.noResults')} />;
  return (
    <BarList
      label={t('report.results')}
      bars={results.map(({ kind, label, meetings, bands }) => ({
        key: kind,
        name: [label, ...bands.map((band) => `${band.label}: ${number(band.meetings)}`)].join(
          ' · ',
        ),
        value: meetings,
        text: number(meetings),
      }))}
    />
  );
}

function Matrices({ groups }: { groups: OutcomeReport['countries'] }) {
  const { t } = useTranslation('outcomes');
  const pairsOf = (stage: 'held' | 'fruitful') =>
    groups.map(({ key, funnel }) => {
      const [from = '', to = ''] = key.split('-');
      return { from, to, count: funnel[stage] };
    });
  if (groups.length === 0) return null;
  return (
    <Section title={t('report.countries')}>
      <CountryMatrix
        label={t('report.heldBetween')}
        caption={t('report.heldBetween')}
        pairs={pairsOf('held')}
      />
      <CountryMatrix
        label={t('report.fruitfulBetween')}
        caption={t('report.fruitfulBetween')}
        pairs={pairsOf('fruitful')}
      />
    </Section>
  );
}

function Definitions({ rows }: { rows: readonly { label: string; definition: string }[] }) {
  return (
    <dl>
      {rows.map(({ label, definition }) => (
        <div key={label}>
          <Text component="dt" fw={600} mt="sm">
            {label}
          </Text>
          <Text component="dd" m={0} className={classes.definition}>
            {definition}
          </Text>
        </div>
      ))}
    </dl>
  );
}
