import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { ButtonLink } from '../../ui/page-link.tsx';
import { useNow } from '../../ui/use-now.ts';
import { findNext, useCountdown } from './clock.ts';
import { useOwnDesk, useSelfId } from './desk.ts';
import classes from './meetings.module.css';
import { partnersOf } from './partners.ts';
import { PlaceText } from './place-text.tsx';
import type { Meeting } from './shapes.ts';

// They answer for themselves, without a network too; the time and the place come first.
const LateNotes = lazy(async () => ({ default: (await import('./late.tsx')).LateNotes }));
const LateButton = lazy(async () => ({ default: (await import('./late.tsx')).LateButton }));

// In the hall a partner's word has to arrive while one walks.
const freshMs = 30_000;

/** On one's first page: when, where and with whom one meets next. Nothing while there is no such meeting. */
export default function NextMeeting() {
  const { event, participant } = useOwnDesk();
  const now = useNow();
  const { data } = $api.useQuery(
    'get',
    '/api/events/{event}/as/{participant}/meetings',
    { params: { path: { event, participant } } },
    { refetchInterval: freshMs },
  );
  const next = data ? findNext(data.items, now) : null;
  return next ? <Card meeting={next} /> : null;
}

function Card({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { slug, zone } = useEventScope();
  const { timeRange, dayOf } = useFormats();
  const countdown = useCountdown(meeting);
  const partners = partnersOf(meeting, useSelfId());
  const { slot, table } = meeting;
  if (!slot) return null;
  return (
    <Paper
      component="section"
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      mb="lg"
      className={classes.next}
      aria-labelledby="next-meeting"
    >
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2} id="next-meeting">
            {t('next.title')}
          </Title>
          <span className={classes.countdown}>{countdown}</span>
        </Group>
        <div>
          <Text className={classes.nextTime}>{timeRange(slot.startsAt, slot.endsAt, zone)}</Text>
          <Text c="dimmed">{dayOf(slot.startsAt, zone)}</Text>
        </div>
        {partners.map(({ participantId, name, organisationName }) => (
          <div key={participantId}>
            <Text fw={700} size="lg">
              {organisationName}
            </Text>
            <Text>{name}</Text>
          </div>
        ))}
        <PlaceText table={table} />
        <Suspense>
          <LateNotes meeting={meeting} />
        </Suspense>
        <Group gap="sm">
          <ButtonLink to={participantPath('meeting', { slug, meetingId: meeting.id })}>
            {t('next.open')}
          </ButtonLink>
          <MapLink table={table} />
          <Suspense>
            <LateButton meeting={meeting} />
          </Suspense>
        </Group>
      </Stack>
    </Paper>
  );
}

/** To the floor plan with this table in it; an online room is in no hall. */
function MapLink({ table }: { table: Meeting['table'] }) {
  const { t } = useTranslation('meetings');
  const { slug } = useEventScope();
  if (!table || table.kind === 'online') return null;
  return (
    <ButtonLink
      variant="default"
      leftSection={<IconMapPin size={20} aria-hidden />}
      to={participantPath('map', { slug })}
      search={{ table: table.id }}
    >
      {t('map')}
    </ButtonLink>
  );
}
