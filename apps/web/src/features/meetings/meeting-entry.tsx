import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useNow } from '../../ui/use-now.ts';
import { AnswerBadges } from './answer-badges.tsx';
import { phaseAt, useCountdown } from './clock.ts';
import { useSelfId } from './desk.ts';
import { LateNotes } from './late.tsx';
import classes from './meetings.module.css';
import { partnersOf } from './partners.ts';
import { PlaceText } from './place-text.tsx';
import type { Meeting, MeetingPerson } from './shapes.ts';
import { StateBadge } from './state-badge.tsx';

type MeetingEntryProps = {
  meeting: Meeting;
  actions?: ReactNode;
  children?: ReactNode;
  /** Of the partner's name: below a day's heading, or below the page's own. */
  heading?: 'h2' | 'h3';
  /** Whether it is the one that comes next. */
  isNext?: boolean;
};

/** One meeting of a day: when, with whom, where, and what can be done. That it is scheduled, its time says. */
export function MeetingEntry(props: MeetingEntryProps) {
  const { meeting, actions, children, heading = 'h3', isNext = false } = props;
  const { zone } = useEventScope();
  const { timeRange } = useFormats();
  const selfId = useSelfId();
  const { slot } = meeting;
  const now = useNow();
  const phase = meeting.state === 'scheduled' ? phaseAt(meeting, now) : null;
  return (
    <li
      className={classes.entry}
      data-placed={slot !== null || undefined}
      data-phase={phase ?? undefined}
    >
      {slot ? (
        <div className={classes.time}>
          {timeRange(slot.startsAt, slot.endsAt, zone)}
          {isNext ? <Countdown meeting={meeting} /> : null}
        </div>
      ) : null}
      <div className={classes.content}>
        {partnersOf(meeting, selfId).map((person) => (
          <Partner key={person.participantId} person={person} heading={heading} />
        ))}
        <PlaceText table={meeting.table} />
        <Marks meeting={meeting} />
        {phase === null || phase === 'over' ? null : <LateNotes meeting={meeting} />}
        {children}
      </div>
      {actions}
    </li>
  );
}

function Countdown({ meeting }: { meeting: Meeting }) {
  const text = useCountdown(meeting);
  return text ? <span className={`${classes.countdown} no-print`}>{text}</span> : null;
}

function Marks({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { state, isPinned, answers } = meeting;
  if (state === 'scheduled' && !isPinned && answers.length === 0) return null;
  return (
    <Group gap="xs" className="no-print">
      {state === 'scheduled' ? null : <StateBadge state={state} />}
      {isPinned ? (
        <Badge variant="light" color="gray" leftSection={<IconPin size={14} aria-hidden />}>
          {t('pinned')}
        </Badge>
      ) : null}
      {state === 'scheduled' ? <AnswerBadges meeting={meeting} /> : null}
    </Group>
  );
}

type PartnerProps = { person: MeetingPerson; heading: 'h2' | 'h3' };

function Partner({ person, heading: Heading }: PartnerProps) {
  const { slug } = useEventScope();
  const nameCountry = useCountryName();
  const { participantId, organisationName, name, jobTitle, country } = person;
  return (
    <Stack gap={2}>
      <Heading className={classes.title}>
        <PageLink
          to={participantPath('participant', { slug, participantId })}
          underline="hover"
          inherit
        >
          {organisationName}
        </PageLink>
      </Heading>
      <Text>{[name, jobTitle, nameCountry(country)].filter(Boolean).join(', ')}</Text>
    </Stack>
  );
}
