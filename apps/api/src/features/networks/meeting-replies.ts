import { judgeReply, type MeetingReply } from '@ponte/calendar';
import type { Transaction } from '@ponte/db';
import { type CalendarAnswer, type InboundOutcome, whyNotAnswerGroupMeeting } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { describeReply, type JudgeElsewhere, nobody } from '../replies/commands.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Proven = {
  reply: MeetingReply;
  meeting: queries.GroupMeetingRow;
  person: queries.GroupPersonRow;
};

const answerOf = (reply: MeetingReply): CalendarAnswer => {
  const answer = reply.kind === 'answer' || reply.kind === 'counter' ? reply.answer : null;
  return answer === null || answer === 'needs-action' ? 'needs_action' : answer;
};

/** Notes what the calendar says; another time that it proposes is shown to those who lead and moves nothing. */
async function noteAnswer(tx: Transaction, call: Call, proven: Proven): Promise<InboundOutcome> {
  const { reply, meeting, person } = proven;
  const answer = answerOf(reply);
  await queries.updateGroupPerson(tx, person, {
    answer,
    comment: (reply.comment ?? '').slice(0, 500),
    proposedAt: reply.kind === 'counter' ? (reply.proposal?.startsAt ?? null) : null,
    answeredAt: call.now,
    replySequence: reply.sequence,
    replyStampedAt: reply.stampedAt,
  });
  const detail = { meetingId: meeting.id, accountId: person.accountId, answer };
  await recordInNetwork(tx, call, meeting.networkId, 'answer_meeting', detail);
  return reply.kind === 'counter' ? 'countered' : answer;
}

async function judge(tx: Transaction, call: Call, proven: Proven): Promise<InboundOutcome> {
  const { reply, meeting, person } = proven;
  const { accountId } = person;
  const address = reply.attendee.address?.toLowerCase();
  if (address && !(await queries.listAddressesOf(tx, accountId)).includes(address)) {
    const detail = { meetingId: meeting.id, accountId, address };
    await recordInNetwork(tx, call, meeting.networkId, 'refuse_answer', detail);
    return 'unknown_attendee';
  }
  const handled = { sequence: person.replySequence, stampedAt: person.replyStampedAt };
  const order = judgeReply(
    reply,
    person.replyStampedAt || person.replySequence !== null ? handled : null,
    person.sequence,
  );
  if (order === 'ahead') return 'unreadable';
  if (order !== 'fresh') return 'stale';
  if (reply.kind === 'delegation') return 'delegated';
  if (reply.kind === 'refresh' || reply.kind === 'decline-counter') return 'automatic';
  if (whyNotAnswerGroupMeeting(meeting, person.isInvited, call.now)) return 'too_late';
  return noteAnswer(tx, call, proven);
}

/**
 * Judges a reply about a meeting of a group: the signed address and the UID say who answers about what, as with
 * meetings of events; SEQUENCE and DTSTAMP, whether it is news.
 */
export const judgeGroupReply: JudgeElsewhere = async (tx, call, reply, ids) => {
  const meeting = uuid.test(reply.uid)
    ? await queries.findAnyGroupMeeting(tx, reply.uid.toLowerCase())
    : null;
  if (!meeting) return null;
  const person = await queries.holdGroupPerson(tx, meeting.id, ids);
  const about = { ...nobody, meetingId: meeting.id, detail: describeReply(reply) };
  if (!person) return { outcome: 'not_signed', ...about };
  return { outcome: await judge(tx, call, { reply, meeting, person }), ...about };
};
