import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DeliveryFigures } from './delivery-figures.tsx';
import { MailSetUpGuide } from './mail-set-up-guide.tsx';
import { MailTrialBox } from './mail-trial-box.tsx';
import { SuppressionList } from './suppression-list.tsx';

/** How the event's mail goes: how fast, to whom not, and whether the world believes where it comes from. */
export function DeliveryPage() {
  const { t } = useTranslation('delivery');
  const { permissions } = useEventScope();
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <DeliveryFigures />
      <SuppressionList />
      {permissions['event.edit'] ? (
        <>
          <MailTrialBox />
          <MailSetUpGuide />
        </>
      ) : null}
    </>
  );
}
