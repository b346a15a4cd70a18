import { SegmentedControl, Stack } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { InboundCard } from './inbound-card.tsx';

const lookAgainMs = 20_000;

/** What came back by mail and needs a person; everything else that came back, for who wants to know. */
export function InboundPage() {
  const { t } = useTranslation('replies');
  const { id } = useEventScope();
  const [view, setView] = useState<'open' | 'all'>('open');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/inbound',
    { params: { path: { event: id }, query: view === 'open' ? { state: 'open' } : {} } },
    { ...pagedOptions, refetchInterval: lookAgainMs },
  );
  return (
    <>
      <PageHeader title={t('inbound.title')} description={t('inbound.description')} />
      <SegmentedControl
        mb="lg"
        aria-label={t('inbound.view')}
        value={view}
        onChange={(value) => setView(value === 'all' ? 'all' : 'open')}
        data={[
          { value: 'open', label: t('inbound.open') },
          { value: 'all', label: t('inbound.all') },
        ]}
      />
      <PagedList
        query={query}
        empty={
          <EmptyState icon={IconMailCheck} title={t(`inbound.empty.${view}`)}>
            {t('inbound.emptyHint')}
          </EmptyState>
        }
      >
        {(mails) => (
          <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
            {mails.map((mail) => (
              <li key={mail.id}>
                <InboundCard mail={mail} />
              </li>
            ))}
          </Stack>
        )}
      </PagedList>
    </>
  );
}
