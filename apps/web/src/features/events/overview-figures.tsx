import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { requestStates } from '@ponte/domain';
import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type AppPath, organiserPath } from '../../paths.ts';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { Event, Overview } from './event.ts';
import { type Alerts, TrendLine } from './overview-alerts.tsx';

type Counts = Partial<Record<string, number>>;
type FigureKey = 'participants' | 'requests' | 'meetings' | 'messages';

type Trends = Alerts['trends'];
type OverviewFiguresProps = { event: Event; overview: Overview; trends: Trends | undefined };

/** The event in numbers, each leading to the page behind it; what a role does not see is not there. */
export function OverviewFigures({ event, overview, trends }: OverviewFiguresProps) {
  const { t } = useTranslation('organising');
  const eventId = event.id;
  const figures: [FigureKey, Counts | null, AppPath][] = [
    ['participants', overview.participants, organiserPath('registrations', { eventId })],
    ['requests', overview.requests, organiserPath('requests', { eventId })],
    ['meetings', overview.meetings, organiserPath('schedule', { eventId })],
    ['messages', overview.messages, organiserPath('sentMail', { eventId })],
  ];
  return (
    <section aria-label={t('figure.title')}>
      <Title order={2} mb="md">
        {t('figure.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 4 }} mb="lg">
        {figures.map(([key, counts, to]) =>
          counts ? (
            <Figure
              key={key}
              name={key}
              counts={counts}
              to={to}
              trend={key === 'messages' ? null : (trends?.[key] ?? null)}
            />
          ) : null,
        )}
      </SimpleGrid>
    </section>
  );
}

type FigureProps = {
  name: FigureKey;
  counts: Counts;
  to: AppPath;
  trend: { lately: number; before: number } | null;
};

/** What the large number counts: those that are in, of a kind that matters, or all. */
const counted: Record<FigureKey, readonly string[]> = {
  participants: ['approved'],
  requests: requestStates,
  meetings: ['scheduled', 'held'],
  messages: ['sent', 'kept'],
};

/** What stands below the large number, by state. */
const listed = {
  participants: ['applied', 'waiting', 'offered', 'rejected', 'withdrawn'],
  requests: requestStates,
  meetings: ['agreed', 'missed', 'cancelled'],
  messages: ['queued', 'sending', 'skipped', 'failed'],
} as const satisfies Record<FigureKey, readonly string[]>;

/** `requests.pending`: the name of the text. Which states a figure has is known by `listed` alone. */
type Part = { [Name in FigureKey]: `${Name}.${(typeof listed)[Name][number]}` }[FigureKey];

function Figure({ name, counts, to, trend }: FigureProps) {
  const { t } = useTranslation('organising');
  const { number } = useFormats();
  const headingId = useId();
  const sum = counted[name].reduce((total, state) => total + (counts[state] ?? 0), 0);
  const rest = listed[name].flatMap((state) => {
    const part = `${name}.${state}` as Part;
    const count = counts[state];
    return count ? [{ label: t(`figure.${part}`), value: number(count) }] : [];
  });
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={headingId}>
      <Title order={3} id={headingId}>
        <PageLink to={to} inherit>
          {t(`figure.${name}.title`)}
        </PageLink>
      </Title>
      <Text fz="2rem" fw={700} lh={1.3}>
        {number(sum)}
      </Text>
      <Text c="dimmed" mb="sm">
        {t(`figure.${name}.counted`)}
      </Text>
      {trend ? (
        <Text size="sm" mb="sm">
          <TrendLine trend={trend} />
        </Text>
      ) : null}
      <DataList isCompact items={rest} />
    </Paper>
  );
}
