import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';

// A finger that rests means to paint, one that moves at once means to scroll.
const restMs = 300;
const slipPx = 10;

type PaintingOptions = {
  isAbsent: (id: string) => boolean;
  /** Sets these slots, all in one go. */
  onPaint: (ids: readonly string[], isAbsent: boolean) => void;
};

type Painting = {
  /** All that was painted so far, and what it becomes; null between strokes. */
  stroke: { isAbsent: boolean; ids: Set<string> } | null;
  /** A finger that may be about to paint. */
  resting: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | null;
  /** The press that ends a stroke is none. */
  swallowsClick: boolean;
};

const slotAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-slot]')?.dataset.slot ?? null;

const slotOf = (event: { target: EventTarget }): string | null =>
  event.target instanceof Element ? slotAt(event.target) : null;

/** Scrolling has to be forbidden while painting, which only a listener that is not passive can do. */
function useScrollHeld(list: RefObject<HTMLElement | null>, painting: RefObject<Painting>): void {
  useEffect(() => {
    const element = list.current;
    const hold = (event: TouchEvent) => {
      if (painting.current.stroke) event.preventDefault();
    };
    element?.addEventListener('touchmove', hold, { passive: false });
    return () => element?.removeEventListener('touchmove', hold);
  }, [list, painting]);
}

const directions: Record<string, number> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Shift and an arrow: the neighbour becomes what this slot is. */
function paintByKey(event: KeyboardEvent<HTMLElement>, { isAbsent, onPaint }: PaintingOptions) {
  const [by, from] = [directions[event.key], slotOf(event)];
  if (!event.shiftKey || !by || !from) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-slot]')];
  const next = buttons[buttons.findIndex(({ dataset }) => dataset.slot === from) + by];
  if (!next?.dataset.slot) return;
  onPaint([next.dataset.slot], isAbsent(from));
  next.focus();
}

/** What pointers do to the painting; kept apart from React so that each step is short. */
function createBrush(painting: Painting, { isAbsent, onPaint }: PaintingOptions) {
  const lift = () => {
    if (painting.resting) clearTimeout(painting.resting.timer);
    painting.resting = null;
  };
  const begin = (id: string) => {
    lift();
    painting.stroke = { isAbsent: !isAbsent(id), ids: new Set([id]) };
  };
  const beginAtRest = (id: string) => {
    begin(id);
    painting.swallowsClick = true;
    onPaint([id], !isAbsent(id));
  };
  return {
    end: () => {
      lift();
      painting.stroke = null;
    },
    press: (id: string, { pointerType, clientX: x, clientY: y }: PointerEvent) => {
      if (pointerType === 'mouse') return begin(id);
      painting.resting = { timer: setTimeout(() => beginAtRest(id), restMs), x, y };
    },
    slip: ({ clientX, clientY }: PointerEvent) => {
      const { resting } = painting;
      if (resting && Math.hypot(clientX - resting.x, clientY - resting.y) > slipPx) lift();
    },
    draw: (id: string | null) => {
      const { stroke } = painting;
      if (!stroke || !id || stroke.ids.has(id)) return;
      stroke.ids.add(id);
      painting.swallowsClick = true;
      onPaint([...stroke.ids], stroke.isAbsent);
    },
  };
}

/**
 * Paints slots as a pointer is drawn over them: with the mouse at once, with a finger after a short rest, and with
 * the keyboard by Shift and an arrow. All of a stroke become what the first one becomes.
 */
export function usePainting(options: PaintingOptions) {
  const list = useRef<HTMLUListElement>(null);
  const painting = useRef<Painting>({ stroke: null, resting: null, swallowsClick: false });
  useScrollHeld(list, painting);
  const brush = () => createBrush(painting.current, options);
  return {
    ref: list,
    onPointerDown: (event: PointerEvent) => {
      painting.current.swallowsClick = false;
      const id = slotOf(event);
      if (id && event.button === 0) brush().press(id, event);
    },
    onPointerMove: (event: PointerEvent) => {
      brush().slip(event);
      if (!painting.current.stroke) return;
      brush().draw(slotAt(document.elementFromPoint(event.clientX, event.clientY)));
    },
    onPointerUp: () => brush().end(),
    onPointerCancel: () => brush().end(),
    onClickCapture: (event: MouseEvent) => {
      if (!painting.current.swallowsClick) return;
      painting.current.swallowsClick = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onContextMenu: (event: MouseEvent) => {
      if (painting.current.stroke) event.preventDefault();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => paintByKey(event, options),
  };
}
