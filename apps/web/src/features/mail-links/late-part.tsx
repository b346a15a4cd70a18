import { Button, Group, Stack, Text } from '@mantine/core';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { MeetingPartProps } from './shapes.ts';

const choices = [5, 10, 15];

/** Said in one press: somebody who is late has no time for forms. */
export function LatePart({ link: { actions, meeting, participantId }, act }: MeetingPartProps) {
  const { t } = useTranslation('mail-links');
  const reason = useReason()(actions.late);
  const told = meeting.late.find((late) => late.participantId === participantId);
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('meeting.late.title')}</Text>
      {told ? <Text>{t('meeting.late.told', { count: told.minutes })}</Text> : null}
      {reason ? (
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
      ) : (
        <Group gap="sm">
          {choices.map((minutes) => (
            <Button
              key={minutes}
              variant="default"
              disabled={act.isBusy}
              onClick={() => act.act({ action: 'late', minutes }, t('done.meeting.late'))}
            >
              {t('meeting.late.minutes', { count: minutes })}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
