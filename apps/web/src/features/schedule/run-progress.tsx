import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useFormats } from '../../ui/formats.ts';
import { FigureList } from './figure-list.tsx';
import { changedByRuns, useEventKey } from './queries.ts';
import type { Run } from './shapes.ts';

/** A run that is going on: how far it is and what it has found. */
export function RunProgress({ run, wished }: { run: Run; wished: number }) {
  const { t } = useTranslation('schedule');
  const { number } = useFormats();
  const { progress, seconds } = run;
  const share = progress ? Math.min(100, (progress.seconds / seconds) * 100) : 0;
  const stage = progress
    ? t(`stage.${progress.stage}`, { defaultValue: t('stage.placing') })
    : t('stage.starting');
  return (
    <Stack gap="sm">
      <Text fw={600} role="status">
        {stage}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={share} aria-label={t('progress.label')} striped animated />
      </Progress.Root>
      {progress ? (
        <FigureList
          figures={[
            {
              label: t('figure.placed'),
              value: t('figure.of', { part: number(progress.scheduled), whole: number(wished) }),
            },
            {
              label: t('figure.breaks'),
              value: number(progress.breaks),
              ...(progress.breaksBound > 0
                ? { note: t('figure.atLeast', { bound: number(progress.breaksBound) }) }
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
      ) : null}
      <StopButton run={run} />
    </Stack>
  );
}

function StopButton({ run }: { run: Run }) {
  const { t } = useTranslation('schedule');
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
        {t('progress.stop')}
      </Button>
    </Group>
  );
}
