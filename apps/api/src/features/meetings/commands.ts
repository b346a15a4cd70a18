import type { Transaction } from '@ponte/db';
import {
  type ActivityVerb,
  type MeetingActor,
  type RuleCode,
  whyNotCancelMeeting,
  whyNotMarkMeeting,
  whyNotMoveMeeting,
  whyNotPinMeeting,
  whyNotSlot,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { deleteClaimsOf } from '../timetable/queries.ts';
import { findSlot } from './placement-queries.ts';
import * as placing from './placing.ts';
import type { MeetingRow } from './queries.ts';
import * as queries from './queries.ts';
import { cancelMeetings, releaseMeetings } from './releasing.ts';

export { findCommonSlot, placeBestWish } from './freed-slot.ts';
export { tellLate } from './late-commands.ts';
export { listMeetingOptions } from './options.ts';
export { findSlotAt, listTableFacts } from './placement-queries.ts';
export {
  claimSlot,
  claimsOf,
  createMeeting,
  listSuitableTables,
  placeFreedPeople,
  placeMeeting,
  placeWaitingMeetings,
  writePlacement,
  writePlacements,
} from './placing.ts';
export { presentMeeting, presentPerson, presentSlot } from './present.ts';
export {
  cancelMeetings,
  dropClaims,
  forgetRequest,
  releaseMeetings,
  reopenMeeting,
  tellLeaving,
} from './releasing.ts';

/** The meeting somebody acts on, as they saw it. `participantId` null: the organiser. */
export type MeetingKey = {
  event: EventRow;
  meetingId: string;
  version: number;
  participantId: string | null;
};

const isInvolved = (meeting: MeetingRow, participantId: string): boolean =>
  meeting.people.some((person) => person.participantId === participantId);

export async function loadMeeting(tx: Transaction, key: MeetingKey): Promise<MeetingRow> {
  const meeting = found(await queries.findMeeting(tx, key.event.id, key.meetingId));
  if (key.participantId && !isInvolved(meeting, key.participantId)) throw refuse('not_found');
  if (meeting.version !== key.version) throw refuse('stale_state');
  return meeting;
}

const actorOf = (key: MeetingKey): MeetingActor =>
  key.participantId ? 'participant' : 'organiser';

function ensureMovable(call: Call, key: MeetingKey, meeting: MeetingRow): void {
  const facts = queries.factsOf(meeting);
  ensure(whyNotMoveMeeting(facts, actorOf(key), key.event, call.now.getTime()));
}

/** Why the organiser cannot give the meeting another place, or none, or null. */
export const whyNotMove = (meeting: MeetingRow, event: EventRow, now: Date): RuleCode | null =>
  whyNotMoveMeeting(queries.factsOf(meeting), 'organiser', event, now.getTime());

const logged = (
  key: MeetingKey,
  action: ActivityVerb<'meetings'>,
  detail: Record<string, unknown> = {},
) => ({
  action: `meetings.${action}` as const,
  eventId: key.event.id,
  subjectId: key.meetingId,
  detail,
});

/** Names what stands in the way of a placing as the person asking sees it. */
function explainTaken(
  code: RuleCode,
  key: MeetingKey,
  holders: readonly { kind: string; resourceId: string }[],
): RuleCode {
  if (code !== 'participant_taken' || !key.participantId) return code;
  return holders.some(({ resourceId }) => resourceId === key.participantId)
    ? 'participant_taken'
    : 'counterpart_taken';
}

async function claimTarget(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  key: MeetingKey,
  target: MoveTarget,
): Promise<string> {
  const slot = await findSlot(tx, key.event.id, target.slotId);
  if (!slot) throw refuse('slot_unknown');
  ensure(whyNotSlot(slot.startsAt.getTime(), call.now.getTime()));
  if (meeting.allowedSlotIds && !meeting.allowedSlotIds.includes(slot.id))
    throw refuse('slot_not_allowed');
  const suitable = await placing.listSuitableTables(tx, meeting);
  const wanted = target.tableId ? suitable.filter(({ id }) => id === target.tableId) : suitable;
  if (target.tableId && wanted.length === 0) throw refuse('table_unsuitable');
  const outcome = await placing.claimSlot(tx, call, meeting, target.slotId, wanted);
  if ('refusal' in outcome) throw refuse(explainTaken(outcome.refusal, key, outcome.holders));
  return outcome.tableId;
}

export type MoveTarget = { slotId: string; tableId?: string | undefined };

/**
 * Gives a meeting another slot, another table or its first ones. Claims of the old place end in the same
 * transaction, so a refused move leaves everything as it was.
 */
export function moveMeeting(call: Call, key: MeetingKey, target: MoveTarget): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await loadMeeting(tx, key);
    ensureMovable(call, key, meeting);
    const keepsPlace =
      meeting.slotId === target.slotId && (!target.tableId || target.tableId === meeting.tableId);
    if (keepsPlace) return meeting;
    await deleteClaimsOf(tx, [meeting.id]);
    const tableId = await claimTarget(tx, call, meeting, key, target);
    await placing.writePlacement(tx, call, meeting, { slotId: target.slotId, tableId });
    await recordActivity(
      tx,
      call,
      logged(key, 'move', { from: meeting.slotId, to: target.slotId, tableId }),
    );
    await placing.placeFreedPeople(tx, call, key.event, meeting);
    return found(await queries.findMeeting(tx, key.event.id, meeting.id));
  });
}

/** Places an agreed meeting at the first common slot; the refusal says what is missing. */
export function placeAgreedMeeting(call: Call, key: MeetingKey): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await loadMeeting(tx, key);
    if (meeting.state !== 'agreed') throw refuse('meeting_state_forbids');
    ensureMovable(call, key, meeting);
    ensure(await placing.placeMeeting(tx, call, meeting));
    await recordActivity(tx, call, logged(key, 'place'));
    return found(await queries.findMeeting(tx, key.event.id, meeting.id));
  });
}

/** Cancels a meeting under the rules, frees its people and table, and tells everybody's calendar. */
export async function cancelMeeting(
  tx: Transaction,
  call: Call,
  key: MeetingKey,
  reason: string,
): Promise<MeetingRow> {
  const meeting = await loadMeeting(tx, key);
  ensure(whyNotCancelMeeting(queries.factsOf(meeting), key.event, call.now.getTime()));
  await cancelMeetings(tx, call, key.event.id, [meeting], { reason, byId: key.participantId });
  await recordActivity(tx, call, logged(key, 'cancel', { reason }));
  return meeting;
}

/** Takes slot and table away by the organiser's wish; the meeting stays agreed. */
export function releaseMeeting(call: Call, key: MeetingKey): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await loadMeeting(tx, key);
    if (meeting.state !== 'scheduled') throw refuse('meeting_state_forbids');
    ensureMovable(call, key, meeting);
    await releaseMeetings(tx, call, key.event.id, [meeting.id], 'rescheduled');
    await recordActivity(tx, call, logged(key, 'release'));
    return found(await queries.findMeeting(tx, key.event.id, meeting.id));
  });
}

/** Notes whether a meeting took place, once it has begun. */
export function markMeeting(
  call: Call,
  key: MeetingKey,
  state: 'held' | 'missed',
): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await loadMeeting(tx, key);
    const facts = queries.factsOf(meeting);
    ensure(whyNotMarkMeeting(facts, key.event, state, call.now.getTime()));
    if (!(await queries.changeMeeting(tx, meeting, { state, changedAt: call.now })))
      throw refuse('stale_state');
    await recordActivity(tx, call, logged(key, 'mark', { state }));
    return found(await queries.findMeeting(tx, key.event.id, meeting.id));
  });
}

/** Holds a meeting where it is, or lets it go again: people and the scheduler do not move what is pinned. */
export function pinMeeting(call: Call, key: MeetingKey, isPinned: boolean): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await loadMeeting(tx, key);
    ensure(whyNotPinMeeting(queries.factsOf(meeting), key.event));
    if (!(await queries.changeMeeting(tx, meeting, { isPinned, changedAt: call.now })))
      throw refuse('stale_state');
    await recordActivity(tx, call, logged(key, isPinned ? 'pin' : 'unpin'));
    return found(await queries.findMeeting(tx, key.event.id, meeting.id));
  });
}
