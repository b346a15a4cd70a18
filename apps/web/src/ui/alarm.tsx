import type { ReactNode } from 'react';
import classes from './alarm.module.css';

type AlarmProps = {
  /** What may pass, or what was refused for good. */
  look: 'passing' | 'failed';
  icon: ReactNode;
  children: ReactNode;
};

/**
 * Says at once that something did not work. The library's alert would bring what closes and fades into the first load
 * of every page.
 */
export function Alarm({ look, icon, children }: AlarmProps) {
  return (
    <div className={classes.alarm} data-look={look} role="alert">
      {icon}
      <div className={classes.content}>{children}</div>
    </div>
  );
}
