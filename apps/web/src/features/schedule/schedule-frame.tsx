import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { organiserPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RouterAnchor } from '../../ui/router-anchor.tsx';
import { useEventKey, useMayEdit } from './queries.ts';
import classes from './schedule.module.css';

type ScheduleFrameProps = {
  title: string;
  description?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** What the pages about the schedule have in common: their header, and the way from one to the other. */
export function ScheduleFrame({ children, ...header }: ScheduleFrameProps) {
  const mayEdit = useMayEdit();
  return (
    <>
      <PageHeader {...header} />
      {mayEdit ? <SchedulePages /> : null}
      {children}
    </>
  );
}

function SchedulePages() {
  const { t } = useTranslation('schedule');
  const eventId = useEventKey();
  return (
    <nav aria-label={t('pages.label')} className={classes.pages}>
      <RouterAnchor isExact to={organiserPath('schedule', { eventId })}>
        {t('pages.schedule')}
      </RouterAnchor>
      <RouterAnchor to={organiserPath('drafts', { eventId })}>{t('pages.drafts')}</RouterAnchor>
      <RouterAnchor to={organiserPath('scheduleFigures', { eventId })}>
        {t('pages.figures')}
      </RouterAnchor>
      <RouterAnchor to={organiserPath('whatIf', { eventId })}>{t('pages.whatIf')}</RouterAnchor>
    </nav>
  );
}
