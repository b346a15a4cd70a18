import { Group, Stack, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { AddTask } from './add-task.tsx';
import { DecisionForm, type DecisionValues } from './decision-form.tsx';
import { LineMenu } from './line-menu.tsx';
import classes from './networks.module.css';
import { refreshedByWork } from './queries.ts';
import type { GroupDecision, GroupWork } from './shapes.ts';

type LineProps = {
  network: string;
  work: GroupWork;
  decision: GroupDecision;
  /** It stands on the page of its meeting, which need not be named again. */
  isOfPage: boolean;
};

export function DecisionLine({ network, work, decision, isOfPage }: LineProps) {
  const { t } = useTranslation('groups');
  const { date } = useFormats();
  const { title, reasons, decidedOn, meeting } = decision;
  return (
    <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
      <Stack gap={4} flex={1} className={classes.breaking}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {date(decidedOn)}
          {meeting && !isOfPage ? (
            <>
              {' · '}
              <PageLink to={publicPath('groupMeeting', { network, meetingId: meeting.id })}>
                {meeting.title}
              </PageLink>
            </>
          ) : null}
        </Text>
        {reasons ? <Text className={classes.prose}>{reasons}</Text> : null}
        <Consequences work={work} decision={decision} />
        {work.actions.addTask === null ? (
          <Group mt={4}>
            <AddTask
              network={network}
              people={work.people}
              of={{ meetingId: meeting?.id ?? null, decisionId: decision.id }}
              label={t('decisions.addTask')}
              spoken={t('decisions.addTaskTo', { title })}
            />
          </Group>
        ) : null}
      </Stack>
      {work.actions.decide === null ? <Steps network={network} decision={decision} /> : null}
    </Group>
  );
}

/** The tasks that follow from a decision, and whether they are done. */
function Consequences({ work, decision }: Pick<LineProps, 'work' | 'decision'>) {
  const { t } = useTranslation('groups');
  const tasks = work.tasks.filter((task) => task.decision?.id === decision.id);
  if (tasks.length === 0) return null;
  return (
    <ul className={classes.consequences} aria-label={t('tasks.title')}>
      {tasks.map(({ id, title, owner, doneAt }) => {
        const Icon = doneAt ? IconCircleCheck : IconCircle;
        return (
          <li key={id}>
            <Icon size={18} aria-hidden className={classes.mark} />
            <Text size="sm">
              {[title, owner?.name, doneAt ? t('tasks.done') : ''].filter(Boolean).join(' · ')}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

function Steps({ network, decision }: { network: string; decision: GroupDecision }) {
  const { t } = useTranslation('groups');
  const [isEditing, setIsEditing] = useState(false);
  const { id, title, reasons, decidedOn, meeting, version } = decision;
  const path = { network, decision: id };
  const change = useAction({
    run: (values: DecisionValues) =>
      client.PUT('/api/networks/{network}/decisions/{decision}', {
        params: { path },
        body: { ...values, version },
      }),
    refreshes: refreshedByWork,
    success: t('decisions.changed'),
    onSuccess: () => setIsEditing(false),
  });
  const remove = useAction({
    run: () => client.DELETE('/api/networks/{network}/decisions/{decision}', { params: { path } }),
    refreshes: refreshedByWork,
  });
  return (
    <>
      <LineMenu
        label={t('work.stepsOf', { title })}
        onChange={() => setIsEditing(true)}
        removal={{
          title: t('decisions.deleteTitle'),
          effects: t('decisions.deleteEffects', { title }),
          run: () => remove.mutateAsync(undefined),
          isPending: remove.isPending,
        }}
      />
      <Dialog
        isOpen={isEditing}
        onClose={() => setIsEditing(false)}
        title={t('decisions.changeTitle')}
      >
        <DecisionForm
          network={network}
          initial={{ title, reasons, decidedOn, meetingId: meeting?.id ?? null }}
          save={(values) => change.mutate(values)}
          isSaving={change.isPending}
        />
      </Dialog>
    </>
  );
}
