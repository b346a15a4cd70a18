import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EditEffect, type EditKind } from './edit-effect.tsx';
import type { EditPreview } from './timetable.ts';

type DeleteDialogProps = {
  title: string;
  kind: EditKind;
  /** The preview of the deletion. */
  query: {
    data: EditPreview | undefined;
    error: unknown;
    isPending: boolean;
    refetch: () => unknown;
  };
  onConfirm: () => void;
  onClose: () => void;
  isPending: boolean;
};

/** Deletes only what has been shown: without the preview there is no button. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { title, kind, query, onConfirm, onClose, isPending } = props;
  const { t } = useTranslation('timetable');
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <Stack>
        <QueryView query={query}>
          {(effect) => <EditEffect kind={kind} effect={effect} />}
        </QueryView>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common:action.cancel')}
          </Button>
          {query.data ? (
            <Button color="red" loading={isPending} onClick={onConfirm}>
              {t('delete')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Dialog>
  );
}
