import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type AppPath, organiserPath, participantPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { CaseBadge, TaskBadges } from './badges.tsx';
import { Figures } from './figures.tsx';
import { type OfficeCase, type OfficeTask, refreshedByOffice } from './shapes.ts';

type CaseProps = { row: OfficeCase };

/** One registration: how far it is, and the way to do the next thing for the company. */
export function CaseCard({ row }: CaseProps) {
  const { dateRange } = useFormats();
  const { event, person, tasks } = row;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Text fw={700} size="lg" component="h3" m={0}>
              <LocalisedText text={event.names} />
            </Text>
            <Text c="dimmed">{dateRange(event.firstDay, event.lastDay)}</Text>
            <Text>{[person.name, person.jobTitle].filter(Boolean).join(', ')}</Text>
          </div>
          <CaseBadge state={row.state} />
        </Group>
        {tasks.length > 0 ? <TaskBadges tasks={tasks} /> : null}
        <CaseFigures row={row} />
        <Actions row={row} />
      </Stack>
    </Paper>
  );
}

function CaseFigures({ row }: CaseProps) {
  const { t } = useTranslation('offices');
  const { number } = useFormats();
  return (
    <Figures
      items={[
        { label: t('case.profiles'), value: number(row.profiles) },
        { label: t('case.unanswered'), value: number(row.unanswered) },
        { label: t('case.sent'), value: number(row.sent) },
        { label: t('case.meetings'), value: number(row.meetings) },
        { label: t('case.unplaced'), value: number(row.unplaced) },
        { label: t('case.told'), value: t('table.toldOf', { told: row.told, past: row.past }) },
        { label: t('case.outcomes'), value: number(row.outcomes) },
      ]}
    />
  );
}

/** Where what waits is done: the company's own pages, with the banner that says for whom one acts. */
function pageOf(task: OfficeTask, slug: string): AppPath | null {
  if (task === 'answer') return participantPath('requests', { slug });
  if (task === 'complete') return participantPath('profile', { slug });
  return task === 'outcomes' ? participantPath('outcomes', { slug }) : null;
}

function Actions({ row }: CaseProps) {
  const { t } = useTranslation('offices');
  const explain = useReason();
  const { event, participantId, tasks, actions } = row;
  const { slug } = event;
  if (actions.actFor !== null) return <Text c="dimmed">{explain(actions.actFor)}</Text>;
  const links = tasks.flatMap((task) => {
    const to = pageOf(task, slug);
    return to ? [{ task, to }] : [];
  });
  return (
    <Group gap="sm">
      {actions.validate === null ? <ValidateButton row={row} /> : null}
      {links.map(({ task, to }) => (
        <ButtonLink key={task} to={to} search={{ as: participantId }}>
          {t(`task.${task}.do`)}
        </ButtonLink>
      ))}
      <ButtonLink
        variant="default"
        to={participantPath('home', { slug })}
        search={{ as: participantId }}
      >
        {t('case.actFor')}
      </ButtonLink>
      <PageLink to={organiserPath('registration', { eventId: slug, participantId })}>
        {t('case.registration')}
      </PageLink>
    </Group>
  );
}

function ValidateButton({ row }: CaseProps) {
  const { t } = useTranslation('offices');
  const approve = useAction({
    run: () =>
      client.POST('/api/events/{event}/participants/{participant}/decision', {
        params: { path: { event: row.event.id, participant: row.participantId } },
        body: { decision: 'approve', version: row.version },
      }),
    refreshes: refreshedByOffice,
    success: t('case.validated'),
  });
  return (
    <Button
      leftSection={<IconCheck size={20} aria-hidden />}
      loading={approve.isPending}
      onClick={() => approve.mutate(undefined)}
    >
      {t('task.validate.do')}
    </Button>
  );
}
