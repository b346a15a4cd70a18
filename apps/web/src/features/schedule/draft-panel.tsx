import { Group, List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { notifySuccess } from '../../ui/notify.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { DraftChanges } from './draft-changes.tsx';
import { DraftFigures } from './draft-figures.tsx';
import { changedByRuns, useDraft, useEventKey } from './queries.ts';
import type { Draft, Grid, Run } from './shapes.ts';

/** A draft: its figures, what it changes, and the decision about it. */
export function DraftPanel({ run, grid }: { run: Run; grid: Grid }) {
  const { t } = useTranslation('schedule');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const query = useDraft(run.id);
  const when = dateTime(run.finishedAt ?? run.createdAt, zone);
  return (
    <Stack>
      <Title order={3}>{t('draft.title', { when })}</Title>
      {run.figures ? <DraftFigures figures={run.figures} /> : null}
      <QueryView query={query}>
        {(draft) => (
          <>
            <Group>
              <PublishButton draft={draft} />
              <DiscardButton run={run} />
            </Group>
            <DraftChanges draft={draft} grid={grid} />
          </>
        )}
      </QueryView>
    </Stack>
  );
}

const effects = ['added', 'moved', 'kept', 'unscheduled'] as const;

const countOf = ({ placements, unscheduled }: Draft, effect: (typeof effects)[number]): number =>
  effect === 'unscheduled'
    ? unscheduled.length
    : placements.filter(({ change }) => change === effect).length;

function PublishButton({ draft }: { draft: Draft }) {
  const { t } = useTranslation('schedule');
  const event = useEventKey();
  const publish = useAction({
    run: () =>
      client.POST('/api/events/{event}/schedule/runs/{run}/publish', {
        params: { path: { event, run: draft.run.id } },
      }),
    refreshes: changedByRuns,
    onSuccess: ({ invitations }) => notifySuccess(t('publish.done', { count: invitations })),
  });
  return (
    <ConfirmButton
      title={t('publish.title')}
      effects={
        <List spacing="xs">
          {effects.map((effect) => {
            const count = countOf(draft, effect);
            return count > 0 ? (
              <List.Item key={effect}>{t(`publish.${effect}`, { count })}</List.Item>
            ) : null;
          })}
          <List.Item>{t('publish.invitations')}</List.Item>
        </List>
      }
      confirmLabel={t('publish.submit')}
      onConfirm={() => publish.mutateAsync(undefined)}
      isPending={publish.isPending}
      color="soca"
    >
      {t('publish.open')}
    </ConfirmButton>
  );
}

function DiscardButton({ run }: { run: Run }) {
  const { t } = useTranslation('schedule');
  const event = useEventKey();
  const discard = useAction({
    run: () =>
      client.POST('/api/events/{event}/schedule/runs/{run}/discard', {
        params: { path: { event, run: run.id } },
      }),
    refreshes: changedByRuns,
    success: t('discard.done'),
  });
  return (
    <ConfirmButton
      title={t('discard.title')}
      effects={t('discard.effects')}
      confirmLabel={t('discard.submit')}
      onConfirm={() => discard.mutateAsync(undefined)}
      isPending={discard.isPending}
      buttonProps={{ variant: 'default' }}
    >
      {t('discard.submit')}
    </ConfirmButton>
  );
}
