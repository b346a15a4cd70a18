import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { Section } from '../../../ui/section.tsx';
import { FigureList } from '../figure-list.tsx';
import { changedByRuns, useEventKey } from '../queries.ts';
import type { Draft, Run } from '../shapes.ts';
import { RunCurve } from './run-curve.tsx';

const stages = ['placing', 'bounding', 'smoothing', 'proving'] as const;

/** A run that is going on: how far it is, and what it has found, as a curve that grows. */
export function RunLive({ draft, wished }: { draft: Draft; wished: number }) {
  const { t } = useTranslation('drafts');
  const { run, curve } = draft;
  const { progress, seconds } = run;
  const share = progress ? Math.min(100, (progress.seconds / Math.max(1, seconds)) * 100) : 0;
  const stage = stages.find((one) => one === progress?.stage);
  return (
    <Section title={t('live.title')}>
      <Stack gap="md">
        <Text fw={600} role="status">
          {progress ? t(`stage.${stage ?? 'placing'}`) : t('stage.starting')}
        </Text>
        {run.isQueued ? <Text>{t('live.queued')}</Text> : null}
        {run.attempts > 1 ? <Text>{t('live.secondAttempt')}</Text> : null}
        <Progress.Root size="lg">
          <Progress.Section value={share} aria-label={t('live.time')} striped animated />
        </Progress.Root>
        {progress ? <LiveFigures run={run} wished={wished} /> : null}
        <RunCurve curve={curve} seconds={seconds} isLive />
        <StopButton run={run} />
        <Alert role="note" variant="light" color="gray">
          {t('live.leave')}
        </Alert>
      </Stack>
    </Section>
  );
}

function LiveFigures({ run: { progress, seconds }, wished }: { run: Run; wished: number }) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  if (!progress) return null;
  const placed = number(progress.scheduled);
  return (
    <FigureList
      figures={[
        {
          label: t('figure.placed'),
          value: wished > 0 ? t('figure.of', { part: placed, whole: number(wished) }) : placed,
        },
        {
          label: t('figure.breaks'),
          value: number(progress.breaks),
          ...(progress.breaksBound > 0
            ? { note: t('figure.atLeast', { bound: number(Math.ceil(progress.breaksBound)) }) }
            : {}),
        },
        {
          label: t('figure.seconds'),
          value: t('figure.of', {
            part: number(Math.floor(progress.seconds)),
            whole: number(seconds),
          }),
        },
      ]}
    />
  );
}

function StopButton({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const stop = useAction({
    run: () =>
      client.POST('/api/events/{event}/schedule/runs/{run}/stop', {
        params: { path: { event, run: run.id } },
      }),
    refreshes: changedByRuns,
  });
  return (
    <Group>
      <Button
        variant="default"
        leftSection={<IconPlayerStop size={18} aria-hidden />}
        loading={stop.isPending}
        onClick={() => stop.mutate(undefined)}
      >
        {t('live.stop')}
      </Button>
    </Group>
  );
}
