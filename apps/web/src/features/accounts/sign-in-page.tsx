import { Anchor, Container, Divider, Paper, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MailLinkForm } from './mail-link-form.tsx';
import { MailLinkSent } from './mail-link-sent.tsx';

// Most sign in by a link.
const PasswordForm = lazy(() => import('./password-form.tsx'));

const route = getRouteApi('/public/sign-in');

export function SignInPage() {
  const { t } = useTranslation('accounts');
  const { redirectTo } = route.useSearch();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [isWithPassword, setIsWithPassword] = useState(false);
  if (sentTo) return <MailLinkSent email={sentTo} onBack={() => setSentTo(null)} />;
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('signIn.title')} description={t('signIn.description')} />
      <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
        <Stack>
          {isWithPassword ? (
            <Suspense fallback={<LoadingState />}>
              <PasswordForm redirectTo={redirectTo} />
            </Suspense>
          ) : (
            <MailLinkForm redirectTo={redirectTo} onSent={setSentTo} />
          )}
          <Divider label={t('signIn.or')} />
          <Anchor
            component="button"
            type="button"
            py="sm"
            onClick={() => setIsWithPassword(!isWithPassword)}
          >
            {t(isWithPassword ? 'signIn.useLink' : 'signIn.usePassword')}
          </Anchor>
        </Stack>
      </Paper>
    </Container>
  );
}
