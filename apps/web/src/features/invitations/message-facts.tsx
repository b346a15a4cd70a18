import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from './state-badge.tsx';
import type { Message } from './types.ts';

/** Who wrote to whom, when, and what became of it. */
export function MessageFacts({ message }: { message: Message }) {
  const { t } = useTranslation('invitations');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const { method, sequence } = message;
  const items = [
    { label: t('field.state'), value: <StateBadge state={message.state} /> },
    { label: t('field.stateMeans'), value: t(`stateHint.${message.state}`) },
    { label: t('field.lastError'), value: message.lastError && <Long text={message.lastError} /> },
    { label: t('field.purpose'), value: t(`purpose.${message.purpose}`) },
    { label: t('field.version'), value: method ? t('sentMail.version', { method, sequence }) : '' },
    { label: t('field.from'), value: message.from && <Long text={message.from} /> },
    { label: t('field.to'), value: <Long text={`${message.toName} <${message.toAddress}>`} /> },
    { label: t('field.createdAt'), value: dateTime(message.createdAt, zone) },
    { label: t('field.sentAt'), value: message.sentAt ? dateTime(message.sentAt, zone) : null },
    { label: t('field.attempts'), value: String(message.attempts) },
    { label: t('field.messageId'), value: message.messageId && <Long text={message.messageId} /> },
  ];
  return (
    <Section title={t('message.delivery')}>
      <DataList items={items} />
    </Section>
  );
}

/** Addresses and identifiers have no spaces at which a phone could break them. */
function Long({ text }: { text: string }) {
  return (
    <Text inherit style={{ overflowWrap: 'anywhere' }}>
      {text.trim()}
    </Text>
  );
}
