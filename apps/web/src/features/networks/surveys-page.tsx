import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NetworkFrame } from './network-frame.tsx';
import classes from './networks.module.css';
import { useSurveys } from './queries.ts';

/** The surveys of a group. */
export function SurveysPage() {
  const { t } = useTranslation('networks');
  const { network: key = '' } = useParams({ strict: false });
  const surveys = useSurveys(key);
  const mayCreate = surveys.data?.actions.create === null;
  const create = (
    <ButtonLink to={publicPath('newSurvey', { network: key })}>{t('surveys.create')}</ButtonLink>
  );
  return (
    <NetworkFrame
      network={key}
      title={t('surveys.title')}
      description={t('surveys.description')}
      actions={mayCreate ? create : null}
    >
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
    </NetworkFrame>
  );
}
