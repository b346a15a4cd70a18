import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguageName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LongContent } from '../../ui/long-content.tsx';
import classes from './directory.module.css';
import { useProfileWords } from './profile-words.ts';
import type { CooperationProfile } from './shapes.ts';

/** One offer or request as everybody reads it. */
export function ProfileContent({ profile }: { profile: CooperationProfile }) {
  const { t } = useTranslation('profiles');
  const { titleOf, describe } = useProfileWords();
  const description = describe(profile);
  return (
    <Stack gap="xs" align="flex-start">
      <h3 className={classes.profileTitle}>{titleOf(profile)}</h3>
      <Badge variant="light" color="gray">
        {t(`area.${profile.area}`)}
      </Badge>
      {description ? (
        <LongContent showLabel={t('profile.showAll')} hideLabel={t('profile.showLess')}>
          <Text className={classes.prose}>{description}</Text>
        </LongContent>
      ) : null}
      <Keywords keywords={profile.keywords} />
      <Languages tags={profile.languages} />
    </Stack>
  );
}

function Keywords({ keywords }: { keywords: readonly string[] }) {
  const { t } = useTranslation('profiles');
  if (keywords.length === 0) return null;
  return (
    <Group component="ul" gap={6} className={classes.bare} aria-label={t('field.keywords')}>
      {keywords.map((keyword) => (
        <li key={keyword} className={classes.tag}>
          {keyword}
        </li>
      ))}
    </Group>
  );
}

/** Languages by their names in one line. */
export function Languages({ tags }: { tags: readonly string[] }) {
  const { t } = useTranslation('profiles');
  const nameOf = useLanguageName();
  const { list } = useFormats();
  if (tags.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('profile.languages', { languages: list(tags.map(nameOf)) })}
    </Text>
  );
}
