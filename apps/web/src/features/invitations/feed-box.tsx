import { Anchor, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconCheck, IconCopy } from '@tabler/icons-react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
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
            <FeedAddress url={url} />
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

/** The address can also be marked and copied by hand: browsers give the clipboard only to secure pages. */
function FeedAddress({ url }: { url: string }) {
  const { t } = useTranslation('invitations');
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        flex="1 1 14rem"
        label={t('feed.address')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={url} timeout={2_000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={
              copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />
            }
          >
            <span aria-live="polite">{t(copied ? 'feed.copied' : 'feed.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
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
