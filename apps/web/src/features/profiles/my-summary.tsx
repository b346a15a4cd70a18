import { Group, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath, publicPath } from '../../paths.ts';
import { useLanguageName } from '../../ui/country-name.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationMark } from './organisation-mark.tsx';
import type { DirectoryEntry } from './shapes.ts';

/** The person's part of the registration, which has a form of its own. */
export function MyDetails({ slug, entry }: { slug: string; entry: DirectoryEntry }) {
  const { t } = useTranslation('profiles');
  const nameOf = useLanguageName();
  const { list } = useFormats();
  return (
    <Section
      title={t('own.details')}
      actions={
        <ButtonLink to={participantPath('registration', { slug })} variant="default">
          {t('own.editDetails')}
        </ButtonLink>
      }
    >
      <DataList
        items={[
          { label: t('own.name'), value: entry.name },
          { label: t('own.jobTitle'), value: entry.jobTitle || t('own.notGiven') },
          {
            label: t('own.languages'),
            value: list(entry.languages.map(nameOf)) || t('own.notGiven'),
          },
          { label: t('own.type'), value: <LocalisedText text={entry.type.names} /> },
          {
            label: t('own.presence'),
            value: t(entry.isOnline ? 'person.online' : 'person.onSite'),
          },
        ]}
      />
    </Section>
  );
}

export function MyOrganisation({ entry: { organisation } }: { entry: DirectoryEntry }) {
  const { t } = useTranslation('profiles');
  return (
    <Section
      title={t('own.organisation')}
      description={t('own.organisationHint')}
      actions={
        <ButtonLink
          to={publicPath('organisation', { organisationId: organisation.id })}
          variant="default"
        >
          {t('own.editOrganisation')}
        </ButtonLink>
      }
    >
      <Group mb="md" wrap="nowrap">
        <OrganisationMark organisation={organisation} />
        <Text fw={600} size="lg">
          {organisation.name}
        </Text>
      </Group>
      <OrganisationFacts organisation={organisation} />
    </Section>
  );
}
