import { Button, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Table } from '../timetable.ts';
import classes from './floor.module.css';
import { tableSize } from './hall.ts';
import type { Placing } from './use-arrange.ts';

type TableTrayProps = {
  tables: readonly Table[];
  onPlace: (places: readonly Placing[]) => void;
};

const corner = { x: tableSize.width, y: tableSize.height };

/** The tables that have no place yet; a press puts one into the corner, from where it is moved. */
export function TableTray({ tables, onPlace }: TableTrayProps) {
  const { t } = useTranslation('timetable');
  if (tables.length === 0) return null;
  return (
    <div>
      <Text mb="xs">{t('floor.unplaced')}</Text>
      <ul className={classes.tray}>
        {tables.map(({ id, label }) => (
          <li key={id}>
            <Button
              variant="light"
              aria-label={t('floor.place', { label })}
              onClick={() => onPlace([{ tableId: id, at: corner }])}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
