import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useState,
} from 'react';
import { cellId } from './board-cell.tsx';
import { type Cell, findNext } from './board-keys.ts';
import type { BoardViewProps } from './board-props.ts';
import { readCell } from './read-cell.ts';

type Wanted = Pick<BoardViewProps, 'board' | 'onPress' | 'onKey' | 'onReach' | 'onHover'>;

/** The one cell of a board in the order of focus, moved by arrow keys, and what a press on a cell does. */
export function useBoardFocus({ board, onPress, onKey, onReach, onHover }: Wanted) {
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const [walked, setWalked] = useState<Cell | null>(null);
  const size = { rows: board.rows.length, columns: board.columns.length };

  // Only after it has been drawn can it have the focus.
  useLayoutEffect(() => {
    if (walked) document.getElementById(cellId(walked))?.focus({ preventScroll: true });
  }, [walked]);

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = readCell(event.target);
    if (!cell || event.altKey || event.metaKey) return;
    if (onKey?.(event.key, cell)) {
      event.preventDefault();
      return;
    }
    const next = findNext(cell, event, size);
    if (next) {
      setActive(next);
      setWalked(next);
      onReach?.(next);
    } else if (event.key === 'Enter') onPress(cell);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const cell = readCell(target);
    if (cell && (cell.row !== active.row || cell.column !== active.column)) setActive(cell);
  };
  const onClick = ({ target }: MouseEvent) => {
    const cell = readCell(target);
    if (cell) onPress(cell);
  };
  const onMouseOver = ({ target }: MouseEvent) => {
    const cell = onHover ? readCell(target) : null;
    if (cell) onHover?.(cell);
  };
  return { active, walked, handlers: { onKeyDown, onFocus, onClick, onMouseOver } };
}
