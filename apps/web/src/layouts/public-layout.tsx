import { Outlet } from '@tanstack/react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import classes from './layouts.module.css';
import { MainArea } from './main-area.tsx';
import { SiteHeader } from './site-header.tsx';

export function PublicLayout() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <SiteHeader />
      <MainArea>
        <Outlet />
      </MainArea>
      <footer className={classes.footer}>{t('layout.footer')}</footer>
    </div>
  );
}
