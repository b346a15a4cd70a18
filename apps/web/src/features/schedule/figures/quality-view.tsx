import { SimpleGrid } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { BarList } from '../../../ui/bar-list.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { Section } from '../../../ui/section.tsx';
import { HeatMap } from './heat-map.tsx';
import { LeastServed } from './least-served.tsx';
import { MostIdle } from './most-idle.tsx';
import { countByBreaks, countByIdle } from './quality-figures.ts';
import type { QualityViewProps } from './quality-props.ts';
import { QualitySummary } from './quality-summary.tsx';

/** How a schedule serves the people in it. */
export function QualityView({ quality, before, grid, unplacedOf }: QualityViewProps) {
  const { t } = useTranslation('schedule-figures');
  return (
    <>
      <QualitySummary quality={quality} before={before} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" mt="lg">
        <Section title={t('breaks.title')} description={t('breaks.description')}>
          <Breaks quality={quality} before={before} />
        </Section>
        <Section title={t('idle.title')} description={t('idle.description')}>
          <Idle quality={quality} before={before} />
          <MostIdle quality={quality} />
        </Section>
      </SimpleGrid>
      <Section title={t('served.title')} description={t('served.description')}>
        <LeastServed quality={quality} unplacedOf={unplacedOf} />
      </Section>
      <Section title={t('use.title')} description={t('use.description')}>
        <HeatMap use={quality.tableUse} slots={grid.slots} />
      </Section>
    </>
  );
}

type DistributionProps = Pick<QualityViewProps, 'quality' | 'before'>;

function Breaks({ quality, before }: DistributionProps) {
  const { t } = useTranslation('schedule-figures');
  const former = before ? countByBreaks(before) : [];
  return (
    <BarList
      label={t('breaks.title')}
      bars={countByBreaks(quality).map(({ from, to, people }, i) => ({
        key: String(from),
        name:
          to === null ? t('breaks.more', { count: from }) : t('breaks.exactly', { count: from }),
        value: people,
        text: t('people', { count: people }),
        ...(former[i] ? { note: t('before', { value: former[i].people }) } : {}),
      }))}
    />
  );
}

function Idle({ quality, before }: DistributionProps) {
  const { t } = useTranslation('schedule-figures');
  const { number } = useFormats();
  const former = before ? countByIdle(before) : [];
  const nameOf = (from: number, to: number | null) => {
    if (to === 0) return t('idle.none');
    if (to === null) return t('idle.more', { minutes: number(from - 1) });
    return t('idle.between', { from: number(from), to: number(to) });
  };
  return (
    <BarList
      label={t('idle.title')}
      bars={countByIdle(quality).map(({ from, to, people }, i) => ({
        key: String(from),
        name: nameOf(from, to),
        value: people,
        text: t('people', { count: people }),
        ...(former[i] ? { note: t('before', { value: former[i].people }) } : {}),
      }))}
    />
  );
}
