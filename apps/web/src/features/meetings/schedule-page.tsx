import { Button, Group, Text } from '@mantine/core';
import { IconCalendarOff, IconMapPin, IconPrinter } from '@tabler/icons-react';
import { Fragment, Suspense } from 'react';
import { $api } from '../../api/client.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import { describeDuration } from '../../ui/duration.ts';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { findNext } from './clock.ts';
import { useOwnDesk } from './desk.ts';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingEntry } from './meeting-entry.tsx';
import classes from './meetings.module.css';
import { PlannedByOrganiser } from './planned-by-organiser.tsx';
import type { Meeting } from './shapes.ts';
import { useMeetingSlots } from './slots.ts';
import { UnplacedReason } from './unplaced-reason.tsx';

/** One's meetings day by day, those that wait for a slot, and those that were cancelled. */
export function SchedulePage() {
  const { feedBox: FeedBox, proposalsBox: ProposalsBox } = useMeetingSlots();
  const { t } = useTranslation('meetings');
  const { event, participant } = useOwnDesk();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/meetings', {
    params: { path: { event, participant } },
  });
  return (
    <>
      <PageHeader title={t('title')} actions={<ScheduleActions />} />
      {ProposalsBox ? (
        <Suspense fallback={null}>
          <ProposalsBox />
        </Suspense>
      ) : null}
      <QueryView query={query}>{({ items }) => <Schedule meetings={items} />}</QueryView>
      {FeedBox ? (
        <div className="no-print">
          <Suspense fallback={null}>
            <FeedBox />
          </Suspense>
        </div>
      ) : null}
      <Text className="no-print">
        {t('cannotCome')}{' '}
        <PageLink to={participantPath('leave', { slug: event })}>{t('leave')}</PageLink>
      </Text>
    </>
  );
}

function ScheduleActions() {
  const { t } = useTranslation('meetings');
  const { slug } = useEventScope();
  const { event, participant } = useOwnDesk();
  const locale = useLanguage();
  return (
    <Group gap="sm" className="no-print">
      <ButtonLink
        variant="default"
        leftSection={<IconMapPin size={20} aria-hidden />}
        to={participantPath('map', { slug })}
      >
        {t('map')}
      </ButtonLink>
      <ButtonLink variant="default" to={participantPath('availability', { slug })}>
        {t('availability')}
      </ButtonLink>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('print')}
      </Button>
      <DownloadButton
        address={`/api/events/${event}/as/${participant}/printed-schedule?locale=${locale}`}
      >
        {t('pdf')}
      </DownloadButton>
    </Group>
  );
}

function Schedule({ meetings }: { meetings: readonly Meeting[] }) {
  const placed = meetings.filter(({ slot, state }) => slot && state !== 'cancelled');
  const unplaced = meetings.filter(({ state }) => state === 'agreed');
  const cancelled = meetings.filter(({ state }) => state === 'cancelled');
  const nextId = findNext(placed, useNow())?.id;
  const days = [...new Set(placed.map(({ slot }) => slot?.day ?? ''))];
  return (
    <>
      {placed.length + unplaced.length === 0 ? <NothingYet /> : null}
      {placed.length > 0 ? <PlannedByOrganiser /> : null}
      <Unplaced meetings={unplaced} />
      {days.map((day) => (
        <Day
          key={day}
          day={day}
          meetings={placed.filter(({ slot }) => slot?.day === day)}
          nextId={nextId}
        />
      ))}
      <Cancelled meetings={cancelled} />
    </>
  );
}

/** Shorter breaks are what the timetable leaves between slots anyway. */
const shortestBreakMs = 16 * 60_000;

const breakBefore = (meeting: Meeting, former: Meeting | undefined): number => {
  if (!meeting.slot || !former?.slot) return 0;
  const length = Date.parse(meeting.slot.startsAt) - Date.parse(former.slot.endsAt);
  return length >= shortestBreakMs ? length / 60_000 : 0;
};

function Break({ minutes }: { minutes: number }) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  if (minutes === 0) return null;
  return (
    <li className={`${classes.break} no-print`}>
      {t('break', { time: describeDuration(minutes, language) })}
    </li>
  );
}

type DayProps = { day: string; meetings: readonly Meeting[]; nextId: string | undefined };

function Day({ day, meetings, nextId }: DayProps) {
  const { t } = useTranslation('meetings');
  const { date } = useFormats();
  return (
    <Section title={date(day)} description={t('count', { count: meetings.length })} isPlain>
      <ol className={classes.timeline}>
        {meetings.map((meeting, index) => (
          <Fragment key={meeting.id}>
            <Break minutes={breakBefore(meeting, meetings[index - 1])} />
            <MeetingEntry
              meeting={meeting}
              isNext={meeting.id === nextId}
              actions={<MeetingActions meeting={meeting} />}
            />
          </Fragment>
        ))}
      </ol>
    </Section>
  );
}

function Unplaced({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation('meetings');
  if (meetings.length === 0) return null;
  return (
    <Section title={t('unplaced.title')} description={t('unplaced.description')} isPlain>
      <ul className={classes.timeline}>
        {meetings.map((meeting) => (
          <MeetingEntry
            key={meeting.id}
            meeting={meeting}
            actions={<MeetingActions meeting={meeting} />}
          >
            <UnplacedReason meeting={meeting} />
          </MeetingEntry>
        ))}
      </ul>
    </Section>
  );
}

function Cancelled({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation('meetings');
  if (meetings.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={t('cancelled.title')} isPlain>
        <ul className={classes.timeline}>
          {meetings.map((meeting) => (
            <MeetingEntry key={meeting.id} meeting={{ ...meeting, table: null }}>
              {meeting.cancelReason ? (
                <Text>{t('cancelled.reason', { reason: meeting.cancelReason })}</Text>
              ) : null}
            </MeetingEntry>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation('meetings');
  const { slug } = useEventScope();
  return (
    <EmptyState
      icon={IconCalendarOff}
      title={t('empty.title')}
      action={
        <ButtonLink to={participantPath('directory', { slug })}>{t('empty.action')}</ButtonLink>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
