import { Stack } from '@mantine/core';
import { QuestionField } from '../question-field.tsx';
import type { Answers, Question, StoredFile } from '../types.ts';

/** The part of a form that holds answers. */
export type AnswersForm = {
  values: { answers: Answers };
  errors: Record<string, unknown>;
  setFieldValue: (path: 'answers', change: (before: Answers) => Answers) => void;
  clearFieldError: (path: string) => void;
};

type QuestionsStepProps = {
  form: AnswersForm;
  questions: readonly Question[];
  event: string;
  files?: readonly StoredFile[];
};

/** The organiser's questions as fields of a form. */
export function QuestionsStep({ form, questions, event, files = [] }: QuestionsStepProps) {
  return (
    <Stack>
      {questions.map((question) => {
        const path = `answers.${question.id}`;
        const error = form.errors[path];
        return (
          <QuestionField
            key={question.id}
            question={question}
            event={event}
            files={files}
            data-path={path}
            value={form.values.answers[question.id] ?? ''}
            error={typeof error === 'string' ? error : undefined}
            onChange={(value) => {
              form.clearFieldError(path);
              // From what is there then: a file's answer comes when its upload is done.
              form.setFieldValue('answers', (before) => ({ ...before, [question.id]: value }));
            }}
          />
        );
      })}
    </Stack>
  );
}
