import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useSubject } from '../../../api/use-subject.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { FormErrors, useFormProblem } from '../../../ui/form-errors.tsx';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import { fillAnswers } from '../answer-values.ts';
import { QuestionsStep } from '../registration/questions-step.tsx';
import type { Answers, OwnRegistration } from '../types.ts';
import { useAnswerChecks } from '../use-answer-checks.ts';

type Values = { jobTitle: string; languages: string[]; isOnline: boolean; answers: Answers };

function useSave(own: OwnRegistration) {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const { jobTitle, languages, isOnline } = own;
  const answers = fillAnswers(own.questions, own.answers);
  const form = useForm<Values>({ initialValues: { jobTitle, languages, isOnline, answers } });
  const problem = useFormProblem(form);
  const save = useAction({
    run: (values: Values) =>
      client.PATCH('/api/events/{event}/as/{participant}', {
        params: { path: { event: slug, participant } },
        body: { ...values, version: own.version },
      }),
    refreshes: ['/api/events'],
    success: t('own.saved'),
    onProblem: problem.show,
  });
  return { form, problem, save, slug };
}

export function OwnRegistrationForm({ own }: { own: OwnRegistration }) {
  const { t } = useTranslation('participants');
  const { form, problem, save, slug } = useSave(own);
  const checkAnswers = useAnswerChecks();
  const submit = form.onSubmit((values) => {
    const errors = checkAnswers(own.questions, values.answers);
    form.setErrors(errors);
    if (Object.keys(errors).length > 0) return problem.focusFirst(errors);
    return save.mutate(values);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <TextInput
          label={t('field.jobTitle')}
          maxLength={limits.title}
          {...form.getInputProps('jobTitle')}
        />
        <LanguageSelect
          label={t('field.languages')}
          description={t('field.languagesHint')}
          {...form.getInputProps('languages')}
        />
        <Checkbox
          label={t('field.isOnline')}
          description={t('field.isOnlineHint')}
          {...form.getInputProps('isOnline', { type: 'checkbox' })}
        />
        <QuestionsStep form={form} questions={own.questions} event={slug} files={own.files} />
        <Button type="submit" loading={save.isPending}>
          {t('own.save')}
        </Button>
      </Stack>
    </form>
  );
}
