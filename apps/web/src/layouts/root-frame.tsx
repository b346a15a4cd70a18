import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { hasNotified, onFirstNotice } from '../ui/notify.ts';
import classes from './layouts.module.css';

const Notices = lazy(() => import('./notices.tsx'));

/** What surrounds every page: the way past the navigation, and the place for notices. */
export function RootFrame() {
  const { t } = useTranslation();
  const isNoticed = useSyncExternalStore(onFirstNotice, hasNotified, hasNotified);
  return (
    <>
      <a className={classes.skip} href="#main">
        {t('layout.skip')}
      </a>
      <Outlet />
      {isNoticed ? (
        <Suspense>
          <Notices />
        </Suspense>
      ) : null}
    </>
  );
}
