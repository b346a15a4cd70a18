import { Container } from '@mantine/core';
import { useTranslation } from '../i18n/use-translation.ts';
import { publicPath } from '../paths.ts';
import { PageHeader } from './page-header.tsx';
import { ButtonLink } from './page-link.tsx';

/** A mail's link that is too old, was ended, or never was one. Signing in leads everywhere. */
export function LinkOver({ hint }: { hint?: string }) {
  const { t } = useTranslation('link-over');
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('title')} description={hint ?? t('hint')} />
      <ButtonLink to={publicPath('signIn')}>{t('signIn')}</ButtonLink>
    </Container>
  );
}
