import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { BlockDialog } from './block-dialog.tsx';
import { DayColumn } from './day-column.tsx';
import classes from './grid.module.css';
import { listDays } from './timetable.ts';

/** The days of the event as columns, each with its blocks of slots. */
export function GridSection() {
  const { t } = useTranslation('timetable');
  const event = useEventScope();
  const [newOn, setNewOn] = useState<string[] | null>(null);
  const days = listDays(event.firstDay, event.lastDay);
  const query = $api.useQuery('get', '/api/events/{event}/timetable/blocks', {
    params: { path: { event: event.id } },
  });
  return (
    <Section
      title={t('grid.title')}
      description={t('grid.description', { zone: event.zone })}
      actions={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNewOn(days)}>
          {t('block.add')}
        </Button>
      }
    >
      <QueryView query={query}>
        {({ items }) => (
          <div className={classes.days}>
            {days.map((day) => (
              <DayColumn
                key={day}
                day={day}
                blocks={items.filter((block) => block.day === day)}
                onAdd={() => setNewOn([day])}
              />
            ))}
          </div>
        )}
      </QueryView>
      {newOn ? <BlockDialog days={newOn} onClose={() => setNewOn(null)} /> : null}
    </Section>
  );
}
