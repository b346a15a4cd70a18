import { Container } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicPath } from '../paths.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ButtonLink } from '../ui/page-link.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';

/** Stands in for a page that broke or could not be loaded. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Container size="sm">
      <ErrorState isPage error={error} onRetry={retry} />
    </Container>
  );
}

export function NotFoundPage() {
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
