import { Group, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import { useNow } from '../../ui/use-now.ts';
import { AnswerBadge } from './meeting-badges.tsx';
import classes from './networks.module.css';
import type { GroupMeeting } from './shapes.ts';

type MeetingProps = { meeting: GroupMeeting };
type Person = GroupMeeting['people'][number];

/** Those without an answer stand first: they are whom one has to ask. */
const order = ['needs_action', 'accepted', 'tentative', 'declined'] as const;

/** Who is invited, and what their calendars or they themselves have answered. */
export function MeetingPeople({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const isOver = Date.parse(meeting.endsAt) <= useNow();
  const invited = meeting.people.filter(({ isInvited }) => isInvited);
  const count = (answer: Person['answer']) =>
    invited.filter((person) => person.answer === answer).length;
  const sorted = order.flatMap((answer) => invited.filter((person) => person.answer === answer));
  return (
    <Section
      title={t(isOver ? 'people.titlePast' : 'people.title')}
      description={t('meetings.counts', {
        accepted: count('accepted'),
        tentative: count('tentative'),
        declined: count('declined'),
        open: count('needs_action'),
      })}
    >
      <ul className={classes.lines}>
        {sorted.map((person) => (
          <li key={person.accountId}>
            <PersonLine person={person} zone={meeting.zone} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PersonLine({ person, zone }: { person: Person; zone: string }) {
  const { t } = useTranslation('groups');
  const { dateTime } = useFormats();
  const { name, organisation, comment, proposedAt, answer, isUnreachable } = person;
  return (
    <Group justify="space-between" gap="xs" align="flex-start">
      <div className={classes.breaking}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {organisation}
        </Text>
        {comment ? <Text size="sm">{comment}</Text> : null}
        {proposedAt ? (
          <Text size="sm">{t('people.proposes', { when: dateTime(proposedAt, zone) })}</Text>
        ) : null}
        {isUnreachable ? (
          <Text size="sm" c="red">
            {t('people.unreachable')}
          </Text>
        ) : null}
      </div>
      <AnswerBadge answer={answer} />
    </Group>
  );
}
