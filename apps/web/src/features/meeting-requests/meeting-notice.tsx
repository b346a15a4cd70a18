import { Alert, Stack, Text } from '@mantine/core';
import { IconCalendarCheck, IconCalendarQuestion } from '@tabler/icons-react';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { SeeMeeting } from './request-actions.tsx';
import type { Meeting } from './shapes.ts';

type MeetingNoticeProps = {
  meeting: Meeting;
  /** Why it has no slot yet, where an attempt to place it just failed. */
  unplaced?: string | null;
};

/** When and where the agreed meeting is, or why it has no slot yet. */
export function MeetingNotice({ meeting, unplaced = null }: MeetingNoticeProps) {
  const { t } = useTranslation('meeting-requests');
  const isPlaced = meeting.slot !== null;
  const Icon = isPlaced ? IconCalendarCheck : IconCalendarQuestion;
  return (
    <Alert
      color={isPlaced ? 'green' : 'yellow'}
      icon={<Icon aria-hidden />}
      title={t(isPlaced ? 'meeting.placed' : 'meeting.agreed')}
      role="status"
    >
      <Stack gap="sm">
        {isPlaced ? <Place meeting={meeting} /> : <Waiting unplaced={unplaced} />}
        <SeeMeeting meetingId={meeting.id} />
      </Stack>
    </Alert>
  );
}

function Place({ meeting: { slot, table } }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting-requests');
  const { zone } = useEventScope();
  const { dayOf, timeRange } = useFormats();
  if (!slot) return null;
  return (
    <div>
      <Text fw={600}>
        {dayOf(slot.startsAt, zone)}, {timeRange(slot.startsAt, slot.endsAt, zone)}
      </Text>
      {table ? <Text>{t(`place.${table.kind}`, { label: table.label })}</Text> : null}
      <Text c="dimmed">{t('meeting.invited')}</Text>
    </div>
  );
}

function Waiting({ unplaced }: { unplaced: string | null }) {
  const { t } = useTranslation('meeting-requests');
  const { placementMode } = useEventScope();
  const reason = useReason()(unplaced);
  if (placementMode === 'organiser') return <Text>{t('meeting.awaitsScheduler')}</Text>;
  return (
    <Text>
      {reason ? `${reason} ` : null}
      {t('meeting.awaitsSlot')}
    </Text>
  );
}
