import { Button, Group } from '@mantine/core';
import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { CancelButton } from './cancel-button.tsx';
import { changedByMeetings, type Desk } from './desk.ts';
import { MoveButton } from './move-button.tsx';
import { PlaceButton } from './place-button.tsx';
import { ReplaceButton } from './replace-button.tsx';
import type { Meeting } from './shapes.ts';

type ActionsProps = { desk: Desk; meeting: Meeting };

const hasBegun = ({ slot }: Meeting): boolean =>
  slot !== null && new Date(slot.startsAt).getTime() <= Date.now();

/** What the organiser can do with a meeting in its present state. */
export function OrganiserActions({ desk, meeting }: ActionsProps) {
  const { state } = meeting;
  if (hasBegun(meeting)) return <MarkButtons desk={desk} meeting={meeting} />;
  if (state !== 'agreed' && state !== 'scheduled') return null;
  return (
    <Group gap="sm" align="flex-start">
      {state === 'agreed' ? <PlaceButton desk={desk} meeting={meeting} /> : null}
      <MoveButton desk={desk} meeting={meeting} />
      <ReplaceButton desk={desk} meeting={meeting} />
      {state === 'scheduled' ? (
        <>
          <PinButton desk={desk} meeting={meeting} />
          <ReleaseButton desk={desk} meeting={meeting} />
        </>
      ) : null}
      <CancelButton desk={desk} meeting={meeting} />
    </Group>
  );
}

const keyOf = ({ desk, meeting }: ActionsProps) => ({
  params: { path: { event: desk.event, meeting: meeting.id } },
});

function PinButton({ desk, meeting }: ActionsProps) {
  const { t } = useTranslation('meetings');
  const { isPinned, version } = meeting;
  const pin = useAction({
    run: () =>
      client.POST('/api/events/{event}/meetings/{meeting}/pin', {
        ...keyOf({ desk, meeting }),
        body: { version, isPinned: !isPinned },
      }),
    refreshes: changedByMeetings,
    success: t(isPinned ? 'pin.undone' : 'pin.done'),
  });
  const Icon = isPinned ? IconPinnedOff : IconPin;
  return (
    <Button
      variant="default"
      leftSection={<Icon size={18} aria-hidden />}
      loading={pin.isPending}
      onClick={() => pin.mutate(undefined)}
    >
      {t(isPinned ? 'pin.undo' : 'pin.submit')}
    </Button>
  );
}

function ReleaseButton({ desk, meeting }: ActionsProps) {
  const { t } = useTranslation('meetings');
  const release = useAction({
    run: () =>
      client.POST('/api/events/{event}/meetings/{meeting}/release', {
        ...keyOf({ desk, meeting }),
        body: { version: meeting.version },
      }),
    refreshes: changedByMeetings,
    success: t('release.done'),
  });
  return (
    <ConfirmButton
      title={t('release.title')}
      effects={t('release.effects')}
      confirmLabel={t('release.submit')}
      onConfirm={() => release.mutateAsync(undefined)}
      isPending={release.isPending}
      color="soca"
      buttonProps={{ variant: 'default' }}
    >
      {t('release.submit')}
    </ConfirmButton>
  );
}

function MarkButtons({ desk, meeting }: ActionsProps) {
  const { t } = useTranslation('meetings');
  const mark = useAction({
    run: (state: 'held' | 'missed') =>
      client.POST('/api/events/{event}/meetings/{meeting}/mark', {
        ...keyOf({ desk, meeting }),
        body: { version: meeting.version, state },
      }),
    refreshes: changedByMeetings,
    success: t('mark.done'),
  });
  if (meeting.state === 'agreed' || meeting.state === 'cancelled') return null;
  return (
    <Group gap="sm">
      {(['held', 'missed'] as const)
        .filter((state) => state !== meeting.state)
        .map((state) => (
          <Button
            key={state}
            variant={state === 'held' ? 'filled' : 'default'}
            loading={mark.isPending && mark.variables === state}
            onClick={() => mark.mutate(state)}
          >
            {t(`mark.${state}`)}
          </Button>
        ))}
    </Group>
  );
}
