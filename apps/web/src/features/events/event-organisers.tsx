import { Anchor, Avatar, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { Section } from '../../ui/section.tsx';
import type { Event, Organiser } from './event.ts';

/** Who holds the event; nothing where nobody is named. */
export function EventOrganisers({ event: { organisers } }: { event: Event }) {
  const { t } = useTranslation('events');
  if (organisers.length === 0) return null;
  return (
    <Section title={t('page.organisers')}>
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {organisers.map((organiser) => (
          <li key={organiser.id}>
            <OrganiserEntry organiser={organiser} />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** Logo, name and country; the name leads to the institution's own site, if it has one. */
export function OrganiserEntry({ organiser }: { organiser: Organiser }) {
  const nameCountry = useCountryName();
  const { name, logoId, website, country } = organiser;
  return (
    <Group wrap="nowrap" gap="sm">
      <Avatar
        size={48}
        radius="md"
        color="soca"
        name={name}
        src={logoId ? `/api/logos/${logoId}` : null}
        alt=""
        aria-hidden
        styles={{ image: { objectFit: 'contain', backgroundColor: '#fff' } }}
        style={{ flex: 'none' }}
      />
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {website ? (
          <Anchor href={website} target="_blank" rel="noreferrer" fw={600}>
            {name}
          </Anchor>
        ) : (
          <Text fw={600}>{name}</Text>
        )}
        <Text c="dimmed">{nameCountry(country)}</Text>
      </div>
    </Group>
  );
}
