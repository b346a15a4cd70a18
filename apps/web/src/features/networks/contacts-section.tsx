import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/section.tsx';
import classes from './networks.module.css';
import { refreshedByNetwork } from './queries.ts';
import type { NetworkPageShape } from './shapes.ts';

type NetworkProps = { network: NetworkPageShape };
type Contact = NetworkPageShape['members'][number]['contacts'][number];

/** Who speaks for the members: they read the desk of the group and get its mail. */
export function ContactsSection({ network }: NetworkProps) {
  const { t } = useTranslation('networks');
  return (
    <Section title={t('contacts.title')} description={t('contacts.description')}>
      <Stack>
        <ul className={classes.members}>
          {network.members.flatMap((member) =>
            member.contacts.map((contact) => (
              <li key={contact.accountId}>
                <ContactLine network={network} contact={contact} member={member} />
              </li>
            )),
          )}
        </ul>
        <ContactForm network={network} />
      </Stack>
    </Section>
  );
}

type NewContact = Pick<Contact, 'email' | 'task' | 'isPublic'> & { organisationId: string };
const addContact = (network: string, body: NewContact) =>
  client.POST('/api/networks/{network}/contacts', { params: { path: { network } }, body });

type LineProps = NetworkProps & { contact: Contact; member: NetworkPageShape['members'][number] };

function ContactLine({ network, contact, member }: LineProps) {
  const { t } = useTranslation('networks');
  const { accountId, name, email, task, isPublic } = contact;
  const { organisationId, name: organisation } = member;
  const remove = useAction({
    run: () =>
      client.DELETE('/api/networks/{network}/contacts/{account}', {
        params: { path: { network: network.id, account: accountId } },
      }),
    refreshes: refreshedByNetwork,
    success: t('contacts.removed'),
    undo: () => ({
      run: () => addContact(network.id, { organisationId, email, task, isPublic }),
    }),
  });
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <Text fw={600}>{[name, task].filter(Boolean).join(', ')}</Text>
        <Text size="sm" c="dimmed">
          {[organisation, email, t(contact.isPublic ? 'contacts.shown' : 'contacts.inside')].join(
            ' · ',
          )}
        </Text>
      </div>
      <Button
        variant="default"
        loading={remove.isPending}
        aria-label={t('contacts.removeThis', { name })}
        onClick={() => remove.mutate(undefined)}
      >
        {t('members.remove')}
      </Button>
    </Group>
  );
}

const nobody = { email: '', task: '', isPublic: false };

function ContactForm({ network }: NetworkProps) {
  const { t } = useTranslation('networks');
  const [organisationId, setOrganisationId] = useState(network.members[0]?.organisationId ?? '');
  const [person, setPerson] = useState(nobody);
  const add = useAction({
    run: () => addContact(network.id, { organisationId, ...person }),
    refreshes: refreshedByNetwork,
    success: t('contacts.added'),
    onSuccess: () => setPerson(nobody),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(undefined);
      }}
    >
      <Stack>
        <NativeSelect
          label={t('members.organisation')}
          data={network.members.map((member) => ({
            value: member.organisationId,
            label: member.name,
          }))}
          value={organisationId}
          onChange={(event) => setOrganisationId(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <TextInput
            label={t('contacts.email')}
            type="email"
            value={person.email}
            onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
            required
          />
          <TextInput
            label={t('contacts.task')}
            maxLength={limits.title}
            value={person.task}
            onChange={(event) => setPerson({ ...person, task: event.currentTarget.value })}
          />
        </Group>
        <Checkbox
          label={t('contacts.isPublic')}
          checked={person.isPublic}
          onChange={(event) => setPerson({ ...person, isPublic: event.currentTarget.checked })}
        />
        <Group>
          <Button type="submit" loading={add.isPending}>
            {t('contacts.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
