import { Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormats } from '../../../ui/formats.ts';
import type { GridSlot, Quality } from '../shapes.ts';
import classes from './heat-map.module.css';
import { levelOf } from './quality-figures.ts';

type HeatMapProps = { use: Quality['tableUse']; slots: readonly GridSlot[] };

/** Slots by day, the darker the fuller; every number also stands there in digits. */
export function HeatMap({ use, slots }: HeatMapProps) {
  const { t } = useTranslation('schedule-figures');
  const { date } = useFormats();
  const useOf = new Map(use.map((one) => [one.slotId, one]));
  const days = [...new Set(slots.map(({ day }) => day))];
  if (slots.length === 0) return <Text>{t('use.none')}</Text>;
  return (
    <>
      {days.map((day) => (
        <div key={day} className={classes.day}>
          <Text fw={600} id={`use-${day}`}>
            {date(day)}
          </Text>
          <ol className={classes.slots} aria-labelledby={`use-${day}`}>
            {slots
              .filter((slot) => slot.day === day)
              .map((slot) => (
                <Tile key={slot.id} slot={slot} use={useOf.get(slot.id)} />
              ))}
          </ol>
        </div>
      ))}
      <Key />
    </>
  );
}

function Tile({ slot, use }: { slot: GridSlot; use: Quality['tableUse'][number] | undefined }) {
  const { t } = useTranslation('schedule-figures');
  const { zone } = useEventScope();
  const { shortTime, number } = useFormats();
  const { used, tables } = use ?? { used: 0, tables: 0 };
  return (
    <li className={`${classes.tile} ${classes.shade}`} data-level={levelOf({ used, tables })}>
      <span className={classes.time}>{shortTime(slot.startsAt, zone)}</span>
      <span className={classes.count}>
        {t('of', { part: number(used), whole: number(tables) })}
      </span>
    </li>
  );
}

const keyLevels = [0, 1, 2, 3, 4, 5];

function Key() {
  const { t } = useTranslation('schedule-figures');
  return (
    <div className={classes.key} aria-hidden>
      {t('use.empty')}
      {keyLevels.map((level) => (
        <span key={level} className={`${classes.swatch} ${classes.shade}`} data-level={level} />
      ))}
      {t('use.full')}
    </div>
  );
}
