import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { useGoTo } from '../../../ui/page-link.tsx';
import { changedByRuns, useEventKey } from '../queries.ts';
import { RestartButton } from '../runs/restart-button.tsx';
import type { Draft, Run } from '../shapes.ts';
import { PublishDialog } from './publish-dialog.tsx';

/** The decisions about a draft. */
export function DraftActions({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafts');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <DiscardButton run={draft.run} />
      {draft.run.kind === 'edit' ? null : <RestartButton run={draft.run} />}
      <Button leftSection={<IconSend size={18} aria-hidden />} onClick={open}>
        {t('publish.open')}
      </Button>
      <PublishDialog draft={draft} isOpen={isOpen} onClose={close} />
    </>
  );
}

function DiscardButton({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const goTo = useGoTo();
  const discard = useAction({
    run: () =>
      client.POST('/api/events/{event}/schedule/runs/{run}/discard', {
        params: { path: { event, run: run.id } },
      }),
    refreshes: changedByRuns,
    success: t('discard.done'),
    onSuccess: () => goTo({ to: organiserPath('drafts', { eventId: event }) }),
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
