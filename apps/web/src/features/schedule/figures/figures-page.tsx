import { IconChartBar } from '@tabler/icons-react';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useEventKey, useGrid } from '../queries.ts';
import { ScheduleFrame } from '../schedule-frame.tsx';
import type { Grid } from '../shapes.ts';
import { QualityView } from './quality-view.tsx';

/** How the published schedule serves people. */
export function FiguresPage() {
  const { t } = useTranslation('schedule-figures');
  const grid = useGrid();
  return (
    <ScheduleFrame title={t('page.title')} description={t('page.description')}>
      <QueryView query={grid}>{(current) => <InForce grid={current} />}</QueryView>
    </ScheduleFrame>
  );
}

function InForce({ grid }: { grid: Grid }) {
  const { t } = useTranslation('schedule-figures');
  const eventId = useEventKey();
  const query = $api.useQuery('get', '/api/events/{event}/schedule/quality', {
    params: { path: { event: eventId } },
  });
  if (grid.meetings.length === 0) {
    return (
      <EmptyState icon={IconChartBar} title={t('page.none')}>
        {t('page.noneHint')}
      </EmptyState>
    );
  }
  return (
    <QueryView query={query}>
      {(quality) => (
        <QualityView
          quality={quality}
          grid={grid}
          unplacedOf={(organisation) => ({
            to: organiserPath('schedule', { eventId }),
            search: { organisation },
          })}
        />
      )}
    </QueryView>
  );
}
