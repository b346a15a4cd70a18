import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { ProfileContent } from './profile-content.tsx';
import { refreshedByProfiles } from './queries.ts';
import type { CooperationProfile } from './shapes.ts';
import { useOwnPath } from './use-event-key.ts';

type OwnProfileProps = {
  profile: CooperationProfile;
  isEditable: boolean;
  onEdit: () => void;
  /** Null where there is nowhere to go. */
  moveUp: (() => void) | null;
  moveDown: (() => void) | null;
};

export function OwnProfile({ profile, isEditable, onEdit, moveUp, moveDown }: OwnProfileProps) {
  const { t } = useTranslation('profiles');
  const { title } = profile;
  return (
    <Stack gap="sm">
      <ProfileContent profile={profile} />
      {isEditable ? (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            aria-label={t('own.editOne', { title })}
            onClick={onEdit}
          >
            {t('own.edit')}
          </Button>
          <RemoveButton profile={profile} />
          {moveUp || moveDown ? (
            <Group gap="xs" wrap="nowrap">
              <MoveButton label={t('own.moveUp', { title })} icon={IconArrowUp} move={moveUp} />
              <MoveButton
                label={t('own.moveDown', { title })}
                icon={IconArrowDown}
                move={moveDown}
              />
            </Group>
          ) : null}
        </Group>
      ) : null}
    </Stack>
  );
}

type MoveButtonProps = { label: string; icon: typeof IconArrowUp; move: (() => void) | null };

// A button that became disabled under the finger would lose its focus; it stays and does nothing.
function MoveButton({ label, icon: Icon, move }: MoveButtonProps) {
  return (
    <ActionIcon
      variant="default"
      aria-label={label}
      aria-disabled={move === null}
      {...(move === null ? { 'data-disabled': true } : {})}
      onClick={() => move?.()}
    >
      <Icon size={20} aria-hidden />
    </ActionIcon>
  );
}

function RemoveButton({ profile: { id, version, title } }: { profile: CooperationProfile }) {
  const { t } = useTranslation('profiles');
  const path = useOwnPath();
  const remove = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/as/{participant}/profiles/{profile}', {
        params: { path: { ...path, profile: id }, query: { version } },
      }),
    refreshes: refreshedByProfiles,
    success: t('own.removed'),
  });
  return (
    <ConfirmButton
      title={t('own.removeTitle')}
      effects={<Text>{t('own.removeEffects', { title })}</Text>}
      confirmLabel={t('own.remove')}
      onConfirm={() => remove.mutateAsync(undefined)}
      isPending={remove.isPending}
      buttonProps={{
        variant: 'subtle',
        color: 'red',
        'aria-label': t('own.removeOne', { title }),
      }}
    >
      {t('own.remove')}
    </ConfirmButton>
  );
}
