import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SafeFrame } from '../../ui/safe-frame.tsx';
import { Section } from '../../ui/section.tsx';
import { NetworkFrame } from './network-frame.tsx';
import { refreshedByMailing, useGroupMailings } from './queries.ts';
import type { GroupMailings } from './shapes.ts';

type Words = { subject: string; body: string };

/** Writing to the whole group: first the words, then the letter as it arrives, then sending. */
export function NewMailingPage() {
  const { t } = useTranslation('groups');
  const { network = '' } = useParams({ strict: false });
  const mailings = useGroupMailings(network);
  return (
    <NetworkFrame
      network={network}
      title={t('mailings.newTitle')}
      description={t('mailings.newDescription')}
    >
      <QueryView query={mailings}>
        {(answer) => <Writing network={network} mailings={answer} />}
      </QueryView>
    </NetworkFrame>
  );
}

type WritingProps = { network: string; mailings: GroupMailings };

function Writing({ network, mailings }: WritingProps) {
  const { t } = useTranslation('groups');
  const reason = useReason()(mailings.actions.send);
  const [words, setWords] = useState<Words>({ subject: '', body: '' });
  const preview = useAction({
    run: (body: Words) =>
      client.POST('/api/networks/{network}/mailings/preview', {
        params: { path: { network } },
        body,
      }),
    refreshes: [],
  });
  const change = (part: Partial<Words>) => {
    setWords({ ...words, ...part });
    preview.reset(); // what was looked at is no longer what would be sent
  };
  return (
    <>
      {reason ? (
        <Alert color="yellow" mb="lg">
          {reason}
        </Alert>
      ) : null}
      <Section title={t('mailings.text')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            preview.mutate(words);
          }}
        >
          <Stack>
            <TextInput
              label={t('mailings.subject')}
              value={words.subject}
              onChange={(event) => change({ subject: event.currentTarget.value })}
              maxLength={limits.title}
              required
            />
            <Textarea
              label={t('mailings.body')}
              description={t('mailings.bodyHint')}
              value={words.body}
              onChange={(event) => change({ body: event.currentTarget.value })}
              maxLength={limits.letter}
              autosize
              minRows={8}
              required
            />
            <Group>
              <Button type="submit" variant="default" loading={preview.isPending}>
                {t('mailings.look')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
      {preview.data ? (
        <Looking network={network} mailings={mailings} words={words} html={preview.data.html} />
      ) : null}
    </>
  );
}

function Looking({
  network,
  mailings,
  words,
  html,
}: WritingProps & { words: Words; html: string }) {
  const { t } = useTranslation('groups');
  const goTo = useGoTo();
  const { recipients, without, actions } = mailings;
  const send = useAction({
    run: () =>
      client.POST('/api/networks/{network}/mailings', {
        params: { path: { network } },
        body: words,
      }),
    refreshes: refreshedByMailing,
    success: t('mailings.sent'),
    onSuccess: () => goTo({ to: publicPath('groupMailings', { network }) }),
  });
  return (
    <Section title={t('mailings.preview')} description={words.subject}>
      <Stack>
        <SafeFrame title={t('mailings.preview')} html={html} height="28rem" />
        <Text>
          {t('mailings.goesTo', { count: recipients })}{' '}
          {without > 0 ? t('mailings.without', { count: without }) : ''}
        </Text>
        <Group>
          <Button
            loading={send.isPending}
            disabled={actions.send !== null}
            onClick={() => send.mutate(undefined)}
          >
            {t('mailings.send')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
