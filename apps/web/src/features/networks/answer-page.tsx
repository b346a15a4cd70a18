import {
  Alert,
  Button,
  Container,
  Group,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { limits, surveyWeights } from '@ponte/domain';
import { useParams } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import classes from './networks.module.css';
import { refreshedBySurvey, useSurveyQuestion } from './queries.ts';
import type { SurveyQuestion } from './shapes.ts';

/** Answering a survey, by the address that the group has handed on. */
export function AnswerPage() {
  const { key = '' } = useParams({ strict: false });
  const query = useSurveyQuestion(key);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Answer address={key} question={query.data} />;
}

type AnswerProps = { address: string; question: SurveyQuestion };

function Answer({ address, question }: AnswerProps) {
  const pick = usePickText();
  const reason = useReason()(question.answer);
  return (
    <Container size="md" px={0}>
      <PageHeader
        title={pick(question.titles)}
        description={<LocalisedText text={question.network.names} />}
      />
      {pick(question.texts) ? (
        <Text className={classes.prose} mb="lg">
          <LocalisedText text={question.texts} />
        </Text>
      ) : null}
      {reason ? <Alert color="yellow">{reason}</Alert> : <AnswerForm {...{ address, question }} />}
    </Container>
  );
}

function AnswerForm({ address, question }: AnswerProps) {
  const { t } = useTranslation('networks');
  const { mine } = question;
  const [organisation, setOrganisation] = useState(mine?.organisation ?? '');
  const [weights, setWeights] = useState<Record<string, number>>(mine?.weights ?? {});
  const [comments, setComments] = useState<Record<string, string>>(mine?.comments ?? {});
  const [comment, setComment] = useState(mine?.comment ?? '');
  const save = useAction({
    run: () =>
      client.PUT('/api/surveys/{key}', {
        params: { path: { key: address } },
        body: { organisation, weights, comments, comment },
      }),
    refreshes: refreshedBySurvey,
    success: t('answer.saved'),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      {mine ? (
        <Alert color="green" mb="lg">
          {t('answer.known')}
        </Alert>
      ) : null}
      <Section title={t('answer.weights')} description={t('answer.weightsHint')}>
        <ul className={classes.questions}>
          {question.options.map((code) => (
            <li key={code}>
              <SectorQuestion
                code={code}
                weight={weights[code] ?? null}
                onWeight={(weight) => setWeights({ ...weights, [code]: weight })}
                comment={comments[code] ?? ''}
                onComment={(text) => setComments({ ...comments, [code]: text })}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('answer.you')}>
        <Stack>
          <TextInput
            label={t('answer.organisation')}
            description={t('answer.organisationHint')}
            maxLength={limits.title}
            value={organisation}
            onChange={(event) => setOrganisation(event.currentTarget.value)}
          />
          <Textarea
            label={t('answer.comment')}
            maxLength={limits.message}
            autosize
            minRows={3}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('answer.submit')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </form>
  );
}

type QuestionProps = {
  code: string;
  weight: number | null;
  onWeight: (weight: number) => void;
  comment: string;
  onComment: (text: string) => void;
};

function SectorQuestion({ code, weight, onWeight, comment, onComment }: QuestionProps) {
  const { t } = useTranslation('networks');
  const name = useNaceNames()(code);
  const labelId = useId();
  return (
    <Stack gap="xs">
      <Text fw={600} id={labelId}>
        {name}
      </Text>
      <SegmentedControl
        aria-labelledby={labelId}
        data={surveyWeights.map((value) => ({ value: String(value), label: String(value) }))}
        value={weight === null ? '' : String(weight)}
        onChange={(value) => onWeight(Number(value))}
        fullWidth
        maw="24rem"
      />
      <Textarea
        aria-label={t('answer.commentOn', { name })}
        placeholder={t('answer.commentHint')}
        maxLength={limits.shortText}
        autosize
        minRows={1}
        value={comment}
        onChange={(event) => onComment(event.currentTarget.value)}
      />
    </Stack>
  );
}
