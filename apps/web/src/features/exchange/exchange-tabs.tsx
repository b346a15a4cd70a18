import { Badge } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useSessionIfKnown } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';

/** The ways within the exchange, for those who are signed in. */
export function ExchangeTabs() {
  const { t } = useTranslation('exchange');
  const account = useSessionIfKnown();
  if (!account) return null;
  const tabs = [
    { to: publicPath('exchange'), label: t('tabs.search'), isExact: true },
    { to: publicPath('exchangeOwn'), label: t('tabs.own') },
    { to: publicPath('interests'), label: t('tabs.interests'), after: <Waiting /> },
    { to: publicPath('savedSearches'), label: t('tabs.searches') },
    ...(account.isEditor ? [{ to: publicPath('exchangeReviews'), label: t('tabs.reviews') }] : []),
  ];
  return <PageTabs label={t('tabs.label')} tabs={tabs} />;
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
