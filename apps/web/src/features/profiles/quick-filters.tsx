import { Button, Group } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type DirectorySearch, useDirectorySearch } from './directory-search.ts';

/** The filters that most people want, one tap away; each says whether it is on. */
const quick = [
  { name: 'saved', key: 'saved', value: 'true' },
  { name: 'fits', key: 'mode', value: 'fits' },
  { name: 'offering', key: 'kind', value: 'offer' },
  { name: 'seeking', key: 'kind', value: 'request' },
] as const satisfies { name: string; key: keyof DirectorySearch; value: string }[];

export function QuickFilters() {
  const { t } = useTranslation('profiles');
  const { current, change } = useDirectorySearch();
  return (
    <Group gap="xs" mb="md" role="group" aria-label={t('quick.label')}>
      {quick.map(({ name, key, value }) => {
        const isOn = current[key] === value;
        return (
          <Button
            key={name}
            variant={isOn ? 'filled' : 'default'}
            radius="xl"
            px="md"
            leftSection={name === 'saved' ? <IconStar size={18} aria-hidden /> : null}
            aria-pressed={isOn}
            onClick={() => void change({ [key]: isOn ? undefined : value })}
          >
            {t(`quick.${name}`)}
          </Button>
        );
      })}
    </Group>
  );
}
