import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';

const path = '/api/account/feed';

/** One address under which a calendar reads everything of a person: events and groups. */
export function OwnCalendar() {
  const { t } = useTranslation('groups');
  const words = useTranslation('invitations').t;
  const query = $api.useQuery('get', path);
  return (
    <Section title={t('calendar.title')} description={t('calendar.description')}>
      <QueryView query={query}>
        {({ url, webcalUrl }) => (
          <Stack>
            <CopyField label={words('feed.address')} value={url} />
            <Group gap="sm">
              <Button
                component="a"
                href={webcalUrl}
                variant="default"
                leftSection={<IconCalendarPlus size={20} aria-hidden />}
              >
                {words('feed.open')}
              </Button>
              <Renew />
            </Group>
            <Text size="sm" c="dimmed" maw="44rem">
              {words('feed.delay')}
            </Text>
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

function Renew() {
  const { t } = useTranslation('invitations');
  const revoke = useAction({
    run: () => client.POST('/api/account/feed/revoke'),
    refreshes: [path],
    success: t('feed.revoked'),
  });
  return (
    <ConfirmButton
      title={t('feed.revokeTitle')}
      effects={t('feed.revokeEffects')}
      confirmLabel={t('feed.revoke')}
      onConfirm={() => revoke.mutateAsync(undefined)}
      isPending={revoke.isPending}
      buttonProps={{ variant: 'subtle', color: 'red' }}
    >
      {t('feed.revoke')}
    </ConfirmButton>
  );
}
