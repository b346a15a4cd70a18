import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { organiserPath } from '../../../paths.ts';
import { useFormats } from '../../../ui/formats.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { useEventKey } from '../queries.ts';
import classes from '../schedule.module.css';
import type { Run } from '../shapes.ts';
import { failureOf, runColours } from './run-colours.ts';

/** All runs, newest first: whose they are, what came out, and where to look at them. */
export function RunList({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation('drafts');
  return (
    <VirtualList label={t('list.title')} items={runs} keyOf={({ id }) => id}>
      {(run) => <RunRow run={run} />}
    </VirtualList>
  );
}

function RunRow({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const eventId = useEventKey();
  const { figures, state, startedBy } = run;
  return (
    <>
      <div className={classes.rowText}>
        <PageLink to={organiserPath('draft', { eventId, runId: run.id })} fw={600}>
          {t(`kind.${run.kind}`, { when: dateTime(run.createdAt, zone) })}
        </PageLink>
        <Text size="sm" c="dimmed">
          {startedBy ? t('list.by', { name: startedBy }) : t('list.bySomebody')}
          {state === 'failed' ? ` · ${t(`failed.${failureOf(run)}.short`)}` : null}
          {figures ? ` · ${t('list.figures', { ...figures, count: figures.breaks })}` : null}
          {figures?.isStopped ? ` · ${t('list.stopped')}` : null}
        </Text>
      </div>
      <Group gap="sm">
        <Badge variant="light" color={runColours[state]}>
          {t(`state.${state}`)}
        </Badge>
      </Group>
    </>
  );
}
