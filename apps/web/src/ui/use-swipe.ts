import { type PointerEvent, useRef, useState } from 'react';

type Swipe = {
  /** How far the card is moved aside, in pixels; negative to the left. */
  offset: number;
  handlers: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
};

type Actions = { onLeft: () => void; onRight: () => void };

// Before that it may still become scrolling; beyond it the finger means it.
const beginPx = 12;
const actPx = 110;

const mostPx = 160;
const limit = (px: number) => Math.max(-mostPx, Math.min(mostPx, px));

/**
 * Lets a finger push a card to one side or the other; the element needs `touch-action: pan-y`. Whatever it does has
 * a button too: not everybody can swipe.
 */
export function useSwipe({ onLeft, onRight }: Actions, isActive: boolean): Swipe {
  const start = useRef<{ x: number; y: number } | null>(null);
  const [offset, setOffset] = useState(0);
  const stop = () => {
    start.current = null;
    setOffset(0);
  };
  return {
    offset,
    handlers: {
      onPointerDown: (event) => {
        if (!isActive || event.pointerType === 'mouse') return;
        // React tells a card of fingers in the dialogs it opened too, which lie elsewhere on the page.
        if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
        start.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event) => {
        if (!start.current) return;
        const [x, y] = [event.clientX - start.current.x, event.clientY - start.current.y];
        if (offset === 0 && Math.abs(y) > Math.abs(x)) return;
        if (Math.abs(x) > beginPx) setOffset(limit(x));
      },
      onPointerUp: () => {
        if (offset >= actPx) onRight();
        if (offset <= -actPx) onLeft();
        stop();
      },
      onPointerCancel: stop,
    },
  };
}
