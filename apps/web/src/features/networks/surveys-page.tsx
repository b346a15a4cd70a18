import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import classes from './networks.module.css';
import { useNetwork, useSurveys } from './queries.ts';

/** The surveys of a group. */
export function SurveysPage() {
  const { t } = useTranslation('networks');
  const { network: key = '' } = useParams({ strict: false });
  const network = useNetwork(key);
  const surveys = useSurveys(key);
  if (network.isPending) return <LoadingState />;
  if (!network.data) return <ErrorState isPage error={network.error} />;
  const mayCreate = surveys.data?.actions.create === null;
  const create = (
    <ButtonLink to={publicPath('newSurvey', { network: key })}>{t('surveys.create')}</ButtonLink>
  );
  return (
    <>
      <PageHeader
        lead={
          <PageLink to={publicPath('network', { network: key })}>
            <LocalisedText text={network.data.names} />
          </PageLink>
        }
        title={t('surveys.title')}
        description={t('surveys.description')}
        actions={mayCreate ? create : null}
      />
      <NetworkTabs network={network.data} />
      <QueryView query={surveys}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('surveys.none')}>{t('surveys.noneHint')}</EmptyState>
          ) : (
            <ul className={classes.members}>
              {items.map(({ id, titles, state, answers, hasAnswered }) => (
                <li key={id}>
                  <Card component="article" withBorder padding="md">
                    <Stack gap={6}>
                      <h2 className={classes.cardTitle}>
                        <PageLink to={publicPath('survey', { network: key, surveyId: id })} inherit>
                          <LocalisedText text={titles} />
                        </PageLink>
                      </h2>
                      <Group gap="xs">
                        <Badge variant="light">{t(`surveyState.${state}`)}</Badge>
                        <Text size="sm" c="dimmed">
                          {t('surveys.answers', { count: answers })}
                        </Text>
                        {state === 'open' && !hasAnswered ? (
                          <Text size="sm" fw={600}>
                            {t('surveys.yoursIsMissing')}
                          </Text>
                        ) : null}
                      </Group>
                    </Stack>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}
