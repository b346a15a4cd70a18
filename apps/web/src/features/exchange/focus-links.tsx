import { Group, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { publicPath } from '../../paths.ts';
import { PageLink } from '../../ui/page-link.tsx';

/** The sectors that networks have agreed on, each a search of its own. */
export function FocusLinks() {
  const { t } = useTranslation('exchange');
  const nameOf = useNaceNames();
  const { data } = $api.useQuery('get', '/api/networks/focus');
  const sectors = [...new Set(data?.items.flatMap((item) => item.sectors) ?? [])];
  if (sectors.length === 0) return null;
  return (
    <Group component="nav" aria-label={t('search.focus')} gap="xs" mb="md">
      <Text fw={600}>{t('search.focus')}</Text>
      {sectors.map((sector) => (
        <PageLink key={sector} to={publicPath('exchange')} search={{ sector }}>
          {nameOf(sector)}
        </PageLink>
      ))}
    </Group>
  );
}
