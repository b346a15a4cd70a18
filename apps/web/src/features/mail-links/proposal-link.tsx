import { Blockquote, Group, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { LinkFrame } from './link-frame.tsx';
import type { Act, LinkOf } from './shapes.ts';
import { useWhen } from './use-when.ts';

/** The partner proposes another time: one click moves the meeting, or leaves it. */
export function ProposalLink({ link, act }: { link: LinkOf<'proposal'>; act: Act }) {
  const { t } = useTranslation('mail-links');
  const when = useWhen(link.event.zone);
  const { proposal } = link;
  return (
    <LinkFrame link={link} title={t('proposal.title', { name: proposal.proposerName })}>
      <DataList
        items={[
          { label: t('proposal.proposed'), value: when(proposal.proposed) },
          { label: t('proposal.now'), value: proposal.current && when(proposal.current) },
        ]}
      />
      {proposal.comment ? <Blockquote p="md">{proposal.comment}</Blockquote> : null}
      {proposal.state === 'open' ? (
        <Group gap="sm">
          <ButtonWithReason
            reason={proposal.actions.accept}
            loading={act.isBusy}
            onClick={() => act.act({ action: 'accept' }, t('done.proposal.accept'))}
          >
            {t('proposal.accept')}
          </ButtonWithReason>
          <ButtonWithReason
            variant="default"
            reason={proposal.actions.decline}
            disabled={act.isBusy}
            onClick={() => act.act({ action: 'decline', reason: '' }, t('done.proposal.decline'))}
          >
            {t('proposal.decline')}
          </ButtonWithReason>
        </Group>
      ) : (
        <Text>{t(`proposal.state.${proposal.state}`)}</Text>
      )}
    </LinkFrame>
  );
}
