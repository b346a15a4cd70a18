import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/section.tsx';
import classes from './floor/floor.module.css';
import { HallDrawing, TableShape } from './floor/hall-drawing.tsx';
import { useFloorPlan } from './use-floor-plan.ts';

/** Below one meeting: the hall with its table; nothing where the organiser has drawn none. */
export default function TableMap({ tableId }: { tableId: string }) {
  const { t } = useTranslation('timetable');
  const tables = useFloorPlan().data?.tables ?? [];
  const wanted = tables.find(({ id }) => id === tableId);
  if (!wanted) return null;
  return (
    <Section title={t('map.where', { label: wanted.label })}>
      <HallDrawing tables={tables} label={t('map.drawing', { label: wanted.label })}>
        {(table) => (
          <g key={table.id} className={table.id === tableId ? classes.wanted : undefined}>
            <TableShape {...table} />
          </g>
        )}
      </HallDrawing>
    </Section>
  );
}
