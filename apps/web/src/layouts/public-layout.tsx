import { Outlet } from '@tanstack/react-router';
import { useLanguage } from '../i18n/use-language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import classes from './layouts.module.css';
import { MainArea } from './main-area.tsx';
import { SiteHeader } from './site-header.tsx';

export function PublicLayout() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes.page}>
      <SiteHeader />
      <MainArea>
        <Outlet />
      </MainArea>
      <footer className={classes.footer}>
        {t('layout.footer')} <a href={`/${language}`}>{t('layout.website')}</a>
      </footer>
    </div>
  );
}
