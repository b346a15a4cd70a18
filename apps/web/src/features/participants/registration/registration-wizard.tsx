import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { FormErrors } from '../../../ui/form-errors.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { PersonStep } from './person-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { TypeStep } from './type-step.tsx';
import { useWizard, type Wizard, type WizardFacts } from './use-wizard.ts';

/** One thing at a time: who you are, for whom, how, what the organiser asks, and a last look. */
export function RegistrationWizard(facts: WizardFacts) {
  const { t } = useTranslation('participants');
  const wizard = useWizard(facts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    wizard.next();
  };
  const isLast = wizard.position === wizard.steps.length - 1;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <StepHeading wizard={wizard} />
          <FormErrors of={wizard.problem} />
          <Step wizard={wizard} facts={facts} />
          <Group justify="space-between">
            {wizard.position > 0 ? (
              <Button
                variant="default"
                leftSection={<IconArrowLeft size={20} aria-hidden />}
                onClick={wizard.back}
              >
                {t('wizard.back')}
              </Button>
            ) : (
              <span />
            )}
            <Button type="submit" loading={wizard.send.isPending}>
              {t(isLast ? 'wizard.send' : 'wizard.next')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

/** Names the step and takes focus with it, so that screen readers follow. */
function StepHeading({ wizard: { step, steps, position } }: { wizard: Wizard }) {
  const { t } = useTranslation('participants');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const progress = t('wizard.progress', { step: position + 1, of: steps.length });
  return (
    <div>
      <Text c="dimmed">{progress}</Text>
      <Progress
        value={((position + 1) / steps.length) * 100}
        aria-label={progress}
        size="sm"
        my="xs"
      />
      <Title order={2} ref={heading} tabIndex={-1}>
        {t(`wizard.step.${step}`)}
      </Title>
    </div>
  );
}

function Step({ wizard, facts }: { wizard: Wizard; facts: WizardFacts }) {
  switch (wizard.step) {
    case 'person':
      return <PersonStep form={wizard.form} />;
    case 'organisation':
      return <OrganisationStep form={wizard.form} organisations={facts.organisations} />;
    case 'type':
      return <TypeStep wizard={wizard} types={facts.types} />;
    case 'questions':
      return <QuestionsStep form={wizard.form} questions={wizard.asked} event={facts.slug} />;
    case 'confirm':
      return <ConfirmStep form={wizard.form} facts={facts} />;
  }
}
