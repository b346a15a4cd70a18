import { Stack, Text } from '@mantine/core';
import type { NextStep } from '@ponte/domain';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { type AppPath, participantPath, publicPath } from '../../../paths.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { Section } from '../../../ui/section.tsx';
import type { ParticipantHome } from '../types.ts';
import classes from './home.module.css';

type BeforeApproval = 'take_place' | 'await_decision' | 'await_place' | 'register_again';
type Step = Exclude<NextStep, BeforeApproval>;

/** Where each step is done; those before the approval are said by the notice above. */
const stepPaths = (slug: string, organisationId: string): Record<Step, AppPath> => ({
  answer_requests: participantPath('requests', { slug }),
  describe_cooperation: participantPath('profile', { slug }),
  introduce_organisation: publicPath('organisation', { organisationId }),
  send_requests: participantPath('directory', { slug }),
  prepare_meetings: participantPath('schedule', { slug }),
  await_schedule: participantPath('schedule', { slug }),
  tell_outcomes: participantPath('outcomes', { slug }),
});

export function NextSteps({ home }: { home: ParticipantHome }) {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const paths = stepPaths(slug, home.organisationId);
  const steps = home.nextSteps.filter((step): step is Step => step in paths);
  if (home.state !== 'approved') return null;
  return (
    <Section title={t('home.nextSteps')}>
      {steps.length === 0 ? (
        <Text>
          <IconCircleCheck size={20} aria-hidden /> {t('home.nothingToDo')}
        </Text>
      ) : (
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={step}>
              <StepEntry step={step} to={paths[step]} home={home} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

type StepEntryProps = { step: Step; to: AppPath; home: ParticipantHome };

function StepEntry({ step, to, home }: StepEntryProps) {
  const { t } = useTranslation('participants');
  const count = {
    answer_requests: home.unansweredRequests,
    await_schedule: home.unplacedMeetings,
    tell_outcomes: home.untoldMeetings,
  };
  const number = step in count ? count[step as keyof typeof count] : home.scheduledMeetings;
  return (
    <Stack gap={2}>
      <PageLink to={to} fw={600}>
        {t(`step.${step}.title`, { count: number })}
      </PageLink>
      <Text c="dimmed">{t(`step.${step}.text`)}</Text>
    </Stack>
  );
}
