import { Badge, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import type { AppPath } from '../../paths.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { StateBadge } from './state-badge.tsx';
import type { MessageSummary } from './types.ts';

type MailTableProps = {
  caption: string;
  messages: readonly MessageSummary[];
  hrefOf: (message: MessageSummary) => AppPath;
  /** Shows who each mail goes to. */
  isToMany?: boolean;
};

/** Mails with their state; a failed one says why in its own row. */
export function MailTable({ caption, messages, hrefOf, isToMany = false }: MailTableProps) {
  const { t } = useTranslation('invitations');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const recipient: Column<MessageSummary> = {
    key: 'to',
    header: t('field.to'),
    cell: ({ toName, toAddress }) => <Recipient name={toName} address={toAddress} />,
  };
  const columns: Column<MessageSummary>[] = [
    {
      key: 'subject',
      header: t('field.subject'),
      isTitle: true,
      cell: (message) => (
        <PageLink to={hrefOf(message)}>
          {message.subject ?? t(`purpose.${message.purpose}`)}
        </PageLink>
      ),
    },
    ...(isToMany ? [recipient] : []),
    { key: 'purpose', header: t('field.purpose'), cell: (message) => <Purpose {...message} /> },
    { key: 'state', header: t('field.state'), cell: (message) => <State {...message} /> },
    {
      key: 'when',
      header: t('field.when'),
      cell: ({ sentAt, createdAt }) => dateTime(sentAt ?? createdAt, zone),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={messages}
      keyOf={({ id }) => id}
      isDense={isToMany}
    />
  );
}

function Recipient({ name, address }: { name: string; address: string }) {
  return (
    <Stack gap={0}>
      {name ? <Text inherit>{name}</Text> : null}
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {address}
      </Text>
    </Stack>
  );
}

/** An invitation also says which version of the meeting it tells. */
function Purpose({ purpose, method, sequence }: MessageSummary) {
  const { t } = useTranslation('invitations');
  return (
    <Stack gap={0}>
      <Text inherit>{t(`purpose.${purpose}`)}</Text>
      {method ? (
        <Text size="sm" c="dimmed">
          {t('sentMail.version', { method, sequence })}
        </Text>
      ) : null}
    </Stack>
  );
}

const echoColours = {
  bounced: 'red',
  accepted: 'green',
  tentative: 'yellow',
  declined: 'red',
  needs_action: 'gray',
} as const;

/** What came back: the answer of a calendar, or the mail itself. */
function Echo({ answer, isBounced }: MessageSummary) {
  const { t } = useTranslation('invitations');
  const echo = isBounced ? 'bounced' : answer;
  if (!echo) return null;
  return (
    <Badge variant="light" color={echoColours[echo]} miw="max-content">
      {t(`life.echo.${echo}`)}
    </Badge>
  );
}

function State(message: MessageSummary) {
  const { state, lastError } = message;
  return (
    <Stack gap={4} align="flex-start">
      <StateBadge state={state} />
      <Echo {...message} />
      {lastError ? (
        <Text size="sm" maw="20rem" style={{ overflowWrap: 'anywhere' }}>
          {lastError}
        </Text>
      ) : null}
    </Stack>
  );
}
