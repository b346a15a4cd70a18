import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';

/** The pages of one office. */
export function DeskTabs({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offices');
  const tabs = [
    { to: publicPath('office', { officeId }), label: t('tabs.companies'), isExact: true },
    { to: publicPath('officeInvitations', { officeId }), label: t('tabs.invitations') },
    { to: publicPath('officeHandovers', { officeId }), label: t('tabs.handovers') },
  ];
  return <PageTabs label={t('tabs.label')} tabs={tabs} />;
}
