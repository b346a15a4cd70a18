import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';

/** The participant's meetings as a calendar: its address to copy, to open, and to end. */
export function FeedBox() {
  const { t } = useTranslation('invitations');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/feed', {
    params: { path: { event: slug, participant } },
  });
  return (
    <Section title={t('feed.title')} description={t('feed.description')}>
      <QueryView query={query}>
        {({ url, webcalUrl }) => (
          <Stack gap="md">
            <CopyField label={t('feed.address')} value={url} />
            <Group gap="sm">
              <Button
                component="a"
                href={webcalUrl}
                leftSection={<IconCalendarPlus size={20} aria-hidden />}
              >
                {t('feed.open')}
              </Button>
              <RevokeFeed />
              <RevokeLinks />
            </Group>
            <Text size="sm" c="dimmed" maw="44rem">
              {t('feed.delay')}
            </Text>
            <Text size="sm" c="dimmed" maw="44rem">
              {t('feed.secret')}{' '}
              <Anchor href={url} inherit>
                {t('feed.download')}
              </Anchor>
            </Text>
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

function RevokeFeed() {
  const { t } = useTranslation('invitations');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const revoke = useAction({
    run: () =>
      client.POST('/api/events/{event}/as/{participant}/feed/revoke', {
        params: { path: { event: slug, participant } },
      }),
    refreshes: ['/api/events/{event}/as/{participant}/feed'],
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

/** Somebody else got hold of a mail: its links then act for them no more. */
function RevokeLinks() {
  const { t } = useTranslation('invitations');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const revoke = useAction({
    run: () =>
      client.POST('/api/events/{event}/as/{participant}/links/revoke', {
        params: { path: { event: slug, participant } },
      }),
    refreshes: [],
    success: t('links.revoked'),
  });
  return (
    <ConfirmButton
      title={t('links.revokeTitle')}
      effects={t('links.revokeEffects')}
      confirmLabel={t('links.revoke')}
      onConfirm={() => revoke.mutateAsync(undefined)}
      isPending={revoke.isPending}
      buttonProps={{ variant: 'subtle', color: 'red' }}
    >
      {t('links.revoke')}
    </ConfirmButton>
  );
}
