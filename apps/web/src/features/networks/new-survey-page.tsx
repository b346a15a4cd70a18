import { Container } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { refreshedBySurvey } from './queries.ts';
import { SurveyForm, type SurveyTexts } from './survey-form.tsx';

const empty: SurveyTexts = { titles: {}, texts: {}, options: [], closesAt: null };

export function NewSurveyPage() {
  const { t } = useTranslation('networks');
  const { network = '' } = useParams({ strict: false });
  const goTo = useGoTo();
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const create = useAction({
    run: (body: SurveyTexts) =>
      client.POST('/api/networks/{network}/surveys', { params: { path: { network } }, body }),
    refreshes: refreshedBySurvey,
    success: t('survey.created'),
    onSuccess: ({ id }: { id: string }) =>
      goTo({ to: publicPath('survey', { network, surveyId: id }) }),
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  return (
    <Container size="md" px={0}>
      <PageHeader
        lead={<PageLink to={publicPath('surveys', { network })}>{t('surveys.title')}</PageLink>}
        title={t('survey.newTitle')}
        description={t('survey.newDescription')}
      />
      <Section title={t('survey.question')}>
        <SurveyForm
          initial={empty}
          save={(values, show) => {
            setOnProblem({ show });
            create.mutate(values);
          }}
          isSaving={create.isPending}
          saveLabel={t('survey.create')}
        />
      </Section>
    </Container>
  );
}
