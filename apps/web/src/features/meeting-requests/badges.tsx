import { Badge } from '@mantine/core';
import { IconHeart, IconStar } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { MeetingRequest, RequestState } from './shapes.ts';

const colours: Record<RequestState, string> = {
  pending: 'yellow',
  accepted: 'green',
  declined: 'red',
  withdrawn: 'gray',
  expired: 'gray',
  cancelled: 'gray',
};

export function StateBadge({ state }: { state: RequestState }) {
  const { t } = useTranslation('meeting-requests');
  return (
    <Badge variant="light" color={colours[state]} miw="max-content">
      {t(`state.${state}`)}
    </Badge>
  );
}

export function RankBadge({ rank }: { rank: MeetingRequest['rank'] }) {
  const { t } = useTranslation('meeting-requests');
  const isMust = rank === 'must';
  const Icon = isMust ? IconStar : IconHeart;
  return (
    <Badge
      variant={isMust ? 'filled' : 'light'}
      color="soca"
      h="auto"
      py={2}
      styles={{ label: { whiteSpace: 'normal' } }}
      leftSection={<Icon size={14} aria-hidden />}
    >
      {t(`rank.${rank}`)}
    </Badge>
  );
}
