import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { FormErrors, useFormProblem } from '../../../ui/form-errors.tsx';
import type { CountedQuestion, Question } from '../types.ts';
import { QuestionFields } from './question-fields.tsx';

export type QuestionValues = Pick<
  Question,
  'kind' | 'typeId' | 'labels' | 'hints' | 'isRequired'
> & { options: { id?: string; labels: Question['labels'] }[] };

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

function useQuestionForm(question: CountedQuestion | null, onClose: () => void) {
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

type QuestionDialogProps = { question: CountedQuestion | null; onClose: () => void };

export function QuestionDialog({ question, onClose }: QuestionDialogProps) {
  const { t } = useTranslation('participants');
  const { t: common } = useTranslation();
  const { form, problem, save } = useQuestionForm(question, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(question ? 'questions.editTitle' : 'questions.add')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack>
          <FormErrors of={problem} />
          <QuestionFields form={form} isNew={question === null} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
