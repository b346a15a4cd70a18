import { Alert, Button, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import type { MailTrial } from './types.ts';

const colours = { sent: 'green', kept: 'gray', failed: 'red' } as const;

/** Sends a mail to oneself and shows word for word what the mail server said. */
export function MailTrialBox() {
  const { t } = useTranslation('delivery');
  const { id } = useEventScope();
  const [answer, setAnswer] = useState<MailTrial | null>(null);
  const trial = useAction({
    run: async () => {
      setAnswer(null);
      const told = await client.POST('/api/events/{event}/mail-trial', {
        params: { path: { event: id } },
      });
      if (told.data) setAnswer(told.data);
      return told;
    },
    refreshes: [],
  });
  return (
    <Section
      title={t('trial.title')}
      description={t('trial.description')}
      actions={
        <Button
          leftSection={<IconSend size={18} aria-hidden />}
          loading={trial.isPending}
          onClick={() => trial.mutate(undefined)}
        >
          {t('trial.send')}
        </Button>
      }
    >
      <div aria-live="polite">{answer ? <Answer answer={answer} /> : null}</div>
    </Section>
  );
}

function Answer({ answer: { state, to, words, tookMs } }: { answer: MailTrial }) {
  const { t } = useTranslation('delivery');
  const { number } = useFormats();
  return (
    <Alert color={colours[state]} title={t(`trial.${state}`, { to })}>
      {words ? (
        <Text ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {words}
        </Text>
      ) : null}
      <Text size="sm">{t('trial.took', { ms: number(tookMs) })}</Text>
    </Alert>
  );
}
