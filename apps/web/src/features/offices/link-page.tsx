import { Container, Divider, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useMailLanguage } from '../../i18n/use-mail-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LinkOver } from '../../ui/link-over.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useSecretAddress } from '../../ui/use-secret-address.ts';
import { Decision } from './decision.tsx';
import { HandoverLine } from './handover-line.tsx';
import classes from './offices.module.css';

const base = '/api/handover-links/{token}' as const;

/** Saying yes or no by the link of a mail, without signing in. */
export function LinkPage() {
  const { t } = useTranslation('offices');
  const { token = '' } = useParams({ strict: false });
  useSecretAddress();
  const query = $api.useQuery('get', base, { params: { path: { token } } });
  const decide = useAction({
    run: (answer: { agrees: boolean; givesNotes: boolean; version: number }) =>
      client.POST(`${base}/decision`, { params: { path: { token } }, body: answer }),
    refreshes: [base],
    success: t('decide.done'),
  });
  const link = query.data;
  useMailLanguage(link?.locale);
  if (query.isPending) return <LoadingState />;
  if (!link) {
    const thrown: unknown = query.error;
    if (asProblem(thrown).code === 'link_expired') return <LinkOver hint={t('link.over')} />;
    return <ErrorState isPage error={thrown} onRetry={() => void query.refetch()} />;
  }
  const { handover, former, name } = link;
  const { organisation, to, from, version } = handover;
  return (
    <Container size="sm" px={0}>
      <PageHeader
        title={t('decide.title', { office: to.name })}
        lead={<Text c="dimmed">{organisation.name}</Text>}
      />
      <ul className={classes.list}>
        <HandoverLine
          handover={handover}
          title={
            from
              ? t('decide.byFormer', { former: from.name, office: to.name })
              : t('decide.byNew', { office: to.name })
          }
        >
          {handover.state === 'asked' ? (
            <Decision
              handover={handover}
              former={former}
              decide={(answer) => decide.mutateAsync({ ...answer, version })}
              isPending={decide.isPending}
            />
          ) : (
            <Text>{t(`handover.after.${handover.state}`)}</Text>
          )}
        </HandoverLine>
      </ul>
      <Divider my="lg" />
      <Text size="sm" c="dimmed">
        {t('link.for', { name, company: organisation.name })}
      </Text>
    </Container>
  );
}
