import { Container, Divider, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useMailLanguage } from '../../i18n/use-mail-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { LinkOver } from '../../ui/link-over.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useSecretAddress } from '../../ui/use-secret-address.ts';
import { MeetingList } from './meeting-list.tsx';
import type { CardInput, OutcomeResult } from './shapes.ts';

const base = '/api/outcome-links/{token}' as const;

function useLinkTelling(token: string) {
  const refreshes = [base];
  const card = useAction({
    run: ({ meeting, body }: { meeting: string; body: CardInput }) =>
      client.PUT(`${base}/meetings/{meeting}/card`, { params: { path: { token, meeting } }, body }),
    refreshes,
  });
  const followUp = useAction({
    run: ({ meeting, results }: { meeting: string; results: OutcomeResult[] }) =>
      client.PUT(`${base}/meetings/{meeting}/follow-up`, {
        params: { path: { token, meeting } },
        body: { results },
      }),
    refreshes,
  });
  return {
    card: (meeting: string, body: CardInput) => card.mutateAsync({ meeting, body }),
    followUp: (meeting: string, results: OutcomeResult[]) =>
      followUp.mutateAsync({ meeting, results }),
    isBusy: card.isPending || followUp.isPending,
  };
}

/** Telling by the link of a mail, without signing in. */
export function LinkPage() {
  const { t } = useTranslation('outcomes');
  const { token = '' } = useParams({ strict: false });
  useSecretAddress();
  const telling = useLinkTelling(token);
  const pickText = usePickText();
  const query = $api.useQuery('get', base, { params: { path: { token } } });
  const link = query.data;
  useMailLanguage(link?.locale);
  if (query.isPending) return <LoadingState />;
  if (!link) {
    const thrown: unknown = query.error;
    if (asProblem(thrown).code === 'link_expired') return <LinkOver hint={t('link.over')} />;
    return <ErrorState isPage error={thrown} onRetry={() => void query.refetch()} />;
  }
  const { event, items, name } = link;
  return (
    <Container size="sm" px={0}>
      <PageHeader
        title={t('own.title')}
        lead={<Text c="dimmed">{pickText(event.names)}</Text>}
        description={t('own.description')}
      />
      <MeetingList items={items} zone={event.zone} telling={telling} />
      <Divider my="lg" />
      <Text size="sm" c="dimmed">
        {t('link.for', { name })}{' '}
        <PageLink to={participantPath('home', { slug: event.slug })} inherit>
          {t('link.open')}
        </PageLink>
      </Text>
    </Container>
  );
}
