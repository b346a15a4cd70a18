import { Button, Group, Text } from '@mantine/core';
import { IconCloudUp } from '@tabler/icons-react';
import { useSessionIfKnown } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { dropAnswer, type QueuedAnswer, useQueuedAbout } from '../../offline/queue.ts';

/** The answer to this request that was given without a network, if any. */
export function useQueuedAnswer(requestId: string): QueuedAnswer | null {
  return useQueuedAbout(useSessionIfKnown()?.id, requestId);
}

/** That the answer will be sent, and the way to take it back until then. */
export function QueuedNote({ answer: { id, call } }: { answer: QueuedAnswer }) {
  const { t } = useTranslation('meeting-requests');
  return (
    <Group gap="sm">
      <IconCloudUp size={20} stroke={1.8} aria-hidden />
      <Text fw={600}>{t(call.kind === 'decline' ? 'queued.decline' : 'queued.accept')}</Text>
      <Button variant="default" onClick={() => dropAnswer(id)}>
        {t('queued.takeBack')}
      </Button>
    </Group>
  );
}
