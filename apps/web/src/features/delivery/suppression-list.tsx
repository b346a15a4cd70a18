import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import type { Suppression } from './types.ts';

/** Addresses to which mail no longer goes: why, since when, and how to end it. */
export function SuppressionList() {
  const { t } = useTranslation('delivery');
  const { id } = useEventScope();
  const [text, setText] = useState('');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/suppressions',
    { params: { path: { event: id }, query: text ? { text } : {} } },
    pagedOptions,
  );
  return (
    <Section title={t('suppression.title')} description={t('suppression.description')}>
      <FilterBar
        search={{ value: text, onChange: setText, label: t('suppression.search') }}
        activeCount={0}
        onReset={() => setText('')}
      />
      <PagedList query={query} empty={<Text>{t('suppression.empty')}</Text>}>
        {(rows) => <SuppressionTable rows={rows} />}
      </PagedList>
    </Section>
  );
}

function SuppressionTable({ rows }: { rows: readonly Suppression[] }) {
  const { t } = useTranslation('delivery');
  const { slug, zone } = useEventScope();
  const { dateTime } = useFormats();
  const columns: Column<Suppression>[] = [
    {
      key: 'address',
      header: t('suppression.address'),
      isTitle: true,
      cell: ({ address, name }) => (
        <Stack gap={0}>
          <Text inherit style={{ overflowWrap: 'anywhere' }}>
            {address}
          </Text>
          {name ? (
            <Text size="sm" c="dimmed">
              {name}
            </Text>
          ) : null}
        </Stack>
      ),
    },
    {
      key: 'reason',
      header: t('suppression.reason'),
      cell: ({ source, reason, messageId }) => (
        <Stack gap={0} maw="24rem">
          <Text inherit>{t(`suppression.source.${source}`)}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {reason}
          </Text>
          {messageId ? (
            <PageLink to={organiserPath('sentMessage', { eventId: slug, messageId })}>
              {t('suppression.message')}
            </PageLink>
          ) : null}
        </Stack>
      ),
    },
    {
      key: 'since',
      header: t('suppression.since'),
      cell: ({ createdAt }) => dateTime(createdAt, zone),
    },
    {
      key: 'lift',
      header: t('suppression.action'),
      cell: ({ address }) => <LiftButton address={address} />,
    },
  ];
  return (
    <DataTable
      caption={t('suppression.title')}
      columns={columns}
      rows={rows}
      keyOf={({ address }) => address}
    />
  );
}

function LiftButton({ address }: { address: string }) {
  const { t } = useTranslation('delivery');
  const { id } = useEventScope();
  const lift = useAction({
    run: () =>
      client.POST('/api/events/{event}/suppressions/lift', {
        params: { path: { event: id } },
        body: { address },
      }),
    refreshes: ['/api/events/{event}/suppressions', '/api/events/{event}/delivery'],
    success: t('suppression.lifted'),
  });
  return (
    <ConfirmButton
      title={t('suppression.liftTitle')}
      effects={t('suppression.liftEffects', { address })}
      confirmLabel={t('suppression.lift')}
      onConfirm={() => lift.mutateAsync(undefined)}
      isPending={lift.isPending}
      color="soca"
      buttonProps={{
        variant: 'default',
        'aria-label': t('suppression.liftOf', { address }),
      }}
    >
      {t('suppression.lift')}
    </ConfirmButton>
  );
}
