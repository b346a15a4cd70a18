import type { Transaction } from '@ponte/db';
import {
  type RuleCode,
  whyNotAnswerProposal,
  whyNotProposeTime,
  whyNotSlot,
  whyNotWithdrawProposal,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact, within } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { findCommonSlot, moveMeeting } from '../meetings/commands.ts';
import { factsOf, findMeeting, type MeetingRow, recipientOf } from '../meetings/queries.ts';
import * as queries from './queries.ts';

/** Who acts: one of a meeting's people. */
export type PersonKey = { event: EventRow; meetingId: string; participantId: string };

const isInvolved = (meeting: MeetingRow, participantId: string): boolean =>
  meeting.people.some((person) => person.participantId === participantId);

export async function loadOwnMeeting(
  tx: Transaction,
  { event, meetingId, participantId }: PersonKey,
): Promise<MeetingRow> {
  const meeting = found(await findMeeting(tx, event.id, meetingId));
  if (!isInvolved(meeting, participantId)) throw refuse('not_found');
  return meeting;
}

/** Why the slot will not do as another time for the meeting, or null. */
async function whyNotThisSlot(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  slotId: string,
): Promise<RuleCode | null> {
  if (meeting.slotId === slotId) return 'proposal_keeps_time';
  const option = await findCommonSlot(tx, call, meeting, slotId);
  return option.refusal;
}

async function tellOthers(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  proposal: { id: string; proposerId: string },
): Promise<void> {
  const others = meeting.people.filter((person) => person.participantId !== proposal.proposerId);
  await queueMessages(
    tx,
    call,
    others.map((person) => ({
      purpose: 'time_proposed' as const,
      dedupeKey: `time_proposed:${proposal.id}:${person.participantId}`,
      to: recipientOf(person),
      eventId: meeting.eventId,
      participantId: person.participantId,
      meetingId: meeting.id,
      payload: { proposalId: proposal.id },
    })),
  );
}

/** Proposes another slot, in which everybody is free, to the other people of the meeting. It holds no time. */
export function proposeTime(
  call: Call,
  key: PersonKey,
  { slotId, comment }: { slotId: string; comment: string },
): Promise<queries.ProposalRow> {
  return transact(call, async (tx) => {
    await queries.lockAnswers(tx, key);
    const meeting = await loadOwnMeeting(tx, key);
    ensure(whyNotProposeTime(factsOf(meeting), key.event, call.now.getTime()));
    ensure(await whyNotThisSlot(tx, call, meeting, slotId));
    const { participantId: proposerId } = key;
    await queries.withdrawOpenProposals(tx, meeting.id, proposerId, call.now);
    const { eventId, sequence } = meeting;
    const row = { id: call.deps.ids.next(), eventId, meetingId: meeting.id, proposerId };
    await queries.insertProposal(tx, { ...row, slotId, sequence, comment, createdAt: call.now });
    await tellOthers(tx, call, meeting, row);
    await recordActivity(tx, call, {
      action: 'replies.propose',
      eventId,
      subjectId: meeting.id,
      detail: { proposalId: row.id, slotId, proposerId },
    });
    return found(await queries.findProposal(tx, eventId, row.id));
  });
}

/** The proposal somebody answers, as they saw it. */
export type ProposalKey = {
  event: EventRow;
  proposalId: string;
  participantId: string;
  version: number;
};

async function loadProposal(tx: Transaction, key: ProposalKey) {
  const proposal = found(await queries.findProposal(tx, key.event.id, key.proposalId));
  const meeting = await loadOwnMeeting(tx, {
    event: key.event,
    meetingId: proposal.meetingId,
    participantId: key.participantId,
  });
  if (proposal.version !== key.version) throw refuse('stale_state');
  return { proposal, meeting };
}

export const proposalFacts = (proposal: queries.ProposalRow, participantId: string) => ({
  state: proposal.state,
  isOwn: proposal.proposerId === participantId,
  sequence: proposal.sequence,
  meetingSequence: proposal.meetingSequence,
});

async function close(
  tx: Transaction,
  call: Call,
  key: ProposalKey,
  proposal: queries.ProposalRow,
  state: 'accepted' | 'declined' | 'withdrawn',
): Promise<void> {
  const change = { state, answeredAt: call.now, answeredById: key.participantId };
  if (!(await queries.closeProposal(tx, proposal, change))) throw refuse('stale_state');
}

/**
 * Accepts the other time: the meeting moves there by the way of every move, so that the claims decide, and stays
 * where it is when somebody has taken the slot in the meantime.
 */
export function acceptProposal(call: Call, key: ProposalKey): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const { proposal, meeting } = await loadProposal(tx, key);
    ensure(whyNotAnswerProposal(proposalFacts(proposal, key.participantId)));
    ensure(whyNotProposeTime(factsOf(meeting), key.event, call.now.getTime()));
    ensure(whyNotSlot(proposal.slot.startsAt.getTime(), call.now.getTime()));
    await close(tx, call, key, proposal, 'accepted');
    // Everybody agrees, which is more than one of them may do alone in organiser's mode.
    const move = { event: key.event, meetingId: meeting.id, version: meeting.version };
    const moved = await moveMeeting(
      within(call, tx),
      { ...move, participantId: null },
      { slotId: proposal.slotId },
    );
    await recordActivity(tx, call, {
      action: 'replies.accept_proposal',
      eventId: key.event.id,
      subjectId: meeting.id,
      detail: { proposalId: proposal.id, participantId: key.participantId },
    });
    return moved;
  });
}

/** Leaves the meeting where it is, and tells who proposed otherwise. */
export function declineProposal(call: Call, key: ProposalKey): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const { proposal, meeting } = await loadProposal(tx, key);
    ensure(whyNotAnswerProposal(proposalFacts(proposal, key.participantId)));
    await close(tx, call, key, proposal, 'declined');
    const proposer = meeting.people.filter(
      (person) => person.participantId === proposal.proposerId,
    );
    await queueMessages(
      tx,
      call,
      proposer.map((person) => ({
        purpose: 'proposal_declined' as const,
        dedupeKey: `proposal_declined:${proposal.id}`,
        to: recipientOf(person),
        eventId: meeting.eventId,
        participantId: person.participantId,
        meetingId: meeting.id,
        payload: { proposalId: proposal.id },
      })),
    );
    await recordActivity(tx, call, {
      action: 'replies.decline_proposal',
      eventId: key.event.id,
      subjectId: meeting.id,
      detail: { proposalId: proposal.id, participantId: key.participantId },
    });
    return meeting;
  });
}

/** Takes one's own proposal back. */
export function withdrawProposal(call: Call, key: ProposalKey): Promise<void> {
  return transact(call, async (tx) => {
    const { proposal } = await loadProposal(tx, key);
    ensure(whyNotWithdrawProposal(proposalFacts(proposal, key.participantId)));
    await close(tx, call, key, proposal, 'withdrawn');
  });
}
