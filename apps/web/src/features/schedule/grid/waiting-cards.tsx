import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { organisationsOf, peopleOf } from '../names.ts';
import classes from '../schedule.module.css';
import type { GridMeeting } from '../shapes.ts';

type WaitingCardsProps = {
  meetings: readonly GridMeeting[];
  onPickUp: (meetingId: string) => void;
};

/** Meetings that the draft leaves out; picked up, they are put down in the grid like any other. */
export function WaitingCards({ meetings, onPickUp }: WaitingCardsProps) {
  const { t } = useTranslation('schedule-edits');
  if (meetings.length === 0) return null;
  return (
    <>
      <Title order={3} mt="lg" mb="sm">
        {t('waiting.title', { count: meetings.length })}
      </Title>
      <VirtualList
        label={t('waiting.title', { count: meetings.length })}
        items={meetings}
        keyOf={({ id }) => id}
      >
        {(meeting) => (
          <>
            <div className={classes.rowText}>
              <Text fw={600}>{organisationsOf(meeting).join(' – ')}</Text>
              <Text size="sm" c="dimmed">
                {peopleOf(meeting)}
              </Text>
            </div>
            <Button variant="default" onClick={() => onPickUp(meeting.id)}>
              {t('waiting.pickUp')}
            </Button>
          </>
        )}
      </VirtualList>
    </>
  );
}
