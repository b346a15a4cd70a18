import { Button, Group, Stack, Text } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { $api } from '../../../api/client.ts';
import { itemsOf, pagedOptions } from '../../../api/paged.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import type { PlacedTable, Table } from '../timetable.ts';
import { arrangeInRows } from './hall.ts';
import { HallEditor } from './hall-editor.tsx';
import { TableTray } from './table-tray.tsx';
import { useArrange } from './use-arrange.ts';

/** Where the tables stand: participants look for theirs on this plan. */
export function FloorSection() {
  const { t } = useTranslation('timetable');
  const { id } = useEventScope();
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/timetable/tables',
    { params: { path: { event: id }, query: { limit: 100 } } },
    pagedOptions,
  );
  const tables = itemsOf(query.data).filter(({ kind, isActive }) => kind !== 'online' && isActive);
  return (
    <Section title={t('floor.title')} description={t('floor.description')}>
      <QueryView query={query}>
        {() => (
          <Stack>
            <Floor tables={tables} />
            {query.hasNextPage ? (
              <Button variant="default" onClick={() => void query.fetchNextPage()}>
                {t('floor.more')}
              </Button>
            ) : null}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

const isPlaced = (table: Table): table is PlacedTable => table.x !== null && table.y !== null;

function Floor({ tables }: { tables: readonly Table[] }) {
  const { t } = useTranslation('timetable');
  const { places, arrange, isPending } = useArrange(tables);
  if (tables.length === 0) return <Text>{t('floor.noTables')}</Text>;
  const placed = places.filter(isPlaced);
  const rows = arrangeInRows(tables.length);
  const arrangeAll = () =>
    arrange(tables.map(({ id }, index) => ({ tableId: id, at: rows[index] ?? null })));
  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconLayoutGrid size={20} aria-hidden />}
          loading={isPending}
          onClick={arrangeAll}
        >
          {t('floor.rows')}
        </Button>
      </Group>
      {placed.length > 0 ? <HallEditor tables={placed} onMove={arrange} /> : null}
      <TableTray tables={places.filter((table) => !isPlaced(table))} onPlace={arrange} />
    </>
  );
}
