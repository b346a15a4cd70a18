import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { nameDevice } from './device-name.ts';

/** Where the account is signed in. */
export function DeviceList() {
  const { t } = useTranslation('accounts');
  const { dateTime } = useFormats();
  const query = $api.useQuery('get', '/api/account/sessions');
  return (
    <QueryView query={query}>
      {({ items }) => (
        <List listStyleType="none" mb="lg" spacing="sm">
          {items.map((session) => (
            <List.Item key={session.id}>
              <Group gap="sm">
                <Stack gap={0}>
                  <Text fw={600}>{nameDevice(session.userAgent) ?? t('devices.unknown')}</Text>
                  <Text size="sm" c="dimmed">
                    {t('devices.lastUsed', { when: dateTime(session.lastUsedAt, readerZone()) })}
                  </Text>
                </Stack>
                {session.isCurrent ? <Badge variant="light">{t('devices.this')}</Badge> : null}
              </Group>
            </List.Item>
          ))}
        </List>
      )}
    </QueryView>
  );
}
