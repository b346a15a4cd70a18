import type { PointerEvent, ReactNode, Ref } from 'react';
import classes from './floor.module.css';
import { extentOf, type Place, tableSize } from './hall.ts';

export type DrawnTable = Place & { id: string; label: string; kind: string };

type HallDrawingProps = {
  tables: readonly DrawnTable[];
  label: string;
  ref?: Ref<SVGSVGElement>;
  onPointerMove?: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerUp?: () => void;
  children: (table: DrawnTable) => ReactNode;
};

/** The hall from above, drawn as large as its tables need. */
export function HallDrawing(props: HallDrawingProps) {
  const { tables, label, ref, onPointerMove, onPointerUp, children } = props;
  const { width, height } = extentOf(tables);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      ref={ref}
      className={classes.hall}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <rect
        className={classes.floor}
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={3}
      />
      {tables.map(children)}
    </svg>
  );
}

// A longer label is written smaller: it has to stay on its table.
const letterWidth = 3.1;
const largestLetter = 5.2;

export function TableShape({ x, y, label, kind }: DrawnTable) {
  const { width, height } = tableSize;
  const fit = (width - 2) / (Math.max(1, label.length) * letterWidth);
  return (
    <>
      <rect
        className={classes.table}
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={kind === 'booth' ? 0 : 3}
      />
      <text
        className={classes.label}
        x={x}
        y={y}
        fontSize={Math.min(1, fit) * largestLetter}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {label}
      </text>
    </>
  );
}
