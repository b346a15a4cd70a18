import { Container } from '@mantine/core';
import { useSession } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { DeviceList } from './device-list.tsx';
import { PersonForm } from './person-form.tsx';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';

export function AccountPage() {
  const { t } = useTranslation('accounts');
  const account = useSession();
  if (!account) return null;
  return (
    <Container size="sm" px={0}>
      <PageHeader title={t('account.title')} description={account.email} />
      <Section title={t('account.person')}>
        <PersonForm account={account} />
      </Section>
      <Section title={t('account.password')} description={t('account.passwordHint')}>
        <ChangePasswordForm account={account} />
      </Section>
      <Section title={t('account.devices')} description={t('account.devicesHint')}>
        <DeviceList />
        <SignOutEverywhere />
      </Section>
    </Container>
  );
}
