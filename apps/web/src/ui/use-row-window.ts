import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below this many, drawing all rows costs less than measuring them. */
const fewRows = 120;

/** The distance of the list from the top of the page, which changes when what stands above it does. */
function useOffset(list: RefObject<HTMLElement | null>, rows: number): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setOffset(top + window.scrollY);
  }, [list, rows]);
  return offset;
}

/**
 * Which rows of a long list stand on the screen or near it, and how much room the others take above and below.
 * Rows measure themselves through `measure`, with their index in `data-index`.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  rows: number,
  estimatedHeight: number,
) {
  const isLong = rows > fewRows;
  const scrollMargin = useOffset(list, rows);
  const virtualizer = useWindowVirtualizer({
    count: rows,
    enabled: isLong,
    estimateSize: () => estimatedHeight,
    overscan: 15,
    scrollMargin,
  });
  if (!isLong) return { indexes: null, before: 0, after: 0, measure: undefined };
  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.start ?? scrollMargin;
  const last = shown.at(-1)?.end ?? scrollMargin;
  return {
    indexes: shown.map(({ index }) => index),
    before: first - scrollMargin,
    after: virtualizer.getTotalSize() - (last - scrollMargin),
    measure: virtualizer.measureElement,
  };
}
