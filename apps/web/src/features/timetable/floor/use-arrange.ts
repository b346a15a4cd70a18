import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import type { Table } from '../timetable.ts';
import type { Place } from './hall.ts';

export type Placing = { tableId: string; at: Place | null };

const changed = [
  '/api/events/{event}/timetable/tables',
  '/api/events/{event}/as/{participant}/floor-plan',
];

/** The tables with the places they are being given, and how to give them some; what is refused jumps back. */
export function useArrange(tables: readonly Table[]) {
  const { id } = useEventScope();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Place | null>>(new Map());
  const save = useAction({
    run: (places: readonly Placing[]) =>
      client.PUT('/api/events/{event}/timetable/floor-plan', {
        params: { path: { event: id } },
        body: { places: [...places] },
      }),
    refreshes: changed,
    onProblem: () => {
      setDrafts(new Map());
      return false;
    },
  });
  const arrange = (places: readonly Placing[]) => {
    setDrafts(
      (former) => new Map([...former, ...places.map((one) => [one.tableId, one.at] as const)]),
    );
    save.mutate(places);
  };
  const places = tables.map((table) => {
    const draft = drafts.get(table.id);
    return draft === undefined ? table : { ...table, x: draft?.x ?? null, y: draft?.y ?? null };
  });
  return { places, arrange, isPending: save.isPending };
}
