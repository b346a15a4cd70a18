import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';
import type { NetworkPageShape } from './shapes.ts';

/** The pages of one network, each with what it takes to open it. */
const pages = [
  { page: 'network', label: 'about', action: null },
  { page: 'groupMeetings', label: 'meetings', action: 'readDesk' },
  { page: 'groupWork', label: 'work', action: 'readDesk' },
  { page: 'groupDocuments', label: 'documents', action: 'readDesk' },
  { page: 'groupMailings', label: 'mailings', action: 'readDesk' },
  { page: 'surveys', label: 'surveys', action: 'readDesk' },
  { page: 'groupActivity', label: 'activity', action: 'readDesk' },
  { page: 'networkSettings', label: 'settings', action: 'lead' },
] as const;

/** The ways to the pages of one network, as far as the reader may open them. */
export function NetworkTabs({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  const { slug, actions } = network;
  const tabs = pages
    .filter(({ action }) => action === null || actions[action] === null)
    .map(({ page, label }) => ({
      to: publicPath(page, { network: slug }),
      label: t(`tabs.${label}`),
      isExact: page === 'network',
    }));
  return tabs.length < 2 ? null : <PageTabs label={t('tabs.label')} tabs={tabs} />;
}
