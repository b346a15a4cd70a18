import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import classes from './schedule.module.css';

// A few say what the list is about; whoever wants more gets a page of them.
const [first, step] = [5, 30];

type ShortListProps<Item> = {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
};

/** A list that may have thousands of entries and shows a few of them at a time. */
export function ShortList<Item>({ label, items, keyOf, children }: ShortListProps<Item>) {
  const { t } = useTranslation('schedule');
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={classes.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Group mt="sm">
          <Button variant="default" onClick={() => setShown(shown + step)}>
            {t('more', { count: rest })}
          </Button>
        </Group>
      ) : null}
    </>
  );
}
