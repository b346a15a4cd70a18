// biome-ignore-all lint/a11y/useSemanticElements: a table of which only a part exists has to say its counts
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a row have the focus, not the row
import { useLayoutEffect, useRef } from 'react';
import classes from './board.module.css';
import { BoardCell } from './board-cell.tsx';
import type { Cell } from './board-keys.ts';
import type { BoardViewProps } from './board-props.ts';
import type { Header } from './grid-index.ts';
import { useBoardFocus } from './use-board-focus.ts';
import { sizes, useBoardWindow } from './use-board-window.ts';

/**
 * A grid of any size of which only what is in sight is drawn. It listens for all its cells, has one place in the
 * order of focus, and is walked with the arrow keys.
 */
export function BoardView(props: BoardViewProps) {
  const { board, label, corner, carriedId, target, targetColumn, boardRef } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { active, handlers, walked } = useBoardFocus(props);
  const size = { rows: board.rows.length, columns: board.columns.length };
  const { rows, columns } = useBoardWindow({ scroller, size, active });

  useLayoutEffect(() => {
    if (typeof target === 'number') rows.scrollToIndex(target, { align: 'start' });
    if (typeof targetColumn === 'number') columns.scrollToIndex(targetColumn, { align: 'start' });
  }, [target, targetColumn, rows, columns]);

  useLayoutEffect(() => {
    if (!walked) return;
    rows.scrollToIndex(walked.row, { align: 'auto' });
    columns.scrollToIndex(walked.column, { align: 'auto' });
  }, [walked, rows, columns]);

  useLayoutEffect(
    () => (scroller.current && boardRef ? boardRef(scroller.current) : undefined),
    [boardRef],
  );

  const shownColumns = columns.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      data-carrying={carriedId ? true : undefined}
      tabIndex={-1}
      {...handlers}
    >
      <div role="rowgroup" style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}>
        <div className={classes.head} role="row" aria-rowindex={1}>
          <span className={classes.corner} role="columnheader" aria-colindex={1}>
            {corner}
          </span>
          {shownColumns.map(({ index, start }) => (
            <span
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={classes.columnHead}
              style={{ left: start, width: sizes.column }}
            >
              <HeaderText header={board.columns[index]} />
            </span>
          ))}
        </div>
        {rows.getVirtualItems().map(({ index, start }) => (
          <BoardRow key={index} {...props} {...{ index, start, active, shownColumns }} />
        ))}
      </div>
    </div>
  );
}

type BoardRowProps = BoardViewProps & {
  index: number;
  start: number;
  active: Cell;
  shownColumns: readonly { index: number; start: number }[];
};

function BoardRow(props: BoardRowProps) {
  const { board, index: row, start, active, carriedId, verdictAt, cellRef, shownColumns } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span className={classes.rowHead} role="rowheader" aria-colindex={1}>
        <HeaderText header={board.rows[row]} />
      </span>
      {shownColumns.map((shown) => {
        const at = { row, column: shown.index };
        const meeting = board.meetingAt(row, shown.index);
        return (
          <BoardCell
            key={shown.index}
            row={row}
            column={shown.index}
            start={shown.start}
            meeting={meeting}
            lines={meeting ? board.linesOf(meeting, row).join('\n') : ''}
            isActive={row === active.row && shown.index === active.column}
            isCarried={meeting !== undefined && meeting.id === carriedId}
            verdict={verdictAt?.(at) ?? null}
            cellRef={cellRef}
          />
        );
      })}
    </div>
  );
}

function HeaderText({ header }: { header: Header | undefined }) {
  if (!header) return null;
  return (
    <>
      <span className={classes.headText}>{header.label}</span>
      {header.note ? <span className={classes.headNote}>{header.note}</span> : null}
    </>
  );
}
