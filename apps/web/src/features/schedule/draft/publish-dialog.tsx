import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { notifySuccess } from '../../../ui/notify.ts';
import { useGoTo } from '../../../ui/page-link.tsx';
import { changedByRuns, useEventKey } from '../queries.ts';
import type { Draft } from '../shapes.ts';
import { ConflictList } from './conflict-list.tsx';
import { type Conflict, nameConflicts, readConflicts } from './conflicts.ts';
import { PublishEffects } from './publish-effects.tsx';

type PublishDialogProps = { draft: Draft; isOpen: boolean; onClose: () => void };

/** What will be sent to whom, before it is; and what people changed meanwhile, which is never overridden. */
export function PublishDialog({ draft, isOpen, onClose }: PublishDialogProps) {
  const { t } = useTranslation('drafts');
  const [refused, setRefused] = useState<Conflict[]>([]);
  const conflicts = draft.conflicts.length > 0 ? draft.conflicts : refused;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('publish.title')} size="lg">
      {conflicts.length > 0 ? (
        <ConflictList run={draft.run} conflicts={conflicts} />
      ) : (
        <Stack>
          <PublishEffects draft={draft} />
          <Decision draft={draft} onClose={onClose} onRefused={setRefused} />
        </Stack>
      )}
    </Dialog>
  );
}

type DecisionProps = {
  draft: Draft;
  onClose: () => void;
  onRefused: (conflicts: Conflict[]) => void;
};

function Decision({ draft, onClose, onRefused }: DecisionProps) {
  const { t } = useTranslation(['drafts', 'common']);
  const event = useEventKey();
  const goTo = useGoTo();
  const publish = useAction({
    run: () =>
      client.POST('/api/events/{event}/schedule/runs/{run}/publish', {
        params: { path: { event, run: draft.run.id } },
      }),
    refreshes: changedByRuns,
    onSuccess: async ({ digests }) => {
      void notifySuccess(t('publish.done', { count: digests }));
      onClose();
      await goTo({ to: organiserPath('schedule', { eventId: event }) });
    },
    onProblem: ({ code, facts }) => {
      if (code !== 'schedule_outdated') return false;
      onRefused(nameConflicts(draft, readConflicts(facts)));
      return true;
    },
  });
  return (
    <>
      <Text c="dimmed" size="sm">
        {t('publish.whole')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common:action.cancel')}
        </Button>
        <Button loading={publish.isPending} onClick={() => publish.mutate(undefined)}>
          {t('publish.submit')}
        </Button>
      </Group>
    </>
  );
}
