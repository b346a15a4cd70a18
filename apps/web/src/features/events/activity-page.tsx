import { Select, Text } from '@mantine/core';
import { eventRoles, eventStates } from '@ponte/domain';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Activity } from './event.ts';

const areas = [
  'events',
  'participants',
  'profiles',
  'timetable',
  'meeting_requests',
  'meetings',
  'schedule',
  'invitations',
  'replies',
  'letters',
  'imports',
  'reports',
] as const;

/** Who did what, and for whom. */
export function ActivityPage() {
  const { t } = useTranslation('activity');
  const event = useEventScope();
  const [area, setArea] = useState<string | null>(null);
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/activity',
    { params: { path: { event: event.id }, query: area ? { area } : {} } },
    pagedOptions,
  );
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <FilterBar activeCount={area ? 1 : 0} onReset={() => setArea(null)}>
        <Select
          label={t('filter')}
          placeholder={t('all')}
          data={areas.map((value) => ({ value, label: t(`area.${value}`) }))}
          value={area}
          onChange={setArea}
          clearable
        />
      </FilterBar>
      <PagedList query={query} empty={<EmptyState icon={IconHistory} title={t('empty')} />}>
        {(rows) => <ActivityTable rows={rows} zone={event.zone} />}
      </PagedList>
    </>
  );
}

function ActivityTable({ rows, zone }: { rows: Activity[]; zone: string }) {
  const { t } = useTranslation('activity');
  const formats = useFormats();
  const describe = useDetailText();
  const columns: Column<Activity>[] = [
    {
      key: 'what',
      header: t('what'),
      isTitle: true,
      cell: ({ action }) => <ActionText action={action} />,
    },
    { key: 'detail', header: t('detail'), cell: ({ detail }) => describe(detail) },
    { key: 'when', header: t('when'), cell: ({ at }) => formats.dateTime(at, zone) },
    { key: 'who', header: t('who'), cell: ({ account }) => account?.name ?? t('nobody') },
    { key: 'forWhom', header: t('forWhom'), cell: ({ onBehalfOf }) => onBehalfOf?.name ?? '' },
  ];
  return (
    <DataTable caption={t('title')} columns={columns} rows={rows} keyOf={({ id }) => id} isDense />
  );
}

/** The action in words; one that is newer than the texts is shown as it is. */
function ActionText({ action }: { action: string }) {
  const { t } = useTranslation('activity');
  return <Text inherit>{t(`action.${action}`, { defaultValue: action })}</Text>;
}

/** What the log knows beyond the action: the new state or the role. */
function useDetailText(): (detail: Activity['detail']) => string | null {
  const { t } = useTranslation('events');
  return ({ from, to, role }) => {
    if (isEventState(from) && isEventState(to))
      return `${t(`state.${from}`)} → ${t(`state.${to}`)}`;
    return isEventRole(role) ? t(`role.${role}`) : null;
  };
}

const isOneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: unknown): value is Word =>
    words.some((word) => word === value);

const isEventState = isOneOf(eventStates);
const isEventRole = isOneOf(eventRoles);
