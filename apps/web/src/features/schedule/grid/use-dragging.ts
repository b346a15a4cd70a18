import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { getElementFromPointWithoutHoneypot } from '@atlaskit/pragmatic-drag-and-drop/get-element-from-point-without-honey-pot';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Cell } from './board-keys.ts';
import { readCell } from './read-cell.ts';

type Point = { clientX: number; clientY: number };

type Dragging = {
  onStart: (meetingId: string) => void;
  /** Told when the pointer comes over another cell. */
  onOver: (cell: Cell) => void;
  /** Null when it was let go outside the board. */
  onDrop: (cell: Cell | null) => void;
};

const cellUnder = ({ clientX, clientY }: Point): Cell | null => {
  const element = getElementFromPointWithoutHoneypot({ x: clientX, y: clientY });
  return element ? readCell(element) : null;
};

const isSame = (a: Cell | null, b: Cell | null) => a?.row === b?.row && a?.column === b?.column;

function listen(element: HTMLElement, tell: () => Dragging): () => void {
  let over: Cell | null = null;
  const move = (input: Point) => {
    const cell = cellUnder(input);
    if (!cell || isSame(cell, over)) return;
    over = cell;
    tell().onOver(cell);
  };
  return combine(
    dropTargetForElements({ element }),
    autoScrollForElements({ element }),
    monitorForElements({
      canMonitor: ({ source }) => element.contains(source.element),
      onDragStart: ({ source }) => {
        over = null;
        tell().onStart(String(source.data.meetingId));
      },
      onDrag: ({ location }) => move(location.current.input),
      onDrop: ({ location }) => {
        const { dropTargets, input } = location.current;
        tell().onDrop(dropTargets.length > 0 ? cellUnder(input) : null);
      },
    }),
  );
}

/** Meetings follow the mouse or a finger; the board scrolls by itself near its edges. */
export function useDragging(dragging: Dragging) {
  const latest = useRef(dragging);
  useLayoutEffect(() => {
    latest.current = dragging;
  });
  const boardRef = useCallback(
    (element: HTMLDivElement) => listen(element, () => latest.current),
    [],
  );
  const cellRef = useCallback(
    (element: HTMLElement, meetingId: string) =>
      draggable({ element, getInitialData: () => ({ meetingId }) }),
    [],
  );
  return { boardRef, cellRef };
}
