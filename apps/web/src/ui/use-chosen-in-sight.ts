import { type RefObject, useEffect, useRef } from 'react';

/** Scrolls a row that is wider than the screen to what is chosen in it, and leaves the page itself where it is. */
export function useChosenInSight<Row extends HTMLElement>(): RefObject<Row | null> {
  const row = useRef<Row>(null);
  const shown = useRef<Element | null>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector('[data-active]') ?? null;
    // Whoever scrolls the row by hand is left alone until something else is chosen.
    if (!row.current || !chosen || chosen === shown.current) return;
    shown.current = chosen;
    const [outer, inner] = [row.current.getBoundingClientRect(), chosen.getBoundingClientRect()];
    row.current.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  });
  return row;
}
