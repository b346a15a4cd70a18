import { Button, Group, Text } from '@mantine/core';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { Section } from '../../../ui/section.tsx';
import { isOf, organisationsOf, peopleOf } from '../names.ts';
import { changedByRuns, useEventKey, useMayEdit } from '../queries.ts';
import classes from '../schedule.module.css';
import type { GridMeeting } from '../shapes.ts';
import { ShortList } from '../short-list.tsx';

type WaitingProps = {
  meetings: readonly GridMeeting[];
  /** Only those of this organisation. */
  organisation: string | undefined;
  onOpen: (meetingId: string) => void;
};

/** Agreed meetings without a slot, each to be placed by hand. */
export function WaitingSection({ meetings, organisation, onOpen }: WaitingProps) {
  const { t } = useTranslation('schedule');
  const eventId = useEventKey();
  const shown = meetings.filter((meeting) => isOf(meeting, organisation));
  if (meetings.length === 0) return null;
  return (
    <Section
      title={t('unplaced.title', { count: shown.length })}
      actions={
        organisation ? (
          <PageLink to={organiserPath('schedule', { eventId })}>{t('unplaced.showAll')}</PageLink>
        ) : null
      }
    >
      <ShortList label={t('unplaced.list')} items={shown} keyOf={({ id }) => id}>
        {(meeting) => <WaitingRow meeting={meeting} onOpen={onOpen} />}
      </ShortList>
    </Section>
  );
}

type WaitingRowProps = { meeting: GridMeeting; onOpen: (meetingId: string) => void };

function WaitingRow({ meeting, onOpen }: WaitingRowProps) {
  const { t } = useTranslation('schedule');
  const mayEdit = useMayEdit();
  return (
    <>
      <div className={classes.rowText}>
        <Text fw={600}>{organisationsOf(meeting).join(' – ')}</Text>
        <Text size="sm" c="dimmed">
          {peopleOf(meeting)}
        </Text>
      </div>
      <Group gap="sm">
        {mayEdit ? <PlaceButton meeting={meeting} /> : null}
        <Button variant="default" onClick={() => onOpen(meeting.id)}>
          {t('grid.open')}
        </Button>
      </Group>
    </>
  );
}

function PlaceButton({ meeting }: { meeting: GridMeeting }) {
  const { t } = useTranslation('schedule');
  const event = useEventKey();
  const place = useAction({
    run: () =>
      client.POST('/api/events/{event}/meetings/{meeting}/place', {
        params: { path: { event, meeting: meeting.id } },
        body: { version: meeting.version },
      }),
    refreshes: changedByRuns,
    success: t('unplaced.placed'),
  });
  return (
    <Button variant="light" loading={place.isPending} onClick={() => place.mutate(undefined)}>
      {t('unplaced.place')}
    </Button>
  );
}
