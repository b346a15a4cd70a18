import { Group, Progress, Text } from '@mantine/core';
import { findMissingParts, type ProfilePart, profileParts } from '@ponte/domain';
import { IconCircleCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './directory.module.css';
import type { DirectoryEntry } from './shapes.ts';

/** How much of the page is filled, and what would help most. */
export function Completeness({ entry }: { entry: DirectoryEntry }) {
  const { t } = useTranslation('profiles');
  const { percent } = useFormats();
  const labelId = useId();
  const missing = useMissingParts(entry);
  const share = 1 - missing.length / profileParts.length;
  if (missing.length === 0) {
    return (
      <Group gap="xs" mb="lg">
        <IconCircleCheck color="var(--mantine-color-success)" aria-hidden />
        <Text>{t('complete.done')}</Text>
      </Group>
    );
  }
  return (
    <Section title={t('complete.title')} description={t('complete.why')}>
      <Text id={labelId} fw={600} mb={6}>
        {t('complete.share', { share: percent(share) })}
      </Text>
      <Progress.Root size="lg" mb="md">
        <Progress.Section value={share * 100} aria-labelledby={labelId} />
      </Progress.Root>
      <Text>{t('complete.missing')}</Text>
      <ul className={classes.titles}>
        {missing.map((part) => (
          <li key={part}>{t(`complete.part.${part}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function useMissingParts({ organisation, profiles, ...person }: DirectoryEntry): ProfilePart[] {
  const pickText = usePickText();
  return findMissingParts({
    offer: profiles.some(({ kind }) => kind === 'offer'),
    request: profiles.some(({ kind }) => kind === 'request'),
    keywords: profiles.some(({ keywords }) => keywords.length > 0),
    description: pickText(organisation.description) !== '',
    sectors: organisation.sectors.length > 0,
    languages: person.languages.length > 0,
    job_title: person.jobTitle !== '',
    logo: organisation.logoId !== null,
    website: organisation.website !== '',
  });
}
