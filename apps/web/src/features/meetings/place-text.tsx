import { Anchor, Text } from '@mantine/core';
import { IconArmchair, IconVideo } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import classes from './meetings.module.css';
import type { Meeting } from './shapes.ts';

/** At which table, or by which link. */
export function PlaceText({ table }: { table: Meeting['table'] }) {
  const { t } = useTranslation('meetings');
  if (!table) return null;
  const Icon = table.kind === 'online' ? IconVideo : IconArmchair;
  return (
    <Text component="div" fw={600} className={classes.place}>
      <Icon size={20} stroke={1.6} aria-hidden />
      {t(`place.${table.kind}`, { label: table.label })}
      {table.joinUrl ? (
        <Anchor href={table.joinUrl} target="_blank" rel="noreferrer" className={classes.join}>
          {t('place.join')}
          <span className={classes.printedUrl}> {table.joinUrl}</span>
        </Anchor>
      ) : null}
    </Text>
  );
}
