import type { ReactNode } from 'react';
import classes from './data-list.module.css';

type DataListItem = { label: string; value: ReactNode };

/** Names and values below or beside each other; entries without a value are left out. */
export function DataList({ items }: { items: readonly DataListItem[] }) {
  const shown = items.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={classes.list}>
      {shown.map(({ label, value }) => (
        <div key={label} className={classes.entry}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
