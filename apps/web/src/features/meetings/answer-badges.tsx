import { Badge } from '@mantine/core';
import { IconCalendarCheck, IconCalendarQuestion, IconCalendarX } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Meeting } from './shapes.ts';

const looks = {
  accepted: { colour: 'green', Icon: IconCalendarCheck },
  tentative: { colour: 'yellow', Icon: IconCalendarQuestion },
  declined: { colour: 'red', Icon: IconCalendarX },
} as const;

/** What people's calendars have answered; who has said nothing is left out. */
export function AnswerBadges({ meeting: { answers, people } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  return answers.map(({ participantId, answer }) => {
    if (answer === 'needs_action') return null;
    const { colour, Icon } = looks[answer];
    const name = people.find((person) => person.participantId === participantId)?.name ?? '';
    return (
      <Badge
        key={participantId}
        variant="light"
        color={colour}
        leftSection={<Icon size={14} aria-hidden />}
        styles={{ root: { height: 'auto' }, label: { whiteSpace: 'normal' } }}
      >
        {t(`answer.${answer}`, { name })}
      </Badge>
    );
  });
}
