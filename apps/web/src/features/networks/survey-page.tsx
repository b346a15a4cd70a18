import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { publicPath } from '../../paths.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { DecideSection } from './decide-section.tsx';
import { FocusSection } from './focus-section.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import { refreshedBySurvey, useNetwork, useSurvey } from './queries.ts';
import { Ranking } from './ranking.tsx';
import type { SurveyPageShape } from './shapes.ts';
import { SurveyForm, type SurveyTexts } from './survey-form.tsx';

/** One survey of a group: where it stands, what the answers say, and the decision. */
export function SurveyPage() {
  const { network = '', surveyId = '' } = useParams({ strict: false });
  const query = useSurvey(network, surveyId);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Survey survey={query.data} />;
}

type SurveyProps = { survey: SurveyPageShape };

function Survey({ survey }: SurveyProps) {
  const { t } = useTranslation('networks');
  const pick = usePickText();
  const { network, ranks, state } = survey;
  const page = useNetwork(network.slug);
  return (
    <>
      <PageHeader
        lead={
          <PageLink to={publicPath('surveys', { network: network.slug })}>
            {t('surveys.title')}
          </PageLink>
        }
        title={pick(survey.titles)}
        description={<LocalisedText text={network.names} />}
      />
      {page.data ? <NetworkTabs network={page.data} /> : null}
      <Standing survey={survey} />
      {state === 'decided' ? <FocusSection focus={toFocus(survey)} /> : null}
      {survey.actions.edit === null ? (
        <Editor key={survey.version} survey={survey} />
      ) : (
        <Section title={t('survey.options')}>
          <SectorList codes={survey.options} />
        </Section>
      )}
      {ranks ? <Ranking ranks={ranks} remarks={survey.remarks} /> : null}
      {survey.actions.decide === null && ranks ? (
        <DecideSection key={survey.version} survey={survey} ranks={ranks} />
      ) : null}
    </>
  );
}

const toFocus = ({ chosen, reasons, decidedAt }: SurveyPageShape) =>
  decidedAt ? { sectors: chosen, reasons, decidedAt } : null;

/** The state, who has answered, and the next step as the first button. */
function Standing({ survey }: SurveyProps) {
  const { t } = useTranslation('networks');
  const { dateTime, number } = useFormats();
  const { answers, state, closesAt } = survey;
  return (
    <Section
      title={t('survey.standing')}
      actions={<Badge variant="light">{t(`surveyState.${state}`)}</Badge>}
    >
      <Stack>
        <Text>{t(`surveyHint.${state}`)}</Text>
        {state === 'draft' ? null : (
          <Text>
            {t('survey.counts', {
              institutions: number(answers.institutions),
              localActors: number(answers.localActors),
            })}
          </Text>
        )}
        {closesAt && state === 'open' ? (
          <Text>{t('survey.until', { when: dateTime(closesAt, readerZone()) })}</Text>
        ) : null}
        {survey.key && (state === 'open' || state === 'draft') ? (
          <Address survey={survey} address={survey.key} />
        ) : null}
        <Steps survey={survey} />
      </Stack>
    </Section>
  );
}

/** The address that the group hands on to local actors. */
function Address({ survey, address }: SurveyProps & { address: string }) {
  const { t } = useTranslation('networks');
  const to = publicPath('answerSurvey', { key: address });
  return (
    <>
      <CopyField
        label={t('survey.address')}
        description={t('survey.addressHint')}
        value={`${window.location.origin}${to}`}
      />
      {survey.answer === null ? (
        <Group>
          <ButtonLink to={to} variant={survey.mine ? 'default' : 'filled'}>
            {t(survey.mine ? 'survey.changeAnswer' : 'survey.answer')}
          </ButtonLink>
        </Group>
      ) : null}
    </>
  );
}

function Steps({ survey }: SurveyProps) {
  const { t } = useTranslation('networks');
  const goTo = useGoTo();
  const path = { network: survey.network.slug, survey: survey.id };
  const move = useAction({
    run: (to: 'open' | 'closed') =>
      client.POST('/api/networks/{network}/surveys/{survey}/state', {
        params: { path },
        body: { to, version: survey.version },
      }),
    refreshes: refreshedBySurvey,
  });
  const remove = useAction({
    run: () =>
      client.DELETE('/api/networks/{network}/surveys/{survey}', {
        params: { path, query: { version: survey.version } },
      }),
    refreshes: ['/api/networks/{network}/surveys'],
    onSuccess: () => goTo({ to: publicPath('surveys', { network: survey.network.slug }) }),
  });
  const { actions } = survey;
  return (
    <Group>
      {actions.open === null ? (
        <Button
          variant={survey.state === 'draft' ? 'filled' : 'default'}
          loading={move.isPending}
          onClick={() => move.mutate('open')}
        >
          {t(survey.state === 'draft' ? 'survey.open' : 'survey.reopen')}
        </Button>
      ) : null}
      {actions.close === null ? (
        <Button variant="default" loading={move.isPending} onClick={() => move.mutate('closed')}>
          {t('survey.close')}
        </Button>
      ) : null}
      {actions.delete === null ? (
        <Button
          variant="default"
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          {t('survey.delete')}
        </Button>
      ) : null}
    </Group>
  );
}

function Editor({ survey }: SurveyProps) {
  const { t } = useTranslation('networks');
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const { titles, texts, options, closesAt, version } = survey;
  const save = useAction({
    run: (values: SurveyTexts) =>
      client.PUT('/api/networks/{network}/surveys/{survey}', {
        params: { path: { network: survey.network.slug, survey: survey.id } },
        body: { ...values, version },
      }),
    refreshes: refreshedBySurvey,
    success: t('settings.saved'),
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  return (
    <Section title={t('survey.question')}>
      <SurveyForm
        initial={{ titles, texts, options, closesAt }}
        save={(values, show) => {
          setOnProblem({ show });
          save.mutate(values);
        }}
        isSaving={save.isPending}
        saveLabel={t('settings.save')}
      />
    </Section>
  );
}
