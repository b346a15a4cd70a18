import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/section.tsx';
import { AddTask } from './add-task.tsx';
import classes from './networks.module.css';
import type { GroupWork } from './shapes.ts';
import { TaskLine } from './task-line.tsx';

type TasksProps = {
  network: string;
  work: GroupWork;
  /** Shows only what follows from this meeting. */
  meetingId?: string;
};

/** Tasks by their date; what is done stands at the end. */
export function TasksSection({ network, work, meetingId }: TasksProps) {
  const { t } = useTranslation('groups');
  const mayAdd = work.actions.addTask === null;
  const tasks = work.tasks.filter(
    ({ meeting }) => meetingId === undefined || meeting?.id === meetingId,
  );
  if (meetingId !== undefined && tasks.length === 0 && !mayAdd) return null;
  return (
    <Section
      title={t('tasks.title')}
      actions={
        mayAdd ? (
          <AddTask
            network={network}
            people={work.people}
            of={{ meetingId: meetingId ?? null, decisionId: null }}
            label={t('tasks.add')}
          />
        ) : null
      }
    >
      {tasks.length === 0 ? (
        <Text c="dimmed">{t('tasks.none')}</Text>
      ) : (
        <ul className={classes.lines}>
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskLine
                network={network}
                work={work}
                task={task}
                isOfPage={meetingId !== undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
