import type { InboundShape, ProposalShape } from '@ponte/contracts';
import {
  calendarAnswers,
  whyNotAnswerProposal,
  whyNotDecide,
  whyNotProposeTime,
  whyNotWithdrawProposal,
} from '@ponte/domain';
import { z } from 'zod';
import type { EventRow } from '../../http/event-scope.ts';
import { factsOf, type MeetingRow } from '../meetings/queries.ts';
import { proposalFacts } from './proposing.ts';
import type * as queries from './queries.ts';

const person = z.object({ name: z.string().nullable(), address: z.string().nullable() });
const nullable = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);

/** What handling has noted of a mail; a row may be older than the program that shows it. */
const detailSchema = z.object({
  words: z.string().catch(''),
  attendee: nullable(person),
  address: z.string().catch(''),
  answer: nullable(z.string()),
  comment: nullable(z.string()),
  proposedAt: nullable(z.string()),
  delegate: nullable(person),
});

const namePerson = (given: z.infer<typeof person> | null): string =>
  [given?.name, given?.address && `<${given.address}>`].filter(Boolean).join(' ');

const toAnswer = (given: string | null) =>
  calendarAnswers.find((answer) => answer === given?.replace('-', '_')) ?? null;

export function presentInbound({ inbound, participantName }: queries.ListedInbound): InboundShape {
  const detail = detailSchema.parse(inbound.detail);
  return {
    id: inbound.id,
    door: inbound.door,
    state: inbound.state,
    outcome: inbound.outcome,
    sender: inbound.sender,
    subject: inbound.subject,
    words: detail.words,
    attendee: namePerson(detail.attendee) || detail.address,
    answer: toAnswer(detail.answer),
    comment: detail.comment ?? '',
    proposedAt: detail.proposedAt,
    delegate: namePerson(detail.delegate),
    participantId: inbound.participantId,
    participantName,
    meetingId: inbound.meetingId,
    receivedAt: inbound.receivedAt.toISOString(),
    decidedAt: inbound.decidedAt?.toISOString() ?? null,
    version: inbound.version,
    actions: { apply: whyNotDecide(inbound, 'apply'), dismiss: whyNotDecide(inbound, 'dismiss') },
  };
}

const presentSlot = (slot: queries.ProposalRow['slot']) => ({
  id: slot.id,
  day: slot.day,
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
});

/** A proposal as one of the meeting's people sees it. */
export function presentProposal(
  proposal: queries.ProposalRow,
  meeting: MeetingRow,
  view: { event: EventRow; participantId: string; now: number },
): ProposalShape {
  const facts = proposalFacts(proposal, view.participantId);
  const refusal = whyNotAnswerProposal(facts);
  const proposer = meeting.people.find(
    ({ participantId }) => participantId === proposal.proposerId,
  );
  return {
    id: proposal.id,
    meetingId: meeting.id,
    state: proposal.state,
    isOwn: facts.isOwn,
    proposerName: proposer ? `${proposer.name} (${proposer.organisationName})` : '',
    comment: proposal.comment,
    current: meeting.slot && presentSlot(meeting.slot),
    proposed: presentSlot(proposal.slot),
    version: proposal.version,
    actions: {
      accept: refusal ?? whyNotProposeTime(factsOf(meeting), view.event, view.now),
      decline: refusal,
      withdraw: whyNotWithdrawProposal(facts),
    },
  };
}
