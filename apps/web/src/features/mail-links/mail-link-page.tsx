import { Alert, Container } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useMailLanguage } from '../../i18n/use-mail-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LinkOver } from '../../ui/link-over.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useSecretAddress } from '../../ui/use-secret-address.ts';
import { MeetingLink } from './meeting-link.tsx';
import { PlaceLink } from './place-link.tsx';
import { ProposalLink } from './proposal-link.tsx';
import { RequestLink } from './request-link.tsx';
import type { Act, MailLink, MailLinkAction } from './shapes.ts';

/** What a link in a mail can do. Opening it shows; only a button does something, because scanners open links too. */
export function MailLinkPage() {
  const { t } = useTranslation('mail-links');
  const { token = '' } = useParams({ strict: false });
  useSecretAddress();
  const query = $api.useQuery('get', '/api/links/{token}', { params: { path: { token } } });
  useMailLanguage(query.data?.locale);
  if (query.isPending) return <LoadingState />;
  return (
    <Container size="xs" px={0}>
      {query.data ? (
        <Open token={token} link={query.data} />
      ) : isOver(query.error) ? (
        <LinkOver hint={t('over')} />
      ) : (
        <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Container>
  );
}

/** A link that ended and one that never was look the same. */
const isOver = (error: unknown): boolean =>
  ['link_expired', 'not_found', 'validation_failed'].includes(asProblem(error).code);

function Open({ token, link }: { token: string; link: MailLink }) {
  const cache = useQueryClient();
  const [done, setDone] = useState('');
  const params = { path: { token } };
  const action = useAction({
    run: ({ body }: { body: MailLinkAction; said: string }) =>
      client.POST('/api/links/{token}', { params, body }),
    refreshes: [],
    onSuccess: (answer, { said }) => {
      cache.setQueryData(
        $api.queryOptions('get', '/api/links/{token}', { params }).queryKey,
        answer,
      );
      setDone(said);
    },
    // What has changed meanwhile is shown, with the reason.
    onProblem: () => {
      void cache.invalidateQueries({ queryKey: ['get', '/api/links/{token}'] });
      return false;
    },
  });
  const act: Act = {
    act: (body, said) => action.mutate({ body, said }),
    isBusy: action.isPending,
  };
  return (
    <>
      {done ? <Done>{done}</Done> : null}
      <OneKind link={link} act={act} />
    </>
  );
}

function Done({ children }: { children: string }) {
  return (
    <Alert color="green" role="status" mb="md" icon={<IconCircleCheck aria-hidden />}>
      {children}
    </Alert>
  );
}

function OneKind({ link, act }: { link: MailLink; act: Act }) {
  switch (link.kind) {
    case 'request':
      return <RequestLink link={link} act={act} />;
    case 'meeting':
      return <MeetingLink link={link} act={act} />;
    case 'proposal':
      return <ProposalLink link={link} act={act} />;
    case 'place':
      return <PlaceLink link={link} act={act} />;
  }
}
