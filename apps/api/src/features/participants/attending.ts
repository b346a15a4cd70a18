import type { ChangedRegistration } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  type ParticipantState,
  type RuleCode,
  whyNotActOnParticipant,
  whyNotAssignOffice,
  whyNotEditEvent,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import { storeFile } from '../../files/store.ts';
import type { UploadedFile } from '../../files/upload.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { announce } from './announce.ts';
import { checkAnswers } from './answers.ts';
import { tellOfAssignment } from './assignment-letters.ts';
import { releasePlace } from './places.ts';
import * as queries from './queries.ts';

/** Why the registration cannot be edited now, or null. */
export const whyNotEditRegistration = (
  event: Pick<EventRow, 'state'>,
  state: ParticipantState,
): RuleCode | null => {
  if (state === 'withdrawn' || state === 'rejected') return 'participant_state_forbids';
  return whyNotEditEvent(event.state);
};

/** Why the application cannot be withdrawn here, or null. Who is approved has meetings to cancel first. */
export const whyNotWithdrawApplication = (state: ParticipantState): RuleCode | null =>
  state === 'approved' ? 'participant_state_forbids' : whyNotActOnParticipant(state, 'withdraw');

/** Changes what the participant said of themselves when they registered. */
export function changeRegistration(
  call: Call,
  event: EventRow,
  subject: ParticipantRow,
  { version, answers, ...presence }: ChangedRegistration,
): Promise<ParticipantRow> {
  ensure(whyNotEditRegistration(event, subject.state));
  return transact(call, async (tx) => {
    const type = { eventId: event.id, id: subject.typeId };
    const owner = {
      accountIds: [subject.accountId, call.accountId],
      former: await queries.listAnswers(tx, subject.id),
    };
    const given = await checkAnswers(tx, type, answers, owner);
    const participant = await queries.updateParticipant(tx, { ...subject, version }, presence);
    if (!participant) throw refuse('stale_state');
    await queries.replaceAnswers(tx, participant, given);
    await recordActivity(tx, call, {
      action: 'participants.change',
      eventId: event.id,
      subjectId: subject.id,
    });
    await refreshDirectoryEntry(tx, [subject.id]);
    return participant;
  });
}

/**
 * Ends a participation in a transaction: the state is written down and announced, and the place, if there was
 * one, goes to who waits. Meetings are not looked at: who is approved leaves through meeting-requests.
 */
export async function endParticipation(
  tx: Transaction,
  call: Call,
  before: ParticipantRow,
): Promise<ParticipantRow> {
  const change = { state: 'withdrawn' as const, waitingSince: null, offeredUntil: null };
  const participant = await queries.updateParticipant(tx, before, change);
  if (!participant) throw refuse('stale_state');
  await announce(tx, call, before.eventId, [{ participant, action: 'participants.withdraw' }]);
  await releasePlace(tx, call, before);
  return participant;
}

/** Withdraws a registration that was not approved yet. */
export function withdrawApplication(
  call: Call,
  event: EventRow,
  participantId: string,
): Promise<ParticipantRow> {
  return transact(call, async (tx) => {
    const [held] = await queries.holdParticipants(tx, event.id, [participantId]);
    const before = found(held);
    ensure(whyNotWithdrawApplication(before.state));
    return endParticipation(tx, call, before);
  });
}

/**
 * Puts a participant into the care of a support office of the event, or of none, and tells all whom it concerns. A
 * company that has chosen its office itself is left alone.
 */
export function assignOffice(
  call: Call,
  event: EventRow,
  participantId: string,
  { officeId, version }: { officeId: string | null; version: number },
): Promise<void> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    const offices = officeId ? await queries.listOffices(tx, event.id) : [];
    if (officeId && !offices.some(({ id }) => id === officeId))
      throw refuse('answer_wrong', { faults: [{ path: 'officeId', code: 'not_found' }] });
    const before = found(await queries.findParticipantById(tx, event.id, participantId));
    ensure(whyNotAssignOffice(await queries.findChosenId(tx, before.organisationId), officeId));
    const changed = await queries.updateParticipant(tx, { ...before, version }, { officeId });
    if (!changed) throw refuse('stale_state');
    if (before.officeId !== officeId) await tellOfAssignment(tx, call, before, officeId);
    await recordActivity(tx, call, {
      action: 'participants.assign_office',
      eventId: event.id,
      subjectId: participantId,
      detail: { from: before.officeId, to: officeId },
    });
  });
}

/** Marks the participant as arrived; the second of two doors learns when the first one did. */
export function checkIn(call: Call, event: EventRow, participantId: string): Promise<void> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    if (!(await queries.markArrival(tx, event.id, participantId, call.now))) {
      const { state, checkedInAt } = found(
        await queries.findParticipantById(tx, event.id, participantId),
      );
      if (state !== 'approved') throw refuse('participant_state_forbids');
      throw refuse('already_checked_in', { facts: { checkedInAt: checkedInAt?.toISOString() } });
    }
    await recordActivity(tx, call, {
      action: 'participants.check_in',
      eventId: event.id,
      subjectId: participantId,
    });
  });
}

/** Takes a check-in back: the wrong person was marked. */
export function undoCheckIn(call: Call, event: EventRow, participantId: string): Promise<void> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    if (!(await queries.unmarkArrival(tx, event.id, participantId))) {
      found(await queries.findParticipantById(tx, event.id, participantId));
      throw refuse('stale_state');
    }
    await recordActivity(tx, call, {
      action: 'participants.undo_check_in',
      eventId: event.id,
      subjectId: participantId,
    });
  });
}

/** Keeps a file that a registration shall name as an answer. */
export const storeAnswerFile = (call: Call, file: UploadedFile): Promise<string> =>
  transact(call, (tx) => storeFile(tx, call, file));
