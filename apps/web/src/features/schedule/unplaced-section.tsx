import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Section } from '../../ui/section.tsx';
import { organisationsOf } from './grid-index.ts';
import { changedByRuns, useEventKey, useMayEdit } from './queries.ts';
import classes from './schedule.module.css';
import type { Meeting } from './shapes.ts';
import { ShortList } from './short-list.tsx';

type UnplacedProps = { meetings: readonly Meeting[]; onOpen: (meetingId: string) => void };

/** Agreed meetings without a slot, each to be placed by hand. */
export function UnplacedSection({ meetings, onOpen }: UnplacedProps) {
  const { t } = useTranslation('schedule');
  const mayEdit = useMayEdit();
  if (meetings.length === 0) return null;
  return (
    <Section title={t('unplaced.title', { count: meetings.length })}>
      <ShortList label={t('unplaced.list')} items={meetings} keyOf={({ id }) => id}>
        {(meeting) => (
          <>
            <div className={classes.rowText}>
              <Text fw={600}>{organisationsOf(meeting).join(' – ')}</Text>
              <Text size="sm" c="dimmed">
                {meeting.people.map(({ name }) => name).join(' – ')}
              </Text>
            </div>
            <Group gap="sm">
              {mayEdit ? <PlaceButton meeting={meeting} /> : null}
              <Button variant="default" onClick={() => onOpen(meeting.id)}>
                {t('grid.open')}
              </Button>
            </Group>
          </>
        )}
      </ShortList>
    </Section>
  );
}

function PlaceButton({ meeting }: { meeting: Meeting }) {
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
