import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './exchange.module.css';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { KindBadge } from './kind-badge.tsx';
import { refreshedByExchange, useActing, useOwnProfiles } from './queries.ts';
import type { ExchangeOwnRow } from './shapes.ts';
import { StateBadges } from './state-badges.tsx';

/** The profiles of one's organisations, with where each stands. */
export function OwnPage() {
  const { t } = useTranslation('exchange');
  const query = useOwnProfiles();
  const create = (
    <ButtonLink
      to={publicPath('newExchangeProfile')}
      leftSection={<IconPlus size={20} aria-hidden />}
    >
      {t('own.create')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('own.title')} description={t('own.description')} actions={create} />
      <ExchangeTabs />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('own.empty')} action={create}>
              {t('own.emptyHint')}
            </EmptyState>
          ) : (
            <ul className={classes.cards}>
              {items.map((row) => (
                <li key={row.id}>
                  <OwnCard row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <Offices />
    </>
  );
}

function OwnCard({ row }: { row: ExchangeOwnRow }) {
  const { t } = useTranslation('exchange');
  const { date } = useFormats();
  return (
    <Card component="article" withBorder padding="md">
      <Stack gap={6}>
        <Group gap="xs">
          <KindBadge kind={row.kind} />
          <StateBadges profile={row} />
        </Group>
        <h2 className={classes.cardTitle}>
          <PageLink to={publicPath('exchangeOwnProfile', { profileId: row.id })} inherit>
            <LocalisedText text={row.title} />
          </PageLink>
        </h2>
        <Text size="sm" c="dimmed">
          {[row.organisation.name, row.reference].join(' · ')}
        </Text>
        {row.expiresAt && row.listing === 'published' ? (
          <Text size="sm">{t('own.until', { day: date(row.expiresAt.slice(0, 10)) })}</Text>
        ) : null}
        <Group gap="sm">
          {row.pendingInterests > 0 ? (
            <PageLink to={publicPath('interests')}>
              {t('own.pending', { count: row.pendingInterests })}
            </PageLink>
          ) : null}
          {row.renew === null ? <RenewButton row={row} /> : null}
        </Group>
      </Stack>
    </Card>
  );
}

function RenewButton({ row }: { row: ExchangeOwnRow }) {
  const { t } = useTranslation('exchange');
  const renew = useAction({
    run: () =>
      client.POST('/api/exchange/own/{profile}/renew', {
        params: { path: { profile: row.id } },
        body: { version: row.version },
      }),
    refreshes: refreshedByExchange,
    success: t('own.renewed'),
  });
  return (
    <Button
      variant="light"
      loading={renew.isPending}
      leftSection={<IconRefresh size={18} aria-hidden />}
      onClick={() => renew.mutate(undefined)}
    >
      {t('own.renew')}
    </Button>
  );
}

/** Which institution looks after each of one's own organisations; where that is decided, it says what it means. */
function Offices() {
  const { t } = useTranslation('exchange');
  const { data } = useActing();
  const own = data?.items.filter((each) => each.as === 'company') ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t('office.title')} description={t('office.description')}>
      <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {own.map(({ id, name, office }) => (
          <Group component="li" key={id} justify="space-between" gap="xs">
            <div>
              <Text fw={600}>{name}</Text>
              <Text c="dimmed">{office?.name ?? t('office.none')}</Text>
            </div>
            <PageLink
              to={publicPath('organisationOffice', { organisationId: id })}
              aria-label={t('office.changeOf', { organisation: name })}
            >
              {t('office.change')}
            </PageLink>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
