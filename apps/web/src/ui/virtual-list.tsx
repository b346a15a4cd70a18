import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { measuring } from './measuring.ts';
import classes from './virtual-list.module.css';

// Fewer rows cost nothing, and the page then scrolls as one.
const mostPlain = 40;

type VirtualListProps<Item> = {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** About how high a row is, in pixels; measured once it is there. */
  rowHeight?: number;
  children: (item: Item) => ReactNode;
};

/** A list of any length; of a long one only what is in sight is drawn. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, keyOf, children } = props;
  if (items.length > mostPlain) return <Windowed {...props} />;
  return (
    <ul className={classes.plain} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)} className={classes.row}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

function Windowed<Item>({ label, items, keyOf, rowHeight = 72, children }: VirtualListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    ...measuring,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    gap: 8,
    overscan: 12,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in itself, also with the keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className={classes.scroller} ref={scroller} role="group" aria-label={label} tabIndex={0}>
      <ul className={classes.windowed} style={{ height: rows.getTotalSize() }} aria-label={label}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
