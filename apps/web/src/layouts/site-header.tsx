import { Group } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSessionIfKnown } from '../api/session.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { publicPath } from '../paths.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { RouterAnchor } from '../ui/router-anchor.tsx';
import { SchemeToggle } from '../ui/scheme-toggle.tsx';
import classes from './layouts.module.css';

// Visitors have no account: they need not load what it can do.
const AccountMenu = lazy(() => import('./account-menu.tsx'));

type SiteHeaderProps = {
  /** Stands beside the mark: the event's name. */
  children?: ReactNode;
  /** Before the mark: the button that opens the navigation. */
  start?: ReactNode;
  /** Before language and account. */
  tools?: ReactNode;
};

export function SiteHeader({ children, start, tools }: SiteHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.headerRow}>
        {start}
        <RouterAnchor to={publicPath('home')} isExact className={classes.brand}>
          <BrandMark />
          <span className={classes.brandNameBesideScope}>Ponte</span>
        </RouterAnchor>
        {children ? <div className={classes.scope}>{children}</div> : <AreaLinks />}
        <Group gap={4} wrap="nowrap" className={`${classes.corner} no-print`}>
          {tools}
          <LanguageSwitch />
          <SchemeToggle />
          <AccountCorner />
        </Group>
      </div>
    </header>
  );
}

/** The ways to what is there between events; on a phone in a row of their own. */
function AreaLinks() {
  const { t } = useTranslation();
  return (
    <div className={`${classes.scope} ${classes.areas}`}>
      <RouterAnchor to={publicPath('exchange')} className={classes.headerLink}>
        {t('nav.exchange')}
      </RouterAnchor>
      <RouterAnchor to={publicPath('networks')} className={classes.headerLink}>
        {t('nav.networks')}
      </RouterAnchor>
    </div>
  );
}

function AccountCorner() {
  const { t } = useTranslation();
  const account = useSessionIfKnown();
  if (account) {
    return (
      <Suspense fallback={<div className={classes.menuPlace} />}>
        <AccountMenu account={account} />
      </Suspense>
    );
  }
  return (
    <RouterAnchor to={publicPath('signIn')} className={classes.signIn}>
      <IconLogin2 size={22} stroke={1.6} aria-hidden />
      <span>{t('account.signIn')}</span>
    </RouterAnchor>
  );
}
