import { ActionIcon, Badge, Group, Stack, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { LineMenu } from './line-menu.tsx';
import classes from './networks.module.css';
import { refreshedByWork } from './queries.ts';
import type { GroupTask, GroupWork } from './shapes.ts';
import { TaskForm, type TaskValues } from './task-form.tsx';
import { today } from './today.ts';

type LineProps = {
  network: string;
  work: GroupWork;
  task: GroupTask;
  /** It stands on the page of its meeting, which need not be named again. */
  isOfPage: boolean;
};

/** One task: a mark that ends it or opens it once more, its words, and what else can be done with it. */
export function TaskLine({ network, work, task, isOfPage }: LineProps) {
  const mayChange = task.actions.change === null;
  return (
    <Group align="flex-start" gap="sm" wrap="nowrap">
      <TaskMark network={network} task={task} />
      <TaskWords network={network} task={task} isOfPage={isOfPage} />
      {mayChange ? <TaskSteps network={network} work={work} task={task} /> : null}
    </Group>
  );
}

const valuesOf = ({ title, owner, dueOn, meeting, decision }: GroupTask): TaskValues => ({
  title,
  ownerId: owner?.accountId ?? null,
  dueOn,
  meetingId: meeting?.id ?? null,
  decisionId: decision?.id ?? null,
});

function useChange(network: string, task: GroupTask, onSuccess?: () => void) {
  return useAction({
    run: (body: TaskValues & { isDone: boolean }) =>
      client.PUT('/api/networks/{network}/tasks/{task}', {
        params: { path: { network, task: task.id } },
        body: { ...body, version: task.version },
      }),
    refreshes: refreshedByWork,
    ...(onSuccess ? { onSuccess } : {}),
  });
}

function TaskMark({ network, task }: { network: string; task: GroupTask }) {
  const { t } = useTranslation('groups');
  const change = useChange(network, task);
  const isDone = task.doneAt !== null;
  const Icon = isDone ? IconCircleCheck : IconCircle;
  const icon = <Icon size={24} stroke={1.8} aria-hidden />;
  if (task.actions.change !== null) return <span className={classes.taskMark}>{icon}</span>;
  return (
    <ActionIcon
      variant="subtle"
      color={isDone ? 'green' : 'gray'}
      size="lg"
      loading={change.isPending}
      aria-label={t(isDone ? 'tasks.reopenThis' : 'tasks.finishThis', { title: task.title })}
      onClick={() => change.mutate({ ...valuesOf(task), isDone: !isDone })}
    >
      {icon}
    </ActionIcon>
  );
}

function TaskWords({ network, task, isOfPage }: Omit<LineProps, 'work'>) {
  const { t } = useTranslation('groups');
  const { date } = useFormats();
  const { title, owner, dueOn, doneAt, meeting, decision } = task;
  const facts = [
    owner?.name ?? t('tasks.nobody'),
    dueOn ? t('tasks.until', { day: date(dueOn) }) : '',
  ].filter(Boolean);
  return (
    <Stack gap={2} flex={1} className={`${classes.breaking} ${classes.taskWords}`}>
      <Text fw={600} td={doneAt ? 'line-through' : undefined}>
        {title}
      </Text>
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      {decision ? <Text size="sm">{t('tasks.of', { title: decision.title })}</Text> : null}
      {meeting && !decision && !isOfPage ? (
        <Text size="sm">
          <PageLink to={publicPath('groupMeeting', { network, meetingId: meeting.id })}>
            {meeting.title}
          </PageLink>
        </Text>
      ) : null}
      <TaskBadges task={task} />
    </Stack>
  );
}

function TaskBadges({ task: { doneAt, dueOn, isMine } }: { task: GroupTask }) {
  const { t } = useTranslation('groups');
  const isLate = doneAt === null && dueOn !== null && dueOn < today();
  const isOwn = doneAt === null && isMine;
  if (!isLate && !isOwn && !doneAt) return null;
  return (
    <Group gap="xs" mt={4}>
      {doneAt ? (
        <Badge variant="light" color="green">
          {t('tasks.done')}
        </Badge>
      ) : null}
      {isLate ? (
        <Badge variant="light" color="red">
          {t('tasks.late')}
        </Badge>
      ) : null}
      {isOwn ? <Badge variant="light">{t('tasks.yours')}</Badge> : null}
    </Group>
  );
}

function TaskSteps({ network, work, task }: Omit<LineProps, 'isOfPage'>) {
  const { t } = useTranslation('groups');
  const [isEditing, setIsEditing] = useState(false);
  const { title } = task;
  const change = useChange(network, task, () => setIsEditing(false));
  const remove = useAction({
    run: () =>
      client.DELETE('/api/networks/{network}/tasks/{task}', {
        params: { path: { network, task: task.id } },
      }),
    refreshes: refreshedByWork,
  });
  return (
    <>
      <LineMenu
        label={t('work.stepsOf', { title })}
        onChange={() => setIsEditing(true)}
        removal={{
          title: t('tasks.deleteTitle'),
          effects: title,
          run: () => remove.mutateAsync(undefined),
          isPending: remove.isPending,
        }}
      />
      <Dialog isOpen={isEditing} onClose={() => setIsEditing(false)} title={t('tasks.changeTitle')}>
        <TaskForm
          people={work.people}
          initial={valuesOf(task)}
          save={(written) => change.mutate({ ...written, isDone: task.doneAt !== null })}
          isSaving={change.isPending}
        />
      </Dialog>
    </>
  );
}
