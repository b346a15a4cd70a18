import { NativeSelect, Text } from '@mantine/core';
import { requestStates } from '@ponte/domain';
import { IconMailbox } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { RankBadge, StateBadge } from './badges.tsx';
import { useRequestSearch } from './request-search.ts';
import type { MeetingPerson, MeetingRequest, RequestState } from './shapes.ts';

/** All wishes of the event, for its organiser. */
export function EventRequestsPage() {
  const { t } = useTranslation('meeting-requests');
  const { eventId = '' } = useParams({ strict: false });
  const { current, change } = useRequestSearch('sent');
  const state = current.state === 'all' ? null : current.state;
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/requests',
    { params: { path: { event: eventId }, query: state ? { state } : {} } },
    { ...pagedOptions, placeholderData: keepPreviousData },
  );
  const show = (wanted: string) => void change({ state: wanted as RequestState | 'all' });
  return (
    <>
      <PageHeader title={t('all.title')} description={t('all.description')} />
      <FilterBar activeCount={state ? 1 : 0} onReset={() => show('all')}>
        <NativeSelect
          label={t('filter.state')}
          value={current.state}
          data={[
            { value: 'all', label: t('filter.all') },
            ...requestStates.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChange={(event) => show(event.currentTarget.value)}
        />
      </FilterBar>
      <PagedList
        query={query}
        empty={
          <EmptyState icon={IconMailbox} title={t(state ? 'empty.filtered' : 'all.empty')}>
            {state ? null : t('all.emptyHint')}
          </EmptyState>
        }
      >
        {(requests) => <RequestTable requests={requests} eventId={eventId} />}
      </PagedList>
    </>
  );
}

function RequestTable({ requests, eventId }: { requests: MeetingRequest[]; eventId: string }) {
  const { t } = useTranslation('meeting-requests');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const columns: Column<MeetingRequest>[] = [
    {
      key: 'sender',
      header: t('all.sender'),
      cell: ({ sender }) => <PersonCell person={sender} eventId={eventId} />,
      isTitle: true,
    },
    {
      key: 'recipient',
      header: t('all.recipient'),
      cell: ({ recipient }) => <PersonCell person={recipient} eventId={eventId} />,
    },
    { key: 'rank', header: t('all.rank'), cell: ({ rank }) => <RankBadge rank={rank} /> },
    { key: 'state', header: t('filter.state'), cell: (row) => <StateBadge state={row.state} /> },
    { key: 'sent', header: t('all.sent'), cell: (row) => dateTime(row.createdAt, zone) },
    {
      key: 'text',
      header: t('all.words'),
      cell: ({ message, declineReason }) => (
        <Text size="sm" lineClamp={3} maw="20rem">
          {declineReason || message}
        </Text>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('all.caption')}
      columns={columns}
      rows={requests}
      keyOf={({ id }) => id}
      isDense
    />
  );
}

function PersonCell({ person, eventId }: { person: MeetingPerson; eventId: string }) {
  const { participantId, name, organisationName } = person;
  return (
    <>
      <PageLink to={organiserPath('registration', { eventId, participantId })} underline="hover">
        {organisationName}
      </PageLink>
      <Text size="sm" c="dimmed" fw={400}>
        {name}
      </Text>
    </>
  );
}
