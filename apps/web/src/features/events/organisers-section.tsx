import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { limits, whyNotEditEvent } from '@ponte/domain';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';
import { Section } from '../../ui/section.tsx';
import type { Event, Organiser } from './event.ts';
import { OrganiserEntry } from './event-organisers.tsx';
import { NewOrganiserDialog } from './new-organiser-dialog.tsx';
import { useOrganisers } from './use-organisers.ts';

/** The institutions that hold the event: found by name or added, put in order, removed. */
export function OrganisersSection({ event }: { event: Event }) {
  const { t } = useTranslation('organising');
  const { organisers } = event;
  return (
    <Section title={t('organisers.title')} description={t('organisers.description')}>
      <Stack>
        {organisers.length === 0 ? <Text c="dimmed">{t('organisers.none')}</Text> : null}
        <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {organisers.map((organiser, index) => (
            <li key={organiser.id}>
              <EditableEntry event={event} organiser={organiser} index={index} />
            </li>
          ))}
        </Stack>
        {whyNotEditEvent(event.state) === null && organisers.length < limits.organisers ? (
          <AddOrganiser event={event} />
        ) : null}
      </Stack>
    </Section>
  );
}

type EditableEntryProps = { event: Event; organiser: Organiser; index: number };

function EditableEntry({ event, organiser, index }: EditableEntryProps) {
  const { t } = useTranslation('organising');
  const { moveUp, remove, isPending } = useOrganisers(event);
  const { id, name } = organiser;
  const isFixed = whyNotEditEvent(event.state) !== null;
  return (
    <Group justify="space-between" wrap="nowrap">
      <OrganiserEntry organiser={organiser} />
      {isFixed ? null : (
        <Group gap={0} wrap="nowrap">
          <ActionIcon
            aria-label={t('organisers.up', { name })}
            disabled={index === 0 || isPending}
            onClick={() => moveUp(index)}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('organisers.remove', { name })}
            disabled={isPending}
            onClick={() => remove(id)}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
}

function AddOrganiser({ event }: { event: Event }) {
  const { t } = useTranslation('organising');
  const { add, isPending } = useOrganisers(event);
  const [isOpen, { open, close }] = useDisclosure(false);
  // Why it failed has been told by the action itself.
  const choose = (id: string | null) => {
    if (id) void add({ id }).catch(() => undefined);
  };
  return (
    <>
      <OrganisationSelect
        key={event.organisers.length}
        label={t('organisers.add')}
        description={t('organisers.addHint')}
        onChange={choose}
        disabled={isPending}
      />
      <Group>
        <Button variant="default" onClick={open}>
          {t('organisers.create')}
        </Button>
      </Group>
      <NewOrganiserDialog event={event} isOpen={isOpen} onClose={close} />
    </>
  );
}
