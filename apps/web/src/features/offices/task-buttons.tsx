import { officeTasks } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import classes from './offices.module.css';
import type { OfficeDesk, OfficeTask } from './shapes.ts';

type TaskButtonsProps = {
  counts: OfficeDesk['counts'];
  chosen: OfficeTask | undefined;
  onChoose: (task: OfficeTask | null) => void;
};

/** What waits for the office; pressing one shows only the companies it is about. */
export function TaskButtons({ counts, chosen, onChoose }: TaskButtonsProps) {
  const { t } = useTranslation('offices');
  const { number } = useFormats();
  return (
    <ul className={classes.tasks} aria-label={t('desk.waiting')}>
      {officeTasks.map((task) => (
        <li key={task}>
          <button
            type="button"
            className={classes.task}
            aria-pressed={chosen === task}
            onClick={() => onChoose(chosen === task ? null : task)}
          >
            <span className={classes.number}>{number(counts[task])}</span>
            <span>{t(`task.${task}.count`, { count: counts[task] })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
