import { Alert, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { EditButton } from '../grid/edit-button.tsx';
import { organisationsOf } from '../names.ts';
import { RestartButton } from '../runs/restart-button.tsx';
import classes from '../schedule.module.css';
import type { Run } from '../shapes.ts';
import type { Conflict } from './conflicts.ts';

/** What people decided while the draft lay there, by name, and the way on. */
export function ConflictList({ run, conflicts }: { run: Run; conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('drafts');
  return (
    <Stack>
      <Alert
        color="yellow"
        role="alert"
        icon={<IconUsers aria-hidden />}
        title={t('conflict.title', { count: conflicts.length })}
      >
        {t('conflict.text')}
      </Alert>
      <VirtualList
        label={t('conflict.list')}
        items={conflicts}
        keyOf={({ meetingId }) => meetingId}
      >
        {(conflict) => (
          <div className={classes.rowText}>
            <Text fw={600}>{organisationsOf(conflict).join(' – ')}</Text>
            <Text size="sm" c="dimmed">
              {t(`conflict.cause.${conflict.cause}`)}
            </Text>
          </div>
        )}
      </VirtualList>
      {run.kind === 'edit' ? (
        <EditButton />
      ) : (
        <RestartButton run={run} label={t('conflict.again')} variant="filled" />
      )}
    </Stack>
  );
}
