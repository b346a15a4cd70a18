import { ActionIcon } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useOwnPath } from './use-event-key.ts';

const url = '/api/events/{event}/as/{participant}/directory/{counterpart}/saved';

type SaveStarProps = { participantId: string; name: string; isSaved: boolean };

/** Puts somebody on one's own list, or takes them off; the star turns at once. */
export function SaveStar({ participantId, name, isSaved }: SaveStarProps) {
  const { t } = useTranslation('profiles');
  const path = { ...useOwnPath(), counterpart: participantId };
  const change = useAction({
    run: (save: boolean) =>
      save ? client.PUT(url, { params: { path } }) : client.DELETE(url, { params: { path } }),
    refreshes: ['/api/events/{event}/as/{participant}/directory'],
    undo: (_, isNowSaved) =>
      isNowSaved
        ? null
        : { said: t('saved.removed', { name }), run: () => client.PUT(url, { params: { path } }) },
  });
  const isShownSaved = change.isPending ? change.variables : isSaved;
  const Icon = isShownSaved ? IconStarFilled : IconStar;
  return (
    <ActionIcon
      aria-label={t('saved.star', { name })}
      aria-pressed={isShownSaved}
      onClick={() => change.mutate(!isShownSaved)}
    >
      <Icon size={24} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
