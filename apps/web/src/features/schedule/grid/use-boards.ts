import { useMemo } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { type Board, boardOfPeople, boardOfTables, type GridIndex } from './grid-index.ts';

export const boardViews = ['tables', 'people'] as const;
export type BoardKind = (typeof boardViews)[number];

/** The board of a kind, with its headers in the reader's language. */
export function useBoard(index: GridIndex, kind: BoardKind): Board {
  const { t } = useTranslation('schedule');
  const { zone } = useEventScope();
  const formats = useFormats();
  return useMemo(() => {
    const { shortTime, shortDate } = formats;
    const isLong = index.days.length > 1;
    const names = {
      slot: ({ startsAt, endsAt, day }: { startsAt: string; endsAt: string; day: string }) => ({
        label: `${shortTime(startsAt, zone)}–${shortTime(endsAt, zone)}`,
        ...(isLong ? { note: shortDate(day) } : {}),
      }),
      table: (table: { kind: 'table' | 'booth' | 'online'; label: string }) =>
        t(`place.${table.kind}`, { label: table.label }),
    };
    return kind === 'tables' ? boardOfTables(index, names) : boardOfPeople(index, names);
  }, [index, kind, t, zone, formats]);
}
