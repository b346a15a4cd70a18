import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { Grid, PackedGrid, Run } from './shapes.ts';
import { unpackGrid } from './unpack-grid.ts';

/** Answers that change with a run of the scheduler. */
export const changedByRuns = ['/api/events/{event}/schedule', '/api/events/{event}/meetings'];

const pollEvery = 1_000;
const followEvery = 500;

export const useEventKey = (): string => {
  const { eventId = '' } = useParams({ strict: false });
  return eventId;
};

/** Whether the reader may run the scheduler and move meetings; an office only looks. */
export const useMayEdit = (): boolean => useEventScope().permissions['schedule.edit'] === 'all';

/** The types of the client forget that the rows of the contract have a length. */
const readGrid = (packed: object) => unpackGrid(packed as PackedGrid);

export const useGrid = () =>
  $api.useQuery(
    'get',
    '/api/events/{event}/schedule',
    { params: { path: { event: useEventKey() } } },
    { select: readGrid },
  );

/** Runs of the scheduler, newest first; asked for every second while one is going on. */
export const useRuns = (isWanted = true) =>
  $api.useQuery(
    'get',
    '/api/events/{event}/schedule/runs',
    { params: { path: { event: useEventKey() } } },
    {
      enabled: isWanted,
      refetchInterval: ({ state }) =>
        state.data?.items.some((run: Run) => run.state === 'solving') ? pollEvery : false,
    },
  );

/** One run with its draft; followed closely while it is going on. */
export const useDraft = (run: string) =>
  $api.useQuery(
    'get',
    '/api/events/{event}/schedule/runs/{run}',
    { params: { path: { event: useEventKey(), run } } },
    {
      refetchInterval: ({ state }) => (state.data?.run.state === 'solving' ? followEvery : false),
    },
  );

/** Writes a slot and a table as people read them. */
export function usePlaces({ slots, tables }: Pick<Grid, 'slots' | 'tables'>) {
  const { t } = useTranslation('schedule');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const slotById = useMemo(() => new Map(slots.map((slot) => [slot.id, slot])), [slots]);
  const tableById = useMemo(() => new Map(tables.map((table) => [table.id, table])), [tables]);
  const nameSlot = (id: string) => {
    const slot = slotById.get(id);
    return slot ? dateTime(slot.startsAt, zone) : '–';
  };
  const nameTable = (id: string) => {
    const table = tableById.get(id);
    return table ? t(`place.${table.kind}`, { label: table.label }) : '–';
  };
  const namePlace = (place: { slotId: string; tableId: string }) =>
    `${nameSlot(place.slotId)}, ${nameTable(place.tableId)}`;
  return { nameSlot, nameTable, namePlace };
}
