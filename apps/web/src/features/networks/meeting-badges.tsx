import { Badge } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { GroupMeeting } from './shapes.ts';

type Answer = GroupMeeting['people'][number]['answer'];

const colours = {
  accepted: 'green',
  tentative: 'yellow',
  declined: 'red',
  needs_action: 'gray',
} as const satisfies Record<Answer, string>;

/** Whether somebody comes, in words; `isOwn`: the reader. */
export function AnswerBadge({ answer, isOwn = false }: { answer: Answer; isOwn?: boolean }) {
  const { t } = useTranslation('groups');
  return (
    <Badge variant="light" color={colours[answer]}>
      {t(`${isOwn ? 'myAnswer' : 'answer'}.${answer}`)}
    </Badge>
  );
}

/** Nothing where the meeting simply takes place. */
export function MeetingStateBadge({ state }: { state: GroupMeeting['state'] }) {
  const { t } = useTranslation('groups');
  if (state === 'called') return null;
  return (
    <Badge variant="light" color={state === 'cancelled' ? 'red' : 'gray'}>
      {t(`meetingState.${state}`)}
    </Badge>
  );
}
