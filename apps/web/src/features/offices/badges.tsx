import { Badge, Group } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import classes from './offices.module.css';
import { caseColours, type OfficeCase, type OfficeTask, taskColours } from './shapes.ts';

/** What waits, as words that stand beside each other. */
export function TaskBadges({ tasks }: { tasks: readonly OfficeTask[] }) {
  const { t } = useTranslation('offices');
  if (tasks.length === 0) return t('task.nothing');
  return (
    <Group gap={6}>
      {tasks.map((task) => (
        <Badge key={task} variant="light" color={taskColours[task]} className={classes.badge}>
          {t(`task.${task}.badge`)}
        </Badge>
      ))}
    </Group>
  );
}

export function CaseBadge({ state }: { state: OfficeCase['state'] }) {
  const { t } = useTranslation('participants');
  return (
    <Badge variant="light" color={caseColours[state]} className={classes.badge}>
      {t(`state.${state}`)}
    </Badge>
  );
}
