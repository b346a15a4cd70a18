import { whyNotAnswer } from '@ponte/domain';
import { useCallback } from 'react';
import { useFieldMessage } from '../../api/problem-message.ts';
import type { Answers, Question } from './types.ts';

/** Checks answers by the same rule as the API; errors by the path of their field. */
export function useAnswerChecks() {
  const describe = useFieldMessage();
  return useCallback(
    (questions: readonly Question[], answers: Answers): Record<string, string> =>
      Object.fromEntries(
        questions.flatMap((question) => {
          const optionIds = question.options.map(({ id }) => id);
          const code = whyNotAnswer({ ...question, optionIds }, answers[question.id]);
          return code ? [[`answers.${question.id}`, describe(code)]] : [];
        }),
      ),
    [describe],
  );
}
