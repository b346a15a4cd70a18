import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './networks.module.css';
import { refreshedByWork } from './queries.ts';
import type { OwnTask } from './shapes.ts';
import { today } from './today.ts';

/** The reader's own open tasks in all their groups; nothing when there are none. */
export function MyTasks() {
  const { t } = useTranslation('groups');
  const tasks = $api.useQuery('get', '/api/account/tasks');
  const items = tasks.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('tasks.mine')}>
      <ul className={classes.lines}>
        {items.map((task) => (
          <li key={task.id}>
            <MyTask task={task} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MyTask({ task: { id, title, dueOn, version, network } }: { task: OwnTask }) {
  const { t } = useTranslation('groups');
  const { date } = useFormats();
  const pick = usePickText();
  const finish = useAction({
    run: () =>
      client.POST('/api/account/tasks/{task}/end', {
        params: { path: { task: id } },
        body: { version },
      }),
    refreshes: refreshedByWork,
    success: t('tasks.ended'),
  });
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Stack gap={2} flex="1 1 14rem" className={classes.breaking}>
        <Text fw={600}>{title}</Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {dueOn ? `${t('tasks.until', { day: date(dueOn) })} · ` : ''}
            <PageLink to={publicPath('groupWork', { network: network.slug })}>
              {pick(network.names)}
            </PageLink>
          </Text>
          {dueOn && dueOn < today() ? (
            <Badge variant="light" color="red">
              {t('tasks.late')}
            </Badge>
          ) : null}
        </Group>
      </Stack>
      <Button
        variant="default"
        loading={finish.isPending}
        aria-label={t('tasks.finishThis', { title })}
        onClick={() => finish.mutate(undefined)}
      >
        {t('tasks.finish')}
      </Button>
    </Group>
  );
}
