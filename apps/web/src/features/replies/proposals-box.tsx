import { Blockquote, Group, Paper, Stack, Text } from '@mantine/core';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import { changedByProposals } from './changed.ts';
import type { Proposal } from './shapes.ts';

/** Other times that are proposed for one's meetings; nothing while there are none. */
export default function ProposalsBox() {
  const { t } = useTranslation('replies');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const { data } = $api.useQuery('get', '/api/events/{event}/as/{participant}/proposals', {
    params: { path: { event: slug, participant } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('proposals.title')} isPlain>
      <Stack gap="md">
        {data.items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </Stack>
    </Section>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('replies');
  const { zone } = useEventScope();
  const { dayOf, timeRange } = useFormats();
  const when = ({ startsAt, endsAt }: Proposal['proposed']) =>
    `${dayOf(startsAt, zone)}, ${timeRange(startsAt, endsAt, zone)}`;
  const { isOwn, proposerName, comment, current, proposed } = proposal;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Text fw={600}>
          {t(isOwn ? 'proposals.own' : 'proposals.other', {
            name: proposerName,
            when: when(proposed),
          })}
        </Text>
        {current ? <Text c="dimmed">{t('proposals.now', { when: when(current) })}</Text> : null}
        {comment ? <Blockquote p="sm">{comment}</Blockquote> : null}
        <ProposalActions proposal={proposal} />
      </Stack>
    </Paper>
  );
}

function ProposalActions({ proposal: { id, version, isOwn, actions } }: { proposal: Proposal }) {
  const { t } = useTranslation('replies');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const path = { event: slug, participant, proposal: id };
  const call = { params: { path }, body: { version } };
  const base = '/api/events/{event}/as/{participant}/proposals/{proposal}';
  const common = { refreshes: changedByProposals };
  const accept = useAction({
    ...common,
    run: () => client.POST(`${base}/accept`, call),
    success: t('proposals.accepted'),
  });
  const decline = useAction({
    ...common,
    run: () => client.POST(`${base}/decline`, call),
    success: t('proposals.declined'),
  });
  const withdraw = useAction({
    ...common,
    run: () => client.POST(`${base}/withdraw`, call),
    success: t('proposals.withdrawn'),
  });
  if (isOwn) {
    return (
      <Group>
        <ButtonWithReason
          variant="default"
          reason={actions.withdraw}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
        >
          {t('proposals.withdraw')}
        </ButtonWithReason>
      </Group>
    );
  }
  return (
    <Group gap="sm">
      <ButtonWithReason
        reason={actions.accept}
        loading={accept.isPending}
        onClick={() => accept.mutate(undefined)}
      >
        {t('proposals.accept')}
      </ButtonWithReason>
      <ButtonWithReason
        variant="default"
        reason={actions.decline}
        loading={decline.isPending}
        onClick={() => decline.mutate(undefined)}
      >
        {t('proposals.decline')}
      </ButtonWithReason>
    </Group>
  );
}
