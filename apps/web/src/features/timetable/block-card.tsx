import { Button, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { BlockDialog } from './block-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { SlotStrip } from './slot-strip.tsx';
import { answersBelowEvent, type Block } from './timetable.ts';

/** One block with its slots, and what can be done about it. */
export function BlockCard({ block }: { block: Block }) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  const [isEditing, editing] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  const name = t('block.name', { day: date(block.day), from: block.from, until: block.until });
  return (
    <Paper component="article" aria-label={name} withBorder p="sm">
      <Text fw={600}>{t('block.times', { from: block.from, until: block.until })}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t('block.lengths', { minutes: block.slotMinutes })}
        {block.pauseMinutes > 0 ? `, ${t('block.pauses', { minutes: block.pauseMinutes })}` : ''}
      </Text>
      <SlotStrip slots={block.slots} />
      <Group gap="xs" mt="sm">
        <Button variant="default" onClick={editing.open} aria-label={t('block.editOf', { name })}>
          {t('edit')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          onClick={deleting.open}
          aria-label={t('block.deleteOf', { name })}
        >
          {t('delete')}
        </Button>
      </Group>
      {isEditing ? <BlockDialog block={block} onClose={editing.close} /> : null}
      {isDeleting ? <DeleteBlock block={block} name={name} onClose={deleting.close} /> : null}
    </Paper>
  );
}

type DeleteBlockProps = { block: Block; name: string; onClose: () => void };

function DeleteBlock({ block, name, onClose }: DeleteBlockProps) {
  const { t } = useTranslation('timetable');
  const path = { event: useEventScope().id, block: block.id };
  const query = $api.useQuery(
    'post',
    '/api/events/{event}/timetable/blocks/{block}/preview',
    { params: { path }, body: { change: null } },
    { gcTime: 0 },
  );
  const remove = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/timetable/blocks/{block}', {
        params: { path, query: { version: block.version, confirmed: 'true' } },
      }),
    refreshes: answersBelowEvent,
    success: t('block.deleted'),
    onSuccess: onClose,
  });
  return (
    <DeleteDialog
      title={t('block.deleteTitle', { name })}
      kind="block"
      query={query}
      onConfirm={() => remove.mutate(undefined)}
      onClose={onClose}
      isPending={remove.isPending}
    />
  );
}
