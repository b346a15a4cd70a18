import { Badge, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import classes from './schedule.module.css';
import type { Run } from './shapes.ts';
import { ShortList } from './short-list.tsx';

const colours: Record<Run['state'], string> = {
  solving: 'soca',
  draft: 'yellow',
  published: 'green',
  discarded: 'gray',
  failed: 'red',
};

type FormerRunsProps = { runs: readonly Run[]; onChoose: (runId: string) => void };

/** Earlier runs; another draft can be looked at again. */
export function FormerRuns({ runs, onChoose }: FormerRunsProps) {
  const { t } = useTranslation('schedule');
  if (runs.length === 0) return null;
  return (
    <details className={classes.slot}>
      <summary>{t('former.title', { count: runs.length })}</summary>
      <div style={{ padding: '0 0.75rem 0.75rem' }}>
        <ShortList label={t('former.list')} items={runs} keyOf={({ id }) => id}>
          {(run) => (
            <>
              <FormerRun run={run} />
              {run.state === 'draft' ? (
                <Button variant="default" onClick={() => onChoose(run.id)}>
                  {t('former.look')}
                </Button>
              ) : null}
            </>
          )}
        </ShortList>
      </div>
    </details>
  );
}

function FormerRun({ run }: { run: Run }) {
  const { t } = useTranslation('schedule');
  const { zone } = useEventScope();
  const { dateTime, number } = useFormats();
  const { figures } = run;
  return (
    <>
      <div className={classes.rowText}>
        <Text>{dateTime(run.createdAt, zone)}</Text>
        {figures ? (
          <Text size="sm" c="dimmed">
            {t('figure.placed')}:{' '}
            {t('figure.of', { part: number(figures.scheduled), whole: number(figures.wished) })}
            {' · '}
            {t('figure.breaks')}: {number(figures.breaks)}
          </Text>
        ) : null}
      </div>
      <Badge variant="light" color={colours[run.state]}>
        {t(`runState.${run.state}`)}
      </Badge>
    </>
  );
}
