import type { ReactNode } from 'react';
import type { AppPath } from '../paths.ts';
import { RouterAnchor } from './router-anchor.tsx';
import classes from './tab-row.module.css';
import { useChosenInSight } from './use-chosen-in-sight.ts';

export type PageTab = {
  to: AppPath;
  label: string;
  /** Whether pages below this one have tabs of their own. */
  isExact?: boolean;
  after?: ReactNode;
};

/** The ways to pages that belong together, in one row. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const row = useChosenInSight<HTMLUListElement>();
  return (
    <nav aria-label={label} className="no-print">
      <ul ref={row} className={classes.row}>
        {tabs.map(({ to, label: words, isExact = false, after }) => (
          <li key={to}>
            <RouterAnchor to={to} isExact={isExact} className={classes.tab}>
              {words}
              {after}
            </RouterAnchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
