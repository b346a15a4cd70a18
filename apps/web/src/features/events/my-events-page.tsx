import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import type { components } from '../../api/schema.d.ts';
import { useSession } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { organiserPath, participantPath, publicPath } from '../../paths.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { eventStateColours } from './state-colours.ts';
import { UpcomingEvents } from './upcoming-events.tsx';

type MyEvent = components['schemas']['MyEvent'];

/** Events one runs or takes part in. */
export function MyEventsPage() {
  const { t } = useTranslation('events');
  const query = $api.useInfiniteQuery('get', '/api/account/events', {}, pagedOptions);
  const canCreate = query.data?.pages[0]?.actions.create === null;
  const create = canCreate ? (
    <ButtonLink to={publicPath('newEvent')} leftSection={<IconPlus size={20} aria-hidden />}>
      {t('mine.create')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader title={t('mine.title')} description={t('mine.description')} actions={create} />
      <PagedList
        query={query}
        empty={
          <>
            <EmptyState icon={IconCalendarEvent} title={t('mine.empty')}>
              {t('mine.emptyHint')}
            </EmptyState>
            <UpcomingEvents />
          </>
        }
      >
        {(events) => <MyEventTable events={events} />}
      </PagedList>
    </>
  );
}

function MyEventTable({ events }: { events: MyEvent[] }) {
  const { t } = useTranslation('events');
  const formats = useFormats();
  const columns: Column<MyEvent>[] = [
    {
      key: 'name',
      header: t('mine.name'),
      isTitle: true,
      cell: ({ slug, names }) => (
        <PageLink to={publicPath('event', { slug })}>
          <LocalisedText text={names} />
        </PageLink>
      ),
    },
    {
      key: 'days',
      header: t('mine.days'),
      cell: ({ firstDay, lastDay }) => formats.dateRange(firstDay, lastDay),
    },
    {
      key: 'state',
      header: t('mine.state'),
      cell: ({ state }) => (
        <Badge variant="light" color={eventStateColours[state]}>
          {t(`state.${state}`)}
        </Badge>
      ),
    },
    { key: 'as', header: t('mine.as'), cell: (event) => <OwnPart event={event} /> },
    { key: 'go', header: t('mine.go'), cell: (event) => <WaysIn event={event} /> },
  ];
  return (
    <DataTable caption={t('mine.title')} columns={columns} rows={events} keyOf={({ id }) => id} />
  );
}

/** What one is in the event: roles, a place in it, or both. */
function OwnPart({ event: { roles, me } }: { event: MyEvent }) {
  const { t } = useTranslation('events');
  return (
    <Stack gap={2}>
      {roles.map(({ role }) => (
        <Text key={role}>{t(`role.${role}`)}</Text>
      ))}
      {me ? <Text>{t(`participant.${me.state}`)}</Text> : null}
    </Stack>
  );
}

function WaysIn({ event: { id, slug, roles, me } }: { event: MyEvent }) {
  const { t } = useTranslation('events');
  const isAdministrator = useSession()?.isAdministrator ?? false;
  return (
    <Group gap="xs">
      {roles.length > 0 || isAdministrator ? (
        <ButtonLink variant="default" to={organiserPath('home', { eventId: id })}>
          {t('page.organise')}
        </ButtonLink>
      ) : null}
      {me ? (
        <ButtonLink variant="default" to={participantPath('home', { slug })}>
          {t('page.toOwnPages')}
        </ButtonLink>
      ) : null}
    </Group>
  );
}
