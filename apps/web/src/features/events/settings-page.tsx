import { Container } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { OrganisersSection } from './organisers-section.tsx';
import { SettingsForm } from './settings-form.tsx';

/** Everything about the event itself: texts, place, days, windows, rules. */
export function SettingsPage() {
  const { t } = useTranslation('organising');
  const event = useEventScope();
  return (
    <Container size="md" px={0}>
      <PageHeader title={t('settings.title')} description={t('settings.description')} />
      {/* After a save, and after somebody else's, the form begins anew. */}
      <SettingsForm key={event.version} event={event} />
      <OrganisersSection event={event} />
    </Container>
  );
}
