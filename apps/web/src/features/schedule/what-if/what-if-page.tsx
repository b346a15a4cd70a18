import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/page-link.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useEventKey, useGrid } from '../queries.ts';
import { ScheduleFrame } from '../schedule-frame.tsx';
import { TablesCurve } from './tables-curve.tsx';
import { Variations } from './variations.tsx';

/** What more tables, slots or higher limits would bring, computed before anybody rents a chair. */
export function WhatIfPage() {
  const { t } = useTranslation('schedule-figures');
  const eventId = useEventKey();
  const grid = useGrid();
  return (
    <ScheduleFrame title={t('whatIf.title')} description={t('whatIf.description')}>
      <QueryView query={grid}>
        {({ meetings, unplaced }) =>
          meetings.length + unplaced.length === 0 ? (
            <EmptyState
              title={t('whatIf.none')}
              action={
                <ButtonLink to={organiserPath('requests', { eventId })}>
                  {t('whatIf.toRequests')}
                </ButtonLink>
              }
            >
              {t('whatIf.noneHint')}
            </EmptyState>
          ) : (
            <>
              <Variations />
              <TablesCurve />
            </>
          )
        }
      </QueryView>
    </ScheduleFrame>
  );
}
