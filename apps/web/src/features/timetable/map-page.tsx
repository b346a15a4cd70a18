import { NativeSelect, Stack } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './floor/floor.module.css';
import { HallDrawing, TableShape } from './floor/hall-drawing.tsx';
import type { FloorPlan } from './timetable.ts';
import { useFloorPlan } from './use-floor-plan.ts';

/** The hall: the table one looks for stands out, and so do those of one's other meetings. */
export function MapPage() {
  const { t } = useTranslation('timetable');
  const { slug } = useEventScope();
  const query = useFloorPlan();
  return (
    <>
      <PageHeader
        title={t('map.title')}
        description={t('map.description')}
        lead={<PageLink to={participantPath('schedule', { slug })}>{t('map.back')}</PageLink>}
      />
      <QueryView query={query}>
        {({ tables }) =>
          tables.length === 0 ? (
            <EmptyState icon={IconMapOff} title={t('map.none')}>
              {t('map.noneHint')}
            </EmptyState>
          ) : (
            <Hall tables={tables} />
          )
        }
      </QueryView>
    </>
  );
}

/** The tables at which one still meets somebody. */
function useOwnTables(): Set<string> {
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const { data } = $api.useQuery('get', '/api/events/{event}/as/{participant}/meetings', {
    params: { path: { event: slug, participant } },
  });
  const ahead = (data?.items ?? []).filter(({ state }) => state === 'scheduled');
  return new Set(ahead.flatMap(({ table }) => (table ? [table.id] : [])));
}

function Hall({ tables }: { tables: FloorPlan['tables'] }) {
  const { t } = useTranslation('timetable');
  const { table: asked } = useSearch({ strict: false });
  const [chosen, setChosen] = useState<string | null>(asked ?? null);
  const own = useOwnTables();
  const wanted = tables.find(({ id }) => id === chosen);
  const lookOf = (id: string) => {
    if (id === chosen) return classes.wanted;
    return own.has(id) ? classes.own : undefined;
  };
  return (
    <Stack>
      <NativeSelect
        label={t('map.find')}
        maw="20rem"
        value={chosen ?? ''}
        data={[
          { value: '', label: t('map.anyTable') },
          ...tables.map(({ id, label }) => ({
            value: id,
            label: own.has(id) ? t('map.ownTable', { label }) : label,
          })),
        ]}
        onChange={({ currentTarget: { value } }) => setChosen(value || null)}
      />
      <HallDrawing
        tables={tables}
        label={wanted ? t('map.drawing', { label: wanted.label }) : t('map.title')}
      >
        {(table) => (
          <g key={table.id} className={lookOf(table.id)}>
            <TableShape {...table} />
          </g>
        )}
      </HallDrawing>
    </Stack>
  );
}
