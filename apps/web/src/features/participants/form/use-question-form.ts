import { useForm } from '@mantine/form';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormProblem } from '../../../ui/form-errors.tsx';
import type { CountedQuestion, Question } from '../types.ts';

type QuestionValues = Pick<Question, 'kind' | 'typeId' | 'labels' | 'hints' | 'isRequired'> & {
  options: { id?: string; labels: Question['labels'] }[];
};

const newQuestion: QuestionValues = {
  kind: 'text',
  typeId: null,
  labels: {},
  hints: {},
  isRequired: false,
  options: [],
};

function toValues(question: Question | null): QuestionValues {
  if (!question) return newQuestion;
  const { kind, typeId, labels, hints, isRequired, options } = question;
  return { kind, typeId, labels, hints, isRequired, options };
}

/** The form of a question and how it is saved. */
export function useQuestionForm(question: CountedQuestion | null, onClose: () => void) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const form = useForm<QuestionValues>({ initialValues: toValues(question) });
  const problem = useFormProblem(form);
  const save = useAction<QuestionValues, unknown>({
    run: ({ kind, ...body }) =>
      question
        ? client.PATCH('/api/events/{event}/questions/{question}', {
            params: { path: { event: id, question: question.id } },
            body: { ...body, version: question.version },
          })
        : client.POST('/api/events/{event}/questions', {
            params: { path: { event: id } },
            body: { ...body, kind },
          }),
    refreshes: ['/api/events/{event}/questions'],
    success: t('questions.saved'),
    onSuccess: onClose,
    onProblem: problem.show,
  });
  return { form, problem, save };
}

export type QuestionForm = ReturnType<typeof useQuestionForm>['form'];
