import { Text } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { PlacedTable } from '../timetable.ts';
import classes from './floor.module.css';
import { type Place, step, toPlace } from './hall.ts';
import { HallDrawing, TableShape } from './hall-drawing.tsx';
import type { Placing } from './use-arrange.ts';

const arrows: Record<string, Place> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

type HallEditorProps = {
  tables: readonly PlacedTable[];
  onMove: (places: readonly Placing[]) => void;
};

type Drag = { id: string; at: Place };

/** Where on the drawing a pointer is, in steps. */
function readPoint(svg: SVGSVGElement, event: PointerEvent): Place | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
}

/** The plan with tables that are dragged, or moved by the arrows; Delete takes one off. */
export function HallEditor({ tables, onMove }: HallEditorProps) {
  const { t } = useTranslation('timetable');
  const svg = useRef<SVGSVGElement>(null);
  const hintId = useId();
  const [drag, setDrag] = useState<Drag | null>(null);
  const shown = tables.map((table) => (table.id === drag?.id ? { ...table, ...drag.at } : table));
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const point = drag && svg.current ? readPoint(svg.current, event) : null;
    if (drag && point) setDrag({ id: drag.id, at: toPlace(point) });
  };
  const drop = () => {
    if (drag) onMove([{ tableId: drag.id, at: drag.at }]);
    setDrag(null);
  };
  const press = (event: KeyboardEvent, { id, x, y }: PlacedTable) => {
    const by = arrows[event.key];
    if (by) onMove([{ tableId: id, at: toPlace({ x: x + by.x, y: y + by.y }) }]);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      onMove([{ tableId: id, at: null }]);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <Text id={hintId} size="sm" c="dimmed" mb="xs">
        {t('floor.hint')}
      </Text>
      <HallDrawing
        ref={svg}
        tables={shown}
        label={t('floor.title')}
        onPointerMove={follow}
        onPointerUp={drop}
      >
        {(table) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={table.id}
            className={classes.movable}
            role="button"
            tabIndex={0}
            aria-label={t('floor.table', { label: table.label, x: table.x, y: table.y })}
            aria-describedby={hintId}
            data-moving={table.id === drag?.id || undefined}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setDrag({ id: table.id, at: { x: table.x, y: table.y } });
            }}
            onKeyDown={(event) => press(event, table as PlacedTable)}
          >
            <TableShape {...table} />
          </g>
        )}
      </HallDrawing>
    </div>
  );
}
