import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { toLocalTime } from '../../ui/zoned-time.ts';
import classes from './grid.module.css';
import type { Block } from './timetable.ts';

/** The slots of a block by their start; how many meetings each holds stands beside it. */
export function SlotStrip({ slots }: { slots: Block['slots'] }) {
  const { t } = useTranslation('timetable');
  const { zone } = useEventScope();
  return (
    <ul className={classes.slots}>
      {slots.map(({ id, startsAt, meetings }) => (
        <li key={id} className={classes.slot} data-busy={meetings > 0}>
          {toLocalTime(startsAt, zone).slice(11)}
          {meetings > 0 ? (
            <span className={classes.count}>{t('grid.meetings', { count: meetings })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
