import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MyTasks } from './my-tasks.tsx';
import classes from './networks.module.css';
import { useNetworks } from './queries.ts';
import type { NetworkRow } from './shapes.ts';

/** All networks and working groups that the reader may know of. */
export function NetworksPage() {
  const { t } = useTranslation('networks');
  const query = useNetworks();
  const mayCreate = query.data?.actions.create === null;
  const isMember = query.data?.items.some(({ myRole }) => myRole !== null);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        description={t('list.description')}
        actions={
          <>
            {isMember ? (
              <ButtonLink to={publicPath('inquiries')} variant="default">
                {t('list.inquiries')}
              </ButtonLink>
            ) : null}
            {mayCreate ? (
              <ButtonLink
                to={publicPath('newNetwork')}
                leftSection={<IconPlus size={20} aria-hidden />}
              >
                {t('list.create')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {isMember ? <MyTasks /> : null}
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
          ) : (
            <>
              <Cards title={t('list.networks')} rows={items} kind="network" />
              <Cards title={t('list.groups')} rows={items} kind="working_group" />
            </>
          )
        }
      </QueryView>
    </>
  );
}

type CardsProps = { title: string; rows: readonly NetworkRow[]; kind: NetworkRow['kind'] };

function Cards({ title, rows, kind }: CardsProps) {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return null;
  return (
    <Section title={title} isPlain>
      <ul className={classes.cards}>
        {own.map((row) => (
          <li key={row.id}>
            <NetworkCard row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NetworkCard({ row }: { row: NetworkRow }) {
  const { t } = useTranslation('networks');
  return (
    <Card component="article" withBorder padding="md" h="100%">
      <Stack gap={6}>
        <h3 className={classes.cardTitle}>
          <PageLink to={publicPath('network', { network: row.slug })} inherit>
            <LocalisedText text={row.names} />
          </PageLink>
        </h3>
        <Text>
          <LocalisedText text={row.summaries} />
        </Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t('list.members', { count: row.members })}
          </Text>
          {row.myRole ? <Badge variant="light">{t(`role.${row.myRole}`)}</Badge> : null}
          {row.isPublic ? null : (
            <Badge variant="light" color="gray">
              {t('list.hidden')}
            </Badge>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
