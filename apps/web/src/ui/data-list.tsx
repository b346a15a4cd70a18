import type { ReactNode } from 'react';
import classes from './data-list.module.css';

type DataListItem = { label: string; value: ReactNode };

type DataListProps = {
  items: readonly DataListItem[];
  /** For short values: on a phone two entries stand beside each other. */
  isCompact?: boolean;
};

/** Names and values below or beside each other; entries without a value are left out. */
export function DataList({ items, isCompact = false }: DataListProps) {
  const shown = items.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={isCompact ? `${classes.list} ${classes.compact}` : classes.list}>
      {shown.map(({ label, value }) => (
        <div key={label} className={classes.entry}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
