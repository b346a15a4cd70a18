import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { AboutLine } from './about-line.tsx';
import { RankBadge } from './badges.tsx';
import { MeetingNotice } from './meeting-notice.tsx';
import { MessageQuote } from './message-quote.tsx';
import { useOwnMeeting, useRequest } from './queries.ts';
import { RequestActions } from './request-actions.tsx';
import { SendForm } from './send-form.tsx';
import type { Accepted, RequestCheck } from './shapes.ts';

type PairBoxProps = { check: RequestCheck; remaining: number | null; onSent?: () => void };

/** What stands between two people, and the next thing to do about it. */
export function PairBox({ check, remaining, onSent }: PairBoxProps) {
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const reason = useReason()(check.whyNot);
  if (check.meetingId) {
    const unplaced = accepted?.meeting.id === check.meetingId ? accepted.unplaced : null;
    return <PairMeeting meetingId={check.meetingId} unplaced={unplaced} />;
  }
  if (check.requestId) return <PairRequest requestId={check.requestId} onAccepted={setAccepted} />;
  if (reason) return <Text c="dimmed">{reason}</Text>;
  return (
    <SendForm
      participantId={check.participantId}
      remaining={remaining}
      {...(onSent ? { onSent } : {})}
    />
  );
}

function PairMeeting({ meetingId, unplaced }: { meetingId: string; unplaced: string | null }) {
  const query = useOwnMeeting(meetingId);
  return (
    <QueryView query={query}>
      {(meeting) => <MeetingNotice meeting={meeting} unplaced={unplaced} />}
    </QueryView>
  );
}

type PairRequestProps = { requestId: string; onAccepted: (accepted: Accepted) => void };

function PairRequest({ requestId, onAccepted }: PairRequestProps) {
  const { t } = useTranslation('meeting-requests');
  const query = useRequest(requestId);
  return (
    <QueryView query={query}>
      {(request) => (
        <Stack gap="sm" align="flex-start">
          <Text fw={600}>{t(request.side === 'recipient' ? 'pair.received' : 'pair.sent')}</Text>
          <RankBadge rank={request.rank} />
          <AboutLine about={request.about} />
          <MessageQuote label={t('message.shown')} text={request.message} />
          <RequestActions request={request} onAccepted={onAccepted} />
        </Stack>
      )}
    </QueryView>
  );
}
