import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { refreshedByWork } from './queries.ts';
import type { GroupWork } from './shapes.ts';
import { TaskForm, type TaskValues } from './task-form.tsx';

type AddTaskProps = {
  network: string;
  people: GroupWork['people'];
  /** The meeting and the decision from which it follows. */
  of: Pick<TaskValues, 'meetingId' | 'decisionId'>;
  label: string;
  /** What is heard instead, where the label alone does not say to what the task belongs. */
  spoken?: string;
};

/** A button that asks for a task and adds it. */
export function AddTask({ network, people, of, label, spoken }: AddTaskProps) {
  const { t } = useTranslation('groups');
  const [isOpen, setIsOpen] = useState(false);
  const add = useAction({
    run: (body: TaskValues) =>
      client.POST('/api/networks/{network}/tasks', { params: { path: { network } }, body }),
    refreshes: refreshedByWork,
    success: t('tasks.added'),
    onSuccess: () => setIsOpen(false),
  });
  return (
    <>
      <Button
        variant={spoken ? 'subtle' : 'default'}
        {...(spoken ? { size: 'compact-md' } : {})}
        leftSection={<IconPlus size={spoken ? 18 : 20} aria-hidden />}
        aria-label={spoken}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('tasks.add')}>
        <TaskForm
          people={people}
          initial={{ title: '', ownerId: null, dueOn: null, ...of }}
          save={(values) => add.mutate(values)}
          isSaving={add.isPending}
        />
      </Dialog>
    </>
  );
}
