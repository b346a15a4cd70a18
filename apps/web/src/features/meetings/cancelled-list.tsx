import { Group, Paper, Stack, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { itemsOf, pagedOptions } from '../../api/paged.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import { changedByMeetings, reviveMeeting } from './desk.ts';
import type { Meeting } from './shapes.ts';

/** Meetings that were called off, which the organiser can take up again; nothing when there are none. */
export default function CancelledList({ eventKey }: { eventKey: string }) {
  const { t } = useTranslation('meetings');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/meetings',
    { params: { path: { event: eventKey }, query: { state: 'cancelled', limit: 20 } } },
    pagedOptions,
  );
  if (!query.data || itemsOf(query.data).length === 0) return null;
  return (
    <Section title={t('revive.list')} description={t('revive.listHint')}>
      <PagedList query={query} empty={null}>
        {(meetings) => (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <CancelledMeeting eventKey={eventKey} meeting={meeting} />
              </li>
            ))}
          </Stack>
        )}
      </PagedList>
    </Section>
  );
}

function CancelledMeeting({ eventKey, meeting }: { eventKey: string; meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { permissions } = useEventScope();
  const names = meeting.people.map(({ organisationName }) => organisationName).join(' – ');
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {names}
          </Text>
          {meeting.cancelReason ? (
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t('cancelled.reason', { reason: meeting.cancelReason })}
            </Text>
          ) : null}
        </div>
        {permissions['schedule.edit'] === 'all' ? (
          <ReviveButton eventKey={eventKey} meeting={meeting} names={names} />
        ) : null}
      </Group>
    </Paper>
  );
}

type ReviveProps = { eventKey: string; meeting: Meeting; names: string };

function ReviveButton({ eventKey, meeting, names }: ReviveProps) {
  const { t } = useTranslation('meetings');
  const revive = useAction({
    run: () => reviveMeeting(eventKey, meeting),
    refreshes: changedByMeetings,
    success: t('revive.done'),
  });
  return (
    <ConfirmButton
      title={t('revive.title')}
      effects={t('revive.effects')}
      confirmLabel={t('revive.submit')}
      onConfirm={() => revive.mutateAsync(undefined)}
      isPending={revive.isPending}
      color="soca"
      buttonProps={{ variant: 'default', 'aria-label': t('revive.of', { names }) }}
    >
      {t('revive.submit')}
    </ConfirmButton>
  );
}
