import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguageName } from '../../ui/country-name.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useFormats } from '../../ui/formats.ts';
import { TableActions } from './table-actions.tsx';
import type { Table } from './timetable.ts';

type TableListProps = {
  tables: readonly Table[] /** No further page is to be loaded. */;
  isComplete: boolean;
};

export function TableList({ tables, isComplete }: TableListProps) {
  const { t } = useTranslation('timetable');
  const { list, number } = useFormats();
  const nameLanguage = useLanguageName();
  const columns: Column<Table>[] = [
    { key: 'label', header: t('table.label'), isTitle: true, cell: (row) => <Label table={row} /> },
    { key: 'kind', header: t('table.kind'), cell: (row) => <Kind table={row} /> },
    {
      key: 'capacity',
      header: t('table.capacity'),
      cell: (row) => number(row.capacity),
      align: 'end',
    },
    {
      key: 'languages',
      header: t('table.languages'),
      cell: (row) => list(row.languages.map(nameLanguage)) || '–',
    },
    {
      key: 'meetings',
      header: t('table.meetings'),
      cell: (row) => number(row.meetings),
      align: 'end',
    },
    {
      key: 'actions',
      header: t('table.actions'),
      cell: (row) => <TableActions table={row} tables={tables} isComplete={isComplete} />,
    },
  ];
  return (
    <DataTable
      caption={t('table.caption')}
      columns={columns}
      rows={tables}
      keyOf={({ id }) => id}
      isDense
    />
  );
}

function Label({ table }: { table: Table }) {
  const { t } = useTranslation('timetable');
  return (
    <Group gap="xs">
      {table.label}
      {table.isActive ? null : (
        <Badge color="gray" variant="light">
          {t('table.off')}
        </Badge>
      )}
    </Group>
  );
}

function Kind({ table }: { table: Table }) {
  const { t } = useTranslation('timetable');
  return (
    <Stack gap={0}>
      <span>{t(`kind.${table.kind}`)}</span>
      {table.organisationName ? (
        <Text size="sm" c="dimmed">
          {table.organisationName}
        </Text>
      ) : null}
      {table.joinUrl ? (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {table.joinUrl}
        </Text>
      ) : null}
    </Stack>
  );
}
