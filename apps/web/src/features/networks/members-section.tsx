import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type NetworkRole, networkRoles } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NaceSelect } from '../../nace/nace-select.tsx';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { useAreaNames } from './member-directory.tsx';
import { AreaSelect } from './network-form.tsx';
import classes from './networks.module.css';
import { refreshedByNetwork } from './queries.ts';
import type { NetworkMember, NetworkPageShape } from './shapes.ts';

type NetworkProps = { network: NetworkPageShape };

const memberUrl = '/api/networks/{network}/members/{organisation}';

/** Which organisations belong to the network, with role, regions and sectors. */
export function MembersSection({ network }: NetworkProps) {
  const { t } = useTranslation('networks');
  const [edited, setEdited] = useState<NetworkMember | 'new' | null>(null);
  return (
    <Section
      title={t('members.title')}
      actions={<Button onClick={() => setEdited('new')}>{t('members.add')}</Button>}
    >
      <ul className={classes.members}>
        {network.members.map((member) => (
          <li key={member.organisationId}>
            <MemberLine network={network} member={member} edit={() => setEdited(member)} />
          </li>
        ))}
      </ul>
      <Dialog
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' || !edited ? t('members.add') : edited.name}
      >
        <MemberForm
          network={network}
          member={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      </Dialog>
    </Section>
  );
}

type LineProps = NetworkProps & { member: NetworkMember; edit: () => void };

function MemberLine({ network, member, edit }: LineProps) {
  const { t } = useTranslation('networks');
  const { role, areas, sectors } = member;
  const nameAreas = useAreaNames();
  const params = { path: { network: network.id, organisation: member.organisationId } };
  const remove = useAction({
    run: () => client.DELETE(memberUrl, { params }),
    refreshes: refreshedByNetwork,
    success: t('members.removed'),
    // Its contacts left with it, and they are not added again without being asked.
    undo: () =>
      member.contacts.length === 0
        ? { run: () => client.PUT(memberUrl, { params, body: { role, areas, sectors } }) }
        : null,
  });
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <Text fw={600}>{member.name}</Text>
        <Text size="sm" c="dimmed">
          {[t(`role.${member.role}`), nameAreas(member.areas)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          aria-label={t('members.changeThis', { name: member.name })}
          onClick={edit}
        >
          {t('members.change')}
        </Button>
        <ConfirmButton
          title={t('members.removeThis', { name: member.name })}
          effects={t('members.removeEffects')}
          confirmLabel={t('members.remove')}
          onConfirm={() => remove.mutateAsync(undefined)}
          isPending={remove.isPending}
          buttonProps={{
            variant: 'default',
            'aria-label': t('members.removeThis', { name: member.name }),
          }}
        >
          {t('members.remove')}
        </ConfirmButton>
      </Group>
    </Group>
  );
}

type FormProps = NetworkProps & { member: NetworkMember | null; onDone: () => void };

function MemberForm({ network, member, onDone }: FormProps) {
  const { t } = useTranslation('networks');
  const [organisationId, setOrganisationId] = useState(member?.organisationId ?? null);
  const [role, setRole] = useState<NetworkRole>(member?.role ?? 'member');
  const [areas, setAreas] = useState(member?.areas ?? []);
  const [sectors, setSectors] = useState(member?.sectors ?? []);
  const save = useAction({
    run: () =>
      client.PUT(memberUrl, {
        params: { path: { network: network.id, organisation: organisationId ?? '' } },
        body: { role, areas, sectors },
      }),
    refreshes: refreshedByNetwork,
    success: t('members.saved'),
    onSuccess: onDone,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (organisationId) save.mutate(undefined);
      }}
    >
      <Stack>
        {member ? null : (
          <OrganisationSelect
            label={t('members.organisation')}
            value={organisationId}
            onChange={setOrganisationId}
            required
          />
        )}
        <NativeSelect
          label={t('members.role')}
          data={networkRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={role}
          onChange={({ currentTarget: { value } }) =>
            setRole(networkRoles.find((each) => each === value) ?? role)
          }
        />
        <AreaSelect label={t('form.areas')} value={areas} onChange={setAreas} />
        <NaceSelect value={sectors} onChange={setSectors} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t('settings.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
