import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { AddVersion } from './add-document.tsx';
import classes from './networks.module.css';
import { refreshedByDocuments } from './queries.ts';
import type { GroupDocument } from './shapes.ts';

type CardProps = { network: string; document: GroupDocument };
type Version = GroupDocument['versions'][number];

/** A document: its newest version to be read, the older ones below, and what can be done with it. */
export function DocumentCard({ network, document }: CardProps) {
  const { t } = useTranslation('groups');
  const { title, versions, withdrawnAt, actions } = document;
  const [newest, ...older] = versions;
  return (
    <Card component="article" withBorder padding="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <h2 className={classes.cardTitle}>{title}</h2>
          {withdrawnAt ? (
            <Badge variant="light" color="gray">
              {t('documents.withdrawn')}
            </Badge>
          ) : null}
        </Group>
        {newest ? <VersionLine network={network} document={document} version={newest} /> : null}
        {older.length > 0 ? (
          <details>
            <summary className={classes.summary}>
              {t('documents.older', { count: older.length })}
            </summary>
            <ul className={classes.versions}>
              {older.map((version) => (
                <li key={version.number}>
                  <VersionLine network={network} document={document} version={version} />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <Group gap="xs">
          {actions.addVersion === null ? (
            <AddVersion network={network} document={document} />
          ) : null}
          {actions.withdraw === null ? <Withdraw network={network} document={document} /> : null}
        </Group>
      </Stack>
    </Card>
  );
}

function VersionLine({ network, document, version }: CardProps & { version: Version }) {
  const { t } = useTranslation('groups');
  const { dateTime, fileSize } = useFormats();
  const { number, name, size, note, by, createdAt } = version;
  const path = `/api/networks/${encodeURIComponent(network)}/documents/${document.id}`;
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2} flex="1 1 14rem" className={classes.breaking}>
        <Text size="sm">
          <strong>{t('documents.version', { number })}</strong>
          {note ? ` · ${note}` : ''}
        </Text>
        <Text size="sm" c="dimmed">
          {[by, dateTime(createdAt, readerZone()), name, fileSize(size)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
      <Button
        component="a"
        href={`${path}/versions/${number}`}
        download={name}
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('documents.downloadThis', { title: document.title, number })}
      >
        {t('documents.download')}
      </Button>
    </Group>
  );
}

function Withdraw({ network, document: { id, title, withdrawnAt } }: CardProps) {
  const { t } = useTranslation('groups');
  const change = useAction({
    run: (isWithdrawn: boolean) =>
      client.PUT('/api/networks/{network}/documents/{document}/withdrawal', {
        params: { path: { network, document: id } },
        body: { isWithdrawn },
      }),
    refreshes: refreshedByDocuments,
  });
  if (withdrawnAt)
    return (
      <Button
        variant="default"
        loading={change.isPending}
        aria-label={t('documents.restoreThis', { title })}
        onClick={() => change.mutate(false)}
      >
        {t('documents.restore')}
      </Button>
    );
  return (
    <ConfirmButton
      title={t('documents.withdrawTitle')}
      effects={t('documents.withdrawEffects', { title })}
      confirmLabel={t('documents.withdraw')}
      onConfirm={() => change.mutateAsync(true)}
      isPending={change.isPending}
      buttonProps={{
        variant: 'outline',
        color: 'red',
        'aria-label': t('documents.withdrawThis', { title }),
      }}
    >
      {t('documents.withdraw')}
    </ConfirmButton>
  );
}
