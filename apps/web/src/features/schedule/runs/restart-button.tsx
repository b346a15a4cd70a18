import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { changedByRuns, useEventKey } from '../queries.ts';
import type { Run } from '../shapes.ts';
import { useOpenRun } from './use-open-run.ts';

type RestartButtonProps = { run: Run; label?: string; variant?: 'filled' | 'default' };

/** The same run once more, on the facts of this moment; leads to its page. */
export function RestartButton({ run, label, variant = 'default' }: RestartButtonProps) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const openRun = useOpenRun();
  const restart = useAction({
    run: () =>
      client.POST('/api/events/{event}/schedule/runs/{run}/restart', {
        params: { path: { event, run: run.id } },
      }),
    refreshes: changedByRuns,
    onSuccess: openRun,
  });
  return (
    <Button
      variant={variant}
      leftSection={<IconRefresh size={18} aria-hidden />}
      loading={restart.isPending}
      onClick={() => restart.mutate(undefined)}
    >
      {label ?? t('restart.submit')}
    </Button>
  );
}
