import { Button, Group, Stack, Text } from '@mantine/core';
import { type GroupAnswer, groupAnswers } from '@ponte/domain';
import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { refreshedByMeeting } from './queries.ts';
import type { GroupMeeting } from './shapes.ts';

/** Says whether one comes; what the calendar has answered is shown as chosen, too. */
export function MeetingAnswer({ meeting }: { meeting: GroupMeeting }) {
  const { t } = useTranslation('groups');
  const labelId = useId();
  const { myAnswer, network, id } = meeting;
  const give = useAction({
    run: (answer: GroupAnswer) =>
      client.PUT('/api/networks/{network}/meetings/{meeting}/answer', {
        params: { path: { network: network.slug, meeting: id } },
        body: { answer },
      }),
    refreshes: refreshedByMeeting,
  });
  if (meeting.actions.answer !== null) return null;
  return (
    <Stack gap="xs">
      <Text fw={600} id={labelId}>
        {t('meeting.question')}
      </Text>
      <Group gap="xs" role="group" aria-labelledby={labelId}>
        {groupAnswers.map((answer) => (
          <Button
            key={answer}
            variant={answer === myAnswer ? 'filled' : 'default'}
            aria-pressed={answer === myAnswer}
            leftSection={answer === myAnswer ? <IconCheck size={20} aria-hidden /> : null}
            loading={give.isPending && give.variables === answer}
            onClick={() => give.mutate(answer)}
          >
            {t(`giveAnswer.${answer}`)}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('meeting.questionHint')}
      </Text>
    </Stack>
  );
}
