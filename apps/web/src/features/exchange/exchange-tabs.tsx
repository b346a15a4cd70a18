import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { $api } from '../../api/client.ts';
import { useSessionIfKnown } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { RouterAnchor } from '../../ui/router-anchor.tsx';
import classes from './exchange.module.css';

/** The ways within the exchange, for those who are signed in. */
export function ExchangeTabs() {
  const { t } = useTranslation('exchange');
  const account = useSessionIfKnown();
  if (!account) return null;
  return (
    <nav aria-label={t('tabs.label')}>
      <ul className={classes.tabs}>
        <Tab to={publicPath('exchange')} isExact>
          {t('tabs.search')}
        </Tab>
        <Tab to={publicPath('exchangeOwn')}>{t('tabs.own')}</Tab>
        <Tab to={publicPath('interests')} after={<Waiting />}>
          {t('tabs.interests')}
        </Tab>
        <Tab to={publicPath('savedSearches')}>{t('tabs.searches')}</Tab>
        {account.isEditor ? (
          <Tab to={publicPath('exchangeReviews')}>{t('tabs.reviews')}</Tab>
        ) : null}
      </ul>
    </nav>
  );
}

type TabProps = {
  to: ReturnType<typeof publicPath>;
  isExact?: boolean;
  after?: ReactNode;
  children: string;
};

function Tab({ to, isExact = false, after, children }: TabProps) {
  return (
    <li>
      <RouterAnchor to={to} isExact={isExact} className={classes.tab}>
        {children}
        {after}
      </RouterAnchor>
    </li>
  );
}

function Waiting() {
  const { t } = useTranslation('exchange');
  const { data } = $api.useQuery('get', '/api/exchange/interests/waiting');
  if (!data?.count) return null;
  return (
    <Badge size="sm" circle aria-label={t('tabs.waiting', { count: data.count })}>
      {data.count}
    </Badge>
  );
}
