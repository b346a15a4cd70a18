import { Button, Group } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { LineChart } from '../../../ui/line-chart.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import { useEventKey } from '../queries.ts';
import type { TablesStudy } from '../shapes.ts';
import { whileBusy } from './while-busy.ts';

/** Meetings against tables, with today's number singled out; drawn when asked, for it takes seconds. */
export function TablesCurve() {
  const { t } = useTranslation('schedule-figures');
  const event = useEventKey();
  const [isWanted, setIsWanted] = useState(false);
  const query = $api.useQuery(
    'get',
    '/api/events/{event}/schedule/tables-curve',
    { params: { path: { event }, query: { seconds: 6 } } },
    { enabled: isWanted, staleTime: 5 * 60_000, ...whileBusy },
  );
  return (
    <Section title={t('curve.title')} description={t('curve.description')}>
      {isWanted ? (
        <QueryView query={query}>{(study) => <Curve study={study} />}</QueryView>
      ) : (
        <Group>
          <Button
            variant="light"
            leftSection={<IconChartLine size={18} aria-hidden />}
            onClick={() => setIsWanted(true)}
          >
            {t('curve.draw')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Curve({ study: { wished, tables, items } }: { study: TablesStudy }) {
  const { t } = useTranslation('schedule-figures');
  const { number } = useFormats();
  const now = items.findLast((item) => item.tables <= tables)?.scheduled ?? 0;
  return (
    <LineChart
      label={t('curve.label', { tables: number(tables), meetings: number(now) })}
      lines={[
        {
          key: 'meetings',
          name: t('curve.meetings'),
          points: items.map((item) => ({ x: item.tables, y: item.scheduled })),
          tone: 'main',
        },
        {
          key: 'wished',
          name: t('curve.wished'),
          points: items.map((item) => ({ x: item.tables, y: wished })),
          tone: 'bound',
        },
      ]}
      x={{ label: t('curve.tables'), format: (value) => number(value) }}
      y={{ label: t('curve.meetings'), format: (value) => number(Math.round(value)) }}
      mark={{ x: tables, label: t('curve.today', { tables: number(tables) }) }}
    />
  );
}
