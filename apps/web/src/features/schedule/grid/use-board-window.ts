import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { measuring } from '../../../ui/measuring.ts';
import type { Cell } from './board-keys.ts';

export const sizes = { head: 52, side: 168, row: 56, column: 152 } as const;

// Enough that fast scrolling never outruns the drawing.
const overscan = 8;

/** The range in sight, and always the one that holds the focus: it must not leave the page. */
const including = (index: number) => (range: Range) => {
  const shown = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || shown.includes(index)) return shown;
  return [...shown, index].sort((a, b) => a - b);
};

type BoardWindow = {
  scroller: RefObject<HTMLDivElement | null>;
  size: { rows: number; columns: number };
  active: Cell;
};

/** Which rows and columns of a board are drawn. */
export function useBoardWindow({ scroller, size, active }: BoardWindow) {
  const getScrollElement = useCallback(() => scroller.current, [scroller]);
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement,
    ...measuring,
    estimateSize: () => sizes.row,
    paddingStart: sizes.head,
    scrollPaddingStart: sizes.head,
    overscan,
    rangeExtractor: including(active.row),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement,
    ...measuring,
    estimateSize: () => sizes.column,
    paddingStart: sizes.side,
    scrollPaddingStart: sizes.side,
    overscan: 3,
    rangeExtractor: including(active.column),
  });
  return { rows, columns };
}
