import { Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './directory.module.css';
import { OwnProfile } from './own-profile.tsx';
import { ProfileDialog } from './profile-dialog.tsx';
import { refreshedByProfiles } from './queries.ts';
import type { CooperationProfile, ProfileKind } from './shapes.ts';
import { useOwnPath } from './use-event-key.ts';

type OwnProfilesProps = {
  kind: ProfileKind;
  /** Both kinds; only those of this one are shown. */
  profiles: readonly CooperationProfile[];
  actions: { add: string | null; edit: string | null };
};

/** One's offers, or one's requests: to add, change, order and remove. */
export function OwnProfiles({ kind, profiles, actions }: OwnProfilesProps) {
  const { t } = useTranslation('profiles');
  const [edited, setEdited] = useState<CooperationProfile | 'new' | null>(null);
  const own = profiles.filter((profile) => profile.kind === kind);
  const move = useMove(kind, own);
  const reason = useReason()(actions.edit);
  return (
    <Section title={t(`own.${kind}s`)} description={t(`own.${kind}Hint`)}>
      {reason ? (
        <Text c="dimmed" mb="md">
          {reason}
        </Text>
      ) : null}
      {own.length > 0 ? (
        <ul className={classes.stack}>
          {own.map((profile, index) => (
            <li key={profile.id}>
              <OwnProfile
                profile={profile}
                isEditable={actions.edit === null}
                onEdit={() => setEdited(profile)}
                moveUp={index > 0 ? () => move(index, -1) : null}
                moveDown={index < own.length - 1 ? () => move(index, 1) : null}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {actions.edit === null ? (
        <ButtonWithReason
          reason={actions.add}
          onClick={() => setEdited('new')}
          variant="light"
          mt={own.length > 0 ? 'lg' : 0}
          leftSection={<IconPlus size={20} aria-hidden />}
        >
          {t(`own.add_${kind}`)}
        </ButtonWithReason>
      ) : null}
      <ProfileDialog kind={kind} edited={edited} onClose={() => setEdited(null)} />
    </Section>
  );
}

/** Moves the profile at an index one place up (-1) or down (1). */
function useMove(kind: ProfileKind, own: readonly CooperationProfile[]) {
  const path = useOwnPath();
  const order = useAction({
    run: (ids: string[]) =>
      client.PUT('/api/events/{event}/as/{participant}/profiles/order', {
        params: { path },
        body: { kind, ids },
      }),
    refreshes: refreshedByProfiles,
  });
  return (index: number, by: 1 | -1) => {
    const ids = own.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved === undefined || order.isPending) return;
    ids.splice(index + by, 0, moved);
    order.mutate(ids);
  };
}
