import { Tabs, type TabsListProps } from '@mantine/core';
import classes from './tab-row.module.css';
import { useChosenInSight } from './use-chosen-in-sight.ts';

/** The row of tabs above panels of one page, drawn like that of pages. */
export function TabList(props: TabsListProps) {
  const row = useChosenInSight<HTMLDivElement>();
  return <Tabs.List {...props} ref={row} className={classes.row} />;
}
