import { observeElementRect, type Rect, type Virtualizer } from '@tanstack/react-virtual';

// As large as a usual window.
const initialRect: Rect = { width: 1280, height: 800 };

/** How large a scrolled area is. While it has not been laid out yet it counts as a usual window, and is never empty. */
export const measuring = {
  initialRect,
  observeElementRect: <Item extends Element>(
    instance: Virtualizer<HTMLDivElement, Item>,
    tell: (rect: Rect) => void,
  ) =>
    observeElementRect(instance, (rect) =>
      tell(rect.width > 0 && rect.height > 0 ? rect : initialRect),
    ),
};
