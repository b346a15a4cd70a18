import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useFieldMessage } from '../../../api/problem-message.ts';
import type { Account } from '../../../api/session.ts';
import { useAction } from '../../../api/use-action.ts';
import { participantPath } from '../../../paths.ts';
import { useFieldChecks } from '../../../ui/field-checks.ts';
import { useFormProblem } from '../../../ui/form-errors.tsx';
import { useGoTo } from '../../../ui/page-link.tsx';
import { fillAnswers, questionsOfType } from '../answer-values.ts';
import type { Organisation, PublicType, Question } from '../types.ts';
import { useAnswerChecks } from '../use-answer-checks.ts';
import {
  newOrganisation,
  stepOfPath,
  toRegistration,
  type WizardStep,
  type WizardValues,
  wizardSteps,
} from './wizard-values.ts';

export type WizardFacts = {
  slug: string;
  office: string | undefined;
  account: Account;
  organisations: readonly Organisation[];
  types: readonly PublicType[];
  questions: readonly Question[];
};

const openTypes = (types: readonly PublicType[]) => types.filter(({ whyNot }) => !whyNot);

function firstValues({ account, organisations, types, questions }: WizardFacts): WizardValues {
  const [only, ...others] = openTypes(types);
  const typeId = only && others.length === 0 ? only.id : '';
  return {
    name: account.name,
    jobTitle: '',
    languages: [account.locale],
    isOnline: false,
    organisation: {
      id: organisations[0]?.id ?? newOrganisation,
      create: { name: '', kind: 'company', country: '', city: '', sectors: [], website: '' },
    },
    typeId,
    answers: typeId ? fillAnswers(questionsOfType(questions, typeId), {}) : {},
    hasConsented: false,
  };
}

/** The registration in steps: its values, where one is, and what to do next. */
export function useWizard(facts: WizardFacts) {
  const [step, setStep] = useState<WizardStep>('person');
  const check = useWizardChecks(facts.questions);
  const form = useForm<WizardValues>({ initialValues: firstValues(facts) });
  const problem = useFormProblem(form);
  const goTo = useGoTo();
  const send = useAction({
    run: (values: WizardValues) =>
      client.POST('/api/events/{event}/registrations', {
        params: { path: { event: facts.slug } },
        body: toRegistration(values, facts.office),
      }),
    refreshes: ['/api/events', '/api/account', '/api/session'],
    onSuccess: () => goTo({ to: participantPath('home', { slug: facts.slug }), replace: true }),
    onProblem: (refused) => {
      setStep(stepOfPath(refused.errors[0]?.path));
      return problem.show(refused);
    },
  });

  const chooseType = (typeId: string) => {
    form.setFieldValue('typeId', typeId);
    const asked = questionsOfType(facts.questions, typeId);
    form.setFieldValue('answers', fillAnswers(asked, form.getValues().answers));
  };
  const asked = questionsOfType(facts.questions, form.values.typeId);
  const steps = wizardSteps.filter((name) => name !== 'questions' || asked.length > 0);
  const position = steps.indexOf(step);
  const next = () => {
    const errors = check(step, form.getValues());
    form.setErrors(errors);
    if (Object.keys(errors).length > 0) return problem.focusFirst(errors);
    problem.clear();
    const following = steps[position + 1];
    return following ? setStep(following) : send.mutate(form.getValues());
  };
  const back = () => {
    const before = steps[position - 1];
    if (before) setStep(before);
  };
  return { form, problem, step, steps, position, asked, next, back, chooseType, send };
}

export type Wizard = ReturnType<typeof useWizard>;

/** What is checked before a step may be left, with the reasons the API would give. */
function useWizardChecks(questions: readonly Question[]) {
  const { required, url } = useFieldChecks();
  const checkAnswers = useAnswerChecks();
  const describe = useFieldMessage();
  const present = (errors: Record<string, string | null>) =>
    Object.fromEntries(
      Object.entries(errors).flatMap(([path, text]) => (text ? [[path, text]] : [])),
    );
  return (step: WizardStep, values: WizardValues): Record<string, string> => {
    const { create, id } = values.organisation;
    switch (step) {
      case 'person':
        return present({ name: required(values.name) });
      case 'organisation':
        return id === newOrganisation
          ? present({
              'organisation.create.name': required(create.name),
              'organisation.create.country': required(create.country),
              'organisation.create.website': url(create.website),
            })
          : {};
      case 'type':
        return present({ typeId: required(values.typeId) });
      case 'questions':
        return checkAnswers(questionsOfType(questions, values.typeId), values.answers);
      case 'confirm':
        return values.hasConsented ? {} : { hasConsented: describe('consent_required') };
    }
  };
}
