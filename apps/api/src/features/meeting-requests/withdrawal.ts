import type { Transaction } from '@ponte/db';
import { whyNotActOnParticipant, whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { cancelMeetings, placeWaitingMeetings } from '../meetings/commands.ts';
import { listMeetingsOf } from '../meetings/queries.ts';
import { endParticipation } from '../participants/commands.ts';
import { holdParticipants } from '../participants/queries.ts';
import { leaveAllSessions } from '../timetable/commands.ts';
import { endRequestsOf } from './queries.ts';

async function cancelMeetingsOf(
  tx: Transaction,
  call: Call,
  event: EventRow,
  participant: ParticipantRow,
  reason: string,
) {
  const meetings = (await listMeetingsOf(tx, event.id, participant.id)).filter(
    ({ state, slot }) =>
      state === 'agreed' || (state === 'scheduled' && slot !== null && slot.startsAt > call.now),
  );
  await cancelMeetings(tx, call, event.id, meetings, { reason, byId: participant.id });
  return meetings;
}

/**
 * A participant leaves the event: wishes end, coming meetings are cancelled in everybody's calendar, the place
 * goes to the waiting list, and the slots that became free serve those who still wait for one.
 */
export function withdrawParticipant(
  call: Call,
  event: EventRow,
  participant: ParticipantRow,
  input: { version: number; reason: string },
): Promise<{ cancelledMeetings: number; endedRequests: number }> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    await leaveAllSessions(tx, event.id, participant.id); // first, because sessions are locked before people
    const before = found((await holdParticipants(tx, event.id, [participant.id]))[0]);
    ensure(whyNotActOnParticipant(before.state, 'withdraw'));
    if (before.version !== input.version) throw refuse('stale_state');
    const meetings = await cancelMeetingsOf(tx, call, event, participant, input.reason);
    const requests = await endRequestsOf(tx, event.id, participant.id, call.now);
    await endParticipation(tx, call, before);
    const partners = meetings.flatMap(({ people }) =>
      people.map(({ participantId }) => participantId),
    );
    if (event.placementMode === 'participants') {
      await placeWaitingMeetings(
        tx,
        call,
        event.id,
        partners.filter((id) => id !== participant.id),
      );
    }
    await recordActivity(tx, call, {
      action: 'meeting_requests.withdraw_participant',
      eventId: event.id,
      subjectId: participant.id,
      detail: { reason: input.reason, meetings: meetings.length, requests: requests.length },
    });
    return { cancelledMeetings: meetings.length, endedRequests: requests.length };
  });
}
