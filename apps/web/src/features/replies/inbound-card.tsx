import { Badge, Blockquote, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { DecideButtons } from './decide-buttons.tsx';
import type { InboundMail } from './shapes.ts';

/** One mail that came back: what it is, who wrote it, and what can be done. All words in it are strangers'. */
export function InboundCard({ mail }: { mail: InboundMail }) {
  const { t } = useTranslation('replies');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const isOpen = mail.state === 'open';
  const outcome = mail.outcome ?? 'received';
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2} size="h4">
            {t(`outcome.${outcome}`)}
          </Title>
          <Badge variant="light" color={isOpen ? 'yellow' : 'gray'}>
            {t(`state.${mail.state}`)}
          </Badge>
        </Group>
        <Text>{t(`hint.${outcome}`)}</Text>
        <Facts mail={mail} />
        <Words text={mail.comment || mail.words} />
        <Text size="sm" c="dimmed">
          {dateTime(mail.receivedAt, zone)}
        </Text>
        {isOpen ? <DecideButtons mail={mail} /> : null}
      </Stack>
    </Paper>
  );
}

function Facts({ mail }: { mail: InboundMail }) {
  const { t } = useTranslation('replies');
  const { slug, zone } = useEventScope();
  const { dateTime } = useFormats();
  const { participantId, participantName } = mail;
  return (
    <DataList
      items={[
        {
          label: t('field.participant'),
          value: participantId && participantName && (
            <PageLink to={organiserPath('registration', { eventId: slug, participantId })}>
              {participantName}
            </PageLink>
          ),
        },
        { label: t('field.attendee'), value: mail.attendee },
        { label: t('field.answer'), value: mail.answer && t(`answer.${mail.answer}`) },
        { label: t('field.proposedAt'), value: mail.proposedAt && dateTime(mail.proposedAt, zone) },
        { label: t('field.delegate'), value: mail.delegate },
        { label: t('field.sender'), value: mail.sender },
        { label: t('field.subject'), value: mail.subject },
      ]}
    />
  );
}

function Words({ text }: { text: string }) {
  if (!text.trim()) return null;
  return (
    <Blockquote p="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      <Text size="sm" lineClamp={12}>
        {text.trim()}
      </Text>
    </Blockquote>
  );
}
