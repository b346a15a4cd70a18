import { Container } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from '../i18n/use-translation.ts';
import { publicPath } from '../paths.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ButtonLink } from '../ui/page-link.tsx';
import { EmptyState } from '../ui/states.tsx';

/** See NotFoundPage in fallbacks.tsx. */
export default function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Container size="sm" py="xl">
      <PageHeader title={t('state.notFound')} />
      <EmptyState
        icon={IconMapQuestion}
        title={t('notFound.title')}
        action={<ButtonLink to={publicPath('home')}>{t('notFound.home')}</ButtonLink>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Container>
  );
}
