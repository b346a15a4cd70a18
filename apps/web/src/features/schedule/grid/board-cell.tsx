// biome-ignore-all lint/a11y/useSemanticElements: see BoardView
import { IconPinFilled } from '@tabler/icons-react';
import { memo, useCallback } from 'react';
import type { GridMeeting } from '../shapes.ts';
import classes from './board.module.css';
import type { CellRef } from './board-props.ts';
import { sizes } from './use-board-window.ts';
import type { Verdict } from './verdicts.ts';

export const cellId = ({ row, column }: { row: number; column: number }): string =>
  `cell-${row}-${column}`;

type BoardCellProps = {
  row: number;
  column: number;
  start: number;
  meeting: GridMeeting | undefined;
  /** Separated by line ends, so that equal texts are equal properties. */
  lines: string;
  isActive: boolean;
  isCarried: boolean;
  verdict: Verdict | null;
  cellRef: CellRef | undefined;
};

/** One cell: a meeting, or room for one; while a meeting is being moved, also whether it can go there. */
export const BoardCell = memo(function BoardCell(props: BoardCellProps) {
  const { row, column, start, meeting, lines, isActive, isCarried, verdict, cellRef } = props;
  const meetingId = meeting?.id;
  const ref = useCallback(
    (element: HTMLElement | null) =>
      element && meetingId && cellRef ? cellRef(element, meetingId) : undefined,
    [cellRef, meetingId],
  );
  return (
    <span
      ref={ref}
      role="gridcell"
      id={cellId({ row, column })}
      aria-colindex={column + 2}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      data-meeting={meeting?.id}
      data-verdict={verdict?.kind}
      data-carried={isCarried || undefined}
      title={verdict?.reason ?? (lines ? lines.replaceAll('\n', ' – ') : undefined)}
      className={classes.cell}
      style={{ left: start, width: sizes.column }}
    >
      {meeting ? (
        <span
          className={classes.meeting}
          data-state={meeting.state}
          data-pinned={meeting.isPinned || undefined}
        >
          {lines.split('\n').map((line) => (
            <span key={line} className={classes.line}>
              {line}
            </span>
          ))}
          {meeting.isPinned ? (
            <IconPinFilled size={14} className={classes.pin} aria-hidden />
          ) : null}
        </span>
      ) : null}
    </span>
  );
});
