import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { Section } from '../../../ui/section.tsx';
import { fillAnswers, questionsOfType } from '../answer-values.ts';
import { QuestionField } from '../question-field.tsx';
import type { Answers, Question } from '../types.ts';
import { useTypeNames } from './use-type-names.ts';

/** The questions as those who register see them; what is typed here goes nowhere. */
export function QuestionPreview({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const types = useTypeNames();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState<Answers>({});
  const typeId = chosen || types[0]?.value || '';
  const shown = questionsOfType(questions, typeId);
  const answers = fillAnswers(shown, typed);
  return (
    <Section title={t('preview.title')} description={t('preview.description')}>
      <Stack>
        <NativeSelect
          label={t('preview.as')}
          data={types}
          value={typeId}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {shown.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            event={slug}
            isPreview
            value={answers[question.id] ?? ''}
            onChange={(value) => setTyped({ ...typed, [question.id]: value })}
          />
        ))}
      </Stack>
    </Section>
  );
}
