import { Button, Group, Stack, Text } from '@mantine/core';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { refreshedByExchange } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';

/** The events in which the profile can be shown, with one click each. */
export function AttachSection({ own }: { own: ExchangeOwn }) {
  const { t } = useTranslation('exchange');
  const { date } = useFormats();
  const query = $api.useQuery('get', '/api/exchange/own/{profile}/events', {
    params: { path: { profile: own.id } },
  });
  return (
    <Section title={t('attach.title')} description={t('attach.description')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('attach.none')}</Text>
          ) : (
            <Stack>
              {items.map((place) => (
                <Group key={place.participantId} justify="space-between">
                  <div>
                    <PageLink to={publicPath('event', { slug: place.slug })} fw={600}>
                      <LocalisedText text={place.names} />
                    </PageLink>
                    <Text size="sm" c="dimmed">
                      {[date(place.firstDay), place.participantName].join(' · ')}
                    </Text>
                  </div>
                  <AttachButton own={own} place={place} />
                </Group>
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Section>
  );
}

type ButtonProps = { own: ExchangeOwn; place: { participantId: string; isAttached: boolean } };

function AttachButton({ own, place: { participantId, isAttached } }: ButtonProps) {
  const { t } = useTranslation('exchange');
  const path = { profile: own.id };
  const attach = useAction({
    run: () =>
      client.POST('/api/exchange/own/{profile}/events', {
        params: { path },
        body: { participantId, hasAgreedToBeNamed: own.isBlind },
      }),
    refreshes: refreshedByExchange,
    success: t('attach.done'),
  });
  const detach = useAction({
    run: () =>
      client.DELETE('/api/exchange/own/{profile}/events/{participant}', {
        params: { path: { ...path, participant: participantId } },
      }),
    refreshes: refreshedByExchange,
    success: t('attach.undone'),
  });
  if (isAttached) {
    return (
      <Button variant="default" loading={detach.isPending} onClick={() => detach.mutate(undefined)}>
        {t('attach.detach')}
      </Button>
    );
  }
  if (own.isBlind) {
    return (
      <ConfirmButton
        title={t('attach.nameTitle')}
        effects={t('attach.nameEffect')}
        confirmLabel={t('attach.attach')}
        color="soca"
        onConfirm={() => attach.mutateAsync(undefined)}
        isPending={attach.isPending}
      >
        {t('attach.attach')}
      </ConfirmButton>
    );
  }
  return (
    <Button loading={attach.isPending} onClick={() => attach.mutate(undefined)}>
      {t('attach.attach')}
    </Button>
  );
}
