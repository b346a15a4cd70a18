import type { FillCard, FollowUp } from '@ponte/contracts';
import {
  type FollowUpMonths,
  findPeriod,
  whyNotFillCard,
  whyNotReportFollowUp,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { findMeeting } from '../meetings/queries.ts';
import * as queries from './queries.ts';

export { outcomeTasks } from './asking.ts';
export { readKeptOutcomes } from './report.ts';

/** One side of a meeting: of what somebody tells. */
export type Side = { event: EventRow; participantId: string; meetingId: string };

async function loadSide(call: Call, { event, participantId, meetingId }: Side) {
  const meeting = found(await findMeeting(call.deps.db, event.id, meetingId));
  if (!meeting.people.some((person) => person.participantId === participantId))
    throw refuse('not_found');
  return { state: meeting.state, startsAt: meeting.slot?.startsAt.getTime() ?? null };
}

const rowOf = ({ event, meetingId, participantId }: Side) => ({
  eventId: event.id,
  meetingId,
  participantId,
});

/** Notes how the meeting went, in place of what the same side said before. */
export async function fillCard(call: Call, side: Side, card: FillCard): Promise<void> {
  const facts = await loadSide(call, side);
  ensure(whyNotFillCard(facts, side.event, call.now.getTime()));
  await transact(call, async (tx) => {
    await queries.upsertCard(tx, { ...rowOf(side), ...card, filledAt: call.now });
    await recordActivity(tx, call, {
      action: 'outcomes.fill_card',
      eventId: side.event.id,
      subjectId: side.meetingId,
    });
  });
}

/** Notes what has followed until now; the clock says for which question it counts. */
export async function reportFollowUp(call: Call, side: Side, { results }: FollowUp): Promise<void> {
  const { db } = call.deps;
  const facts = await loadSide(call, side);
  const [own] = await queries.listOwnMeetings(db, { ...side, now: call.now });
  const tookPlace = own?.card?.tookPlace ?? null;
  ensure(whyNotReportFollowUp({ ...facts, tookPlace }, side.event, call.now.getTime()));
  const months = periodOf(facts.startsAt, call.now);
  await transact(call, async (tx) => {
    await queries.replaceFollowUp(tx, rowOf(side), { months, results, at: call.now });
    await recordActivity(tx, call, {
      action: 'outcomes.report',
      eventId: side.event.id,
      subjectId: side.meetingId,
      detail: { months },
    });
  });
}

function periodOf(startsAt: number | null, now: Date): FollowUpMonths {
  const months = startsAt === null ? null : findPeriod(startsAt, now.getTime());
  if (!months) throw refuse('outcomes_closed');
  return months;
}

/** Notes who took the report out of the house. */
export const recordReport = (call: Call, eventId: string, format: string): Promise<void> =>
  transact(call, (tx) =>
    recordActivity(tx, call, { action: 'outcomes.export', eventId, detail: { format } }),
  );
