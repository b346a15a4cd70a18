import { ActionIcon, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';
import { answersBelowEvent, type Table } from './timetable.ts';

type TableActionsProps = { table: Table; tables: readonly Table[]; isComplete: boolean };

/** Edit, delete, and one step up or down in the order. */
export function TableActions({ table, tables, isComplete }: TableActionsProps) {
  const { t } = useTranslation('timetable');
  const [isEditing, editing] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  const label = table.label;
  return (
    <Group gap={0} wrap="nowrap">
      <OrderButtons table={table} tables={tables} isComplete={isComplete} />
      <ActionIcon aria-label={t('table.editOf', { label })} onClick={editing.open}>
        <IconPencil size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon color="red" aria-label={t('table.deleteOf', { label })} onClick={deleting.open}>
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
      {isEditing ? <TableDialog table={table} onClose={editing.close} /> : null}
      {isDeleting ? <DeleteTable table={table} onClose={deleting.close} /> : null}
    </Group>
  );
}

function OrderButtons({ table, tables, isComplete }: TableActionsProps) {
  const { t } = useTranslation('timetable');
  const { id: event } = useEventScope();
  const index = tables.findIndex(({ id }) => id === table.id);
  const label = table.label;
  const move = useAction({
    run: (before: string | null) =>
      client.PUT('/api/events/{event}/timetable/tables/{table}/position', {
        params: { path: { event, table: table.id } },
        body: { before },
      }),
    refreshes: ['/api/events/{event}/timetable/tables'],
  });
  const above = tables[index - 1];
  const afterNext = tables[index + 2];
  // Below the last loaded table but one, its new neighbour is not known yet.
  const canDescend = index < tables.length - 1 && (afterNext !== undefined || isComplete);
  return (
    <>
      <ActionIcon
        aria-label={t('table.up', { label })}
        disabled={!above}
        loading={move.isPending}
        onClick={() => above && move.mutate(above.id)}
      >
        <IconArrowUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={t('table.down', { label })}
        disabled={!canDescend}
        loading={move.isPending}
        onClick={() => move.mutate(afterNext?.id ?? null)}
      >
        <IconArrowDown size={20} aria-hidden />
      </ActionIcon>
    </>
  );
}

function DeleteTable({ table, onClose }: { table: Table; onClose: () => void }) {
  const { t } = useTranslation('timetable');
  const path = { event: useEventScope().id, table: table.id };
  const query = $api.useQuery(
    'post',
    '/api/events/{event}/timetable/tables/{table}/preview',
    { params: { path }, body: { change: null } },
    { gcTime: 0 },
  );
  const remove = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/timetable/tables/{table}', {
        params: { path, query: { version: table.version, confirmed: 'true' } },
      }),
    refreshes: answersBelowEvent,
    success: t('table.deleted'),
    onSuccess: onClose,
  });
  return (
    <DeleteDialog
      title={t('table.deleteTitle', { label: table.label })}
      kind="table"
      query={query}
      onConfirm={() => remove.mutate(undefined)}
      onClose={onClose}
      isPending={remove.isPending}
    />
  );
}
