import type { ReactNode } from 'react';
import classes from './layouts.module.css';

/** The landmark that the skip link leads to. */
export function MainArea({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={classes.main}>
      {children}
    </main>
  );
}
