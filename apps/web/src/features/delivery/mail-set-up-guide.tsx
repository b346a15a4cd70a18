import { Badge, Button, Code, CopyButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import type { MailCheck, MailSetUp } from './types.ts';

const colours = { right: 'green', wrong: 'red', missing: 'red', unknown: 'gray' } as const;

/** What the world must find to believe our mail, what it finds, and what to add. */
export function MailSetUpGuide() {
  const { t } = useTranslation('delivery');
  const { id } = useEventScope();
  const query = $api.useQuery('get', '/api/events/{event}/mail-set-up', {
    params: { path: { event: id } },
  });
  return (
    <Section
      title={t('setUp.title')}
      description={t('setUp.description')}
      actions={
        <Button
          variant="default"
          leftSection={<IconRefresh size={18} aria-hidden />}
          loading={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {t('setUp.again')}
        </Button>
      }
    >
      <QueryView query={query}>
        {(setUp) => (
          <Stack gap="md">
            <Facts setUp={setUp} />
            {setUp.checks.map((check) => (
              <CheckCard key={check.kind} check={check} />
            ))}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

function Facts({ setUp: { domain, sender, server, doors } }: { setUp: MailSetUp }) {
  const { t } = useTranslation('delivery');
  const open = (['http', 'mailbox', 'port'] as const).filter((door) => doors[door]);
  const items = [
    { label: t('setUp.domain'), value: domain },
    { label: t('setUp.sender'), value: sender },
    { label: t('setUp.server'), value: server ?? t('setUp.noServer') },
    {
      label: t('setUp.doors'),
      value: open.map((door) => t(`setUp.door.${door}`)).join(', ') || t('setUp.noDoor'),
    },
  ];
  return <DataList items={items} />;
}

function CheckCard({ check: { kind, state, found, record } }: { check: MailCheck }) {
  const { t } = useTranslation('delivery');
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={3}>{t(`check.${kind}.name`)}</Title>
        <Badge color={colours[state]} variant="light" miw="max-content">
          {t(`checkState.${state}`)}
        </Badge>
      </Group>
      <Text>{t(`check.${kind}.why`)}</Text>
      {kind === 'dkim' && !record ? <Text mt="xs">{t('check.dkim.unset')}</Text> : null}
      {found.length > 0 ? <Found texts={found} /> : null}
      {record && state !== 'right' ? <Record record={record} /> : null}
    </Paper>
  );
}

function Found({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('delivery');
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {t('setUp.found')}
      </Text>
      {texts.map((text) => (
        <Words key={text} text={text} />
      ))}
    </>
  );
}

function Words({ text }: { text: string }) {
  return (
    <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Code>
  );
}

function Record({ record: { name, type, value } }: { record: NonNullable<MailCheck['record']> }) {
  const { t } = useTranslation('delivery');
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {t('setUp.add', { type, name })}
      </Text>
      {value ? (
        <>
          <Words text={value} />
          <CopyButton value={value} timeout={2_000}>
            {({ copied, copy }) => (
              <Button
                mt="xs"
                variant="default"
                onClick={copy}
                aria-label={t('setUp.copyOf', { name })}
              >
                <span aria-live="polite">{t(copied ? 'setUp.copied' : 'setUp.copy')}</span>
              </Button>
            )}
          </CopyButton>
        </>
      ) : null}
    </>
  );
}
