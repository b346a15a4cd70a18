import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { useFormats } from '../../../ui/formats.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import type { ParticipantHome } from '../types.ts';

/** When, where and with whom the next meeting is: on the day the one thing people look for. */
export function NextMeeting({ meeting }: { meeting: ParticipantHome['nextMeeting'] }) {
  const { t } = useTranslation('participants');
  const { slug, zone } = useEventScope();
  const formats = useFormats();
  if (!meeting) return null;
  const { startsAt, endsAt, table } = meeting;
  const people = meeting.with.map(({ name, organisation }) => `${name} (${organisation})`);
  return (
    <Paper
      component="section"
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      mb="lg"
      aria-labelledby="next"
    >
      <Stack gap={4}>
        <Title order={2} id="next">
          {t('home.nextMeeting')}
        </Title>
        <Text size="xl" fw={700}>
          {formats.timeRange(startsAt, endsAt, zone)} · {table}
        </Text>
        <Text>{formats.dayOf(startsAt, zone)}</Text>
        <Text>{formats.list(people)}</Text>
        <PageLink to={participantPath('meeting', { slug, meetingId: meeting.id })}>
          {t('home.openMeeting')}
        </PageLink>
      </Stack>
    </Paper>
  );
}
