import { Accordion, Badge, Group, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import type { ExchangeVersion } from './shapes.ts';
import { VersionChanges } from './version-changes.tsx';

/** Every text that was handed in, each with what it changed. */
export function VersionsSection({ profileId }: { profileId: string }) {
  const { t } = useTranslation('exchange');
  const query = $api.useQuery('get', '/api/exchange/own/{profile}/versions', {
    params: { path: { profile: profileId } },
  });
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length > 0 ? (
          <div id="versions">
            <Section title={t('versions.title')} description={t('versions.description')}>
              <VersionList versions={items} />
            </Section>
          </div>
        ) : null
      }
    </QueryView>
  );
}

export function VersionList({ versions }: { versions: readonly ExchangeVersion[] }) {
  const { t } = useTranslation('exchange');
  const { date } = useFormats();
  return (
    <Accordion variant="separated" order={3}>
      {versions.map((version, index) => (
        <Accordion.Item key={version.number} value={String(version.number)}>
          <Accordion.Control>
            <Group gap="sm">
              <Text fw={600}>{t('versions.number', { number: version.number })}</Text>
              <Badge variant="light" color={version.outcome === 'published' ? 'green' : 'gray'}>
                {t(`outcome.${version.outcome}`)}
              </Badge>
              <Text size="sm" c="dimmed">
                {date(version.submittedAt.slice(0, 10))}
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <VersionChanges version={version} before={versions[index + 1] ?? null} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
