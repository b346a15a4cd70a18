import { Button, Container } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

const route = getRouteApi('/public/sign-in');

/** The server's own page in the reader's language: it needs none of the application. */
function useSignInAddress(): string {
  const { redirectTo } = route.useSearch();
  const query = redirectTo ? `?${new URLSearchParams({ redirectTo })}` : '';
  return `/${useLanguage()}/sign-in${query}`;
}

/** Leaves the application for the page where people sign in, as soon as it can be reached. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const address = useSignInAddress();
  const isReachable = navigator.onLine;
  useEffect(() => {
    if (isReachable) window.location.replace(address);
  }, [isReachable, address]);
  return (
    <Container size="xs" px={0}>
      <PageHeader
        title={t('signIn.title')}
        {...(isReachable ? {} : { description: t('signIn.away') })}
      />
      {isReachable ? (
        <LoadingState />
      ) : (
        <Button component="a" href={address} fullWidth>
          {t('signIn.goOn')}
        </Button>
      )}
    </Container>
  );
}
