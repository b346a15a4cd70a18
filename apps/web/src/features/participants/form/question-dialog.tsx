import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormErrors } from '../../../ui/form-errors.tsx';
import type { CountedQuestion } from '../types.ts';
import { QuestionFields } from './question-fields.tsx';
import { useQuestionForm } from './use-question-form.ts';

type QuestionDialogProps = { question: CountedQuestion | null; onClose: () => void };

export function QuestionDialog({ question, onClose }: QuestionDialogProps) {
  const { t } = useTranslation('participants');
  const { t: common } = useTranslation();
  const { form, problem, save } = useQuestionForm(question, onClose);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="lg"
      title={t(question ? 'questions.editTitle' : 'questions.add')}
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
    </Dialog>
  );
}
