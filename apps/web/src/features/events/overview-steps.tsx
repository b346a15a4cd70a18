import { Group, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import type { Event, Overview } from './event.ts';
import { findOrganiserSteps, type OrganiserStep } from './organiser-steps.ts';

type OverviewStepsProps = { event: Event; overview: Overview };

/** What waits for the organiser; only for those who can do it. */
export function OverviewSteps({ event, overview }: OverviewStepsProps) {
  const { t } = useTranslation('organising');
  const steps = findOrganiserSteps(event, overview);
  if (!event.permissions['event.edit'] || steps.length === 0) return null;
  return (
    <Section title={t('step.title')}>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <li key={step.key}>
            <Step step={step} />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

function Step({ step: { key, isDone, to } }: { step: OrganiserStep }) {
  const { t } = useTranslation('organising');
  const Icon = isDone ? IconCircleCheck : IconCircle;
  const colour = isDone ? 'var(--mantine-color-success)' : 'var(--mantine-color-dimmed)';
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Icon
        color={colour}
        style={{ flex: 'none', marginTop: 2 }}
        role="img"
        aria-label={t(isDone ? 'step.done' : 'step.toDo')}
      />
      <div>
        {isDone ? (
          <Text c="dimmed">{t(`step.${key}`)}</Text>
        ) : (
          <PageLink to={to} fw={600}>
            {t(`step.${key}`)} <IconArrowRight size={16} aria-hidden />
          </PageLink>
        )}
        {isDone ? null : <Text c="dimmed">{t(`step.${key}Hint`)}</Text>}
      </div>
    </Group>
  );
}
