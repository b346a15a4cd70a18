import { Button, Group } from '@mantine/core';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AddTables } from './add-tables.tsx';
import { TableDialog } from './table-dialog.tsx';
import { TableList } from './table-list.tsx';

/** The tables of the event, in the order in which they are filled. */
export function TableSection() {
  const { t } = useTranslation('timetable');
  const { id } = useEventScope();
  const [adding, setAdding] = useState<'one' | 'many' | null>(null);
  const close = () => setAdding(null);
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/timetable/tables',
    { params: { path: { event: id }, query: { limit: 100 } } },
    pagedOptions,
  );
  return (
    <Section
      title={t('table.title')}
      description={t('table.description')}
      actions={
        <Group gap="xs">
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAdding('many')}
          >
            {t('table.addMany')}
          </Button>
          <Button variant="default" onClick={() => setAdding('one')}>
            {t('table.addOne')}
          </Button>
        </Group>
      }
    >
      <PagedList
        query={query}
        empty={
          <EmptyState icon={IconTable} title={t('table.none')}>
            {t('table.noneHint')}
          </EmptyState>
        }
      >
        {(tables) => <TableList tables={tables} isComplete={!query.hasNextPage} />}
      </PagedList>
      {adding === 'many' ? <AddTables onClose={close} /> : null}
      {adding === 'one' ? <TableDialog onClose={close} /> : null}
    </Section>
  );
}
