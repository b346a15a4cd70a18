import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { $api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useOwnDesk, useSelfId } from './desk.ts';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingEntry } from './meeting-entry.tsx';
import classes from './meetings.module.css';
import { partnersOf } from './partners.ts';
import { PlannedByOrganiser } from './planned-by-organiser.tsx';
import type { Meeting } from './shapes.ts';
import { useMeetingSlots } from './slots.ts';
import { UnplacedReason } from './unplaced-reason.tsx';

const unknown = new Problem({ status: 404, code: 'not_found', title: 'not found', errors: [] });

/** One meeting by its own address: where mails and the answer to a request lead. */
export function MeetingPage() {
  const { meetingId = '' } = useParams({ strict: false });
  const { event, participant } = useOwnDesk();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/meetings', {
    params: { path: { event, participant } },
  });
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  const meeting = query.data.items.find(({ id }) => id === meetingId);
  return meeting ? <OneMeeting meeting={meeting} /> : <ErrorState isPage error={unknown} />;
}

function OneMeeting({ meeting }: { meeting: Meeting }) {
  const { tableMap: TableMap, outcomeBox: OutcomeBox } = useMeetingSlots();
  const { t } = useTranslation('meetings');
  const { slug, zone } = useEventScope();
  const { dayOf, list } = useFormats();
  const names = partnersOf(meeting, useSelfId()).map(({ organisationName }) => organisationName);
  return (
    <>
      <PageHeader
        title={t('one.title', { names: list(names) })}
        lead={<PageLink to={participantPath('schedule', { slug })}>{t('one.back')}</PageLink>}
        {...(meeting.slot ? { description: dayOf(meeting.slot.startsAt, zone) } : {})}
      />
      {meeting.state === 'scheduled' ? <PlannedByOrganiser /> : null}
      <ul className={classes.timeline}>
        <MeetingEntry
          meeting={meeting}
          heading="h2"
          isNext
          actions={<MeetingActions meeting={meeting} />}
        >
          {meeting.state === 'agreed' ? <UnplacedReason meeting={meeting} /> : null}
          {meeting.cancelReason ? (
            <Text>{t('cancelled.reason', { reason: meeting.cancelReason })}</Text>
          ) : null}
        </MeetingEntry>
      </ul>
      {TableMap && meeting.table && meeting.state === 'scheduled' ? (
        <Suspense fallback={null}>
          <TableMap tableId={meeting.table.id} />
        </Suspense>
      ) : null}
      {OutcomeBox ? (
        <Suspense fallback={null}>
          <OutcomeBox meetingId={meeting.id} />
        </Suspense>
      ) : null}
    </>
  );
}
