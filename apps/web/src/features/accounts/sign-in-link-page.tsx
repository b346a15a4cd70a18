import { Alert, Button, Container, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useProblemMessage } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { useAfterSignIn } from './after-sign-in.ts';

/** A button instead of an immediate sign-in: mail scanners follow links and would use it up. */
export function SignInLinkPage() {
  const { t } = useTranslation('accounts');
  const { token = '' } = useParams({ strict: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  const afterSignIn = useAfterSignIn();
  const signIn = useAction({
    run: () => client.POST('/api/session/link', { body: { token } }),
    refreshes: [],
    onSuccess: ({ account, redirectTo }) => afterSignIn(account, redirectTo),
    onProblem: (refused) => {
      setProblem(refused);
      return true;
    },
  });
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('link.title')} description={t('link.description')} />
      {problem ? (
        <LinkRefused problem={problem} />
      ) : (
        <Button fullWidth loading={signIn.isPending} onClick={() => signIn.mutate(undefined)}>
          {t('link.submit')}
        </Button>
      )}
    </Container>
  );
}

function LinkRefused({ problem }: { problem: Problem }) {
  const { t } = useTranslation('accounts');
  const describe = useProblemMessage();
  return (
    <Stack>
      <Alert color="red" role="alert">
        {describe(problem)}
      </Alert>
      <ButtonLink to={publicPath('signIn')}>{t('link.another')}</ButtonLink>
    </Stack>
  );
}
