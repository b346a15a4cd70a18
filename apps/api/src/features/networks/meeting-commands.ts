import { isInvitationChange } from '@ponte/calendar';
import type { GroupMeetingInput, GroupMeetingStep, GroupRecordInput } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import * as domain from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { queueGroupInvitations } from './meeting-invitations.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';
import { type Actor, requireLead, requireReader } from './viewing.ts';

type Seen = { id: string; version: number };

const toRow = ({ startsAt, endsAt, ...rest }: GroupMeetingInput) => ({
  ...rest,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

export function createGroupMeeting(
  call: Call,
  actor: Actor,
  key: string,
  input: GroupMeetingInput,
): Promise<queries.GroupMeetingRow> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    if ((await queries.countGroupMeetings(tx, network.id)) >= domain.limits.groupMeetings)
      throw refuse('too_many_entries');
    const row = await queries.insertGroupMeeting(tx, {
      ...toRow(input),
      id: call.deps.ids.next(),
      networkId: network.id,
      createdAt: call.now,
    });
    await recordInNetwork(tx, call, network.id, 'create_meeting', { meetingId: row.id });
    return row;
  });
}

/** What calendars show of it, in the words of the standard; the people are told one by one. */
const factsOf = ({ startsAt, endsAt, place, joinUrl }: domain.GroupMeetingFacts) => ({
  startsAt,
  endsAt,
  location: place,
  joinUrl,
  participantIds: [],
});

type Change = Parameters<typeof queries.updateGroupMeeting>[2];

/** One change by those who lead, with the network held: who belongs to it stays the same meanwhile. */
function changeByLead(
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  change: (tx: Transaction, before: queries.GroupMeetingRow) => Promise<Change>,
  tell: (
    tx: Transaction,
    after: queries.GroupMeetingRow,
    before: queries.GroupMeetingRow,
  ) => Promise<void>,
): Promise<queries.GroupMeetingRow> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    const before = found(await queries.findGroupMeeting(tx, network.id, seen.id));
    const row = await queries.updateGroupMeeting(tx, seen, await change(tx, before));
    if (!row) throw refuse('stale_state');
    await tell(tx, row, before);
    return row;
  });
}

/** Changes a meeting; where calendars show something else from now on, they are told. */
export const changeGroupMeeting = (
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  input: GroupMeetingInput,
): Promise<queries.GroupMeetingRow> =>
  changeByLead(
    call,
    actor,
    key,
    seen,
    async (_, before) => {
      const after = toRow(input);
      ensure(domain.whyNotChangeGroupMeeting(before, after, call.now));
      return after;
    },
    async (tx, after, before) => {
      const { id: meetingId, networkId, state } = after;
      await recordInNetwork(tx, call, networkId, 'change_meeting', { meetingId });
      const isNews =
        isInvitationChange(factsOf(before), factsOf(after)) || before.title !== after.title;
      if (state !== 'called' || !isNews) return;
      const forgetsAnswers =
        before.startsAt.getTime() !== after.startsAt.getTime() ||
        before.endsAt.getTime() !== after.endsAt.getTime();
      const people = await queries.raiseSequences(tx, meetingId, {
        toldAt: call.now,
        forgetsAnswers,
      });
      await queueGroupInvitations(tx, call, { meetingId, method: 'REQUEST' }, people);
    },
  );

const callMeeting = (call: Call, actor: Actor, key: string, seen: Seen) =>
  changeByLead(
    call,
    actor,
    key,
    seen,
    async (_, before) => {
      ensure(domain.whyNotCallGroupMeeting(before, call.now));
      return { state: 'called' };
    },
    async (tx, { id: meetingId, networkId }) => {
      const contacts = await queries.listContacts(tx, networkId);
      const people = await queries.invitePeople(tx, meetingId, contacts, call.now);
      await queueGroupInvitations(tx, call, { meetingId, method: 'REQUEST' }, people);
      await recordInNetwork(tx, call, networkId, 'call_meeting', { meetingId });
    },
  );

const cancelMeeting = (call: Call, actor: Actor, key: string, seen: Seen, reason: string) =>
  changeByLead(
    call,
    actor,
    key,
    seen,
    async (_, before) => {
      ensure(domain.whyNotCancelGroupMeeting(before, call.now));
      return { state: 'cancelled', cancelledAt: call.now, cancelReason: reason };
    },
    async (tx, { id: meetingId, networkId }) => {
      const people = await queries.raiseSequences(tx, meetingId, {
        toldAt: call.now,
        forgetsAnswers: false,
      });
      await queueGroupInvitations(tx, call, { meetingId, method: 'CANCEL' }, people);
      await recordInNetwork(tx, call, networkId, 'cancel_meeting', { meetingId });
    },
  );

/** Invites the group's people to the meeting, or tells them that it does not take place. */
export const moveGroupMeeting = (
  call: Call,
  actor: Actor,
  key: string,
  id: string,
  { to, reason, version }: GroupMeetingStep,
): Promise<queries.GroupMeetingRow> =>
  to === 'called'
    ? callMeeting(call, actor, key, { id, version })
    : cancelMeeting(call, actor, key, { id, version }, reason);

/** Throws a draft away; nobody has heard of it. */
export function deleteGroupMeeting(
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    const meeting = found(await queries.findGroupMeeting(tx, network.id, seen.id));
    ensure(domain.whyNotDeleteGroupMeeting(meeting));
    if (!(await queries.deleteGroupMeeting(tx, seen))) throw refuse('stale_state');
    await recordInNetwork(tx, call, network.id, 'delete_meeting', { meetingId: seen.id });
  });
}

/** Says on the page whether one comes. A newer answer of one's calendar takes its place. */
export function answerGroupMeeting(
  call: Call,
  actor: Actor,
  key: string,
  meetingId: string,
  answer: domain.GroupAnswer,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireReader(tx, actor, key);
    const person = await queries.holdGroupPerson(
      tx,
      meetingId,
      actor.accountId ? [actor.accountId] : [],
    );
    const meeting = found(await queries.findGroupMeeting(tx, network.id, meetingId));
    ensure(domain.whyNotAnswerGroupMeeting(meeting, person?.isInvited ?? false, call.now));
    if (!person) return;
    const change = { answer, comment: '', proposedAt: null, answeredAt: call.now };
    await queries.updateGroupPerson(tx, person, change);
    await recordInNetwork(tx, call, network.id, 'answer_meeting', { meetingId, answer });
  });
}

/** Writes minutes, and who was there. */
export const recordGroupMeeting = (
  call: Call,
  actor: Actor,
  key: string,
  id: string,
  { minutes, guests, presences, version }: GroupRecordInput,
): Promise<queries.GroupMeetingRow> =>
  changeByLead(
    call,
    actor,
    key,
    { id, version },
    async (_, before) => {
      ensure(domain.whyNotRecordGroupMeeting(before, call.now));
      return { minutes, guests, recordedAt: call.now };
    },
    async (tx, { id: meetingId, networkId }) => {
      await queries.writePresences(tx, meetingId, presences);
      await recordInNetwork(tx, call, networkId, 'record_meeting', { meetingId });
    },
  );

/** Ends every address of the person's own feed that was given out, and answers with the new version. */
export function revokeAccountFeed(call: Call, accountId: string): Promise<number> {
  return transact(call, async (tx) => {
    const version = found(await queries.raiseAccountFeed(tx, accountId));
    await recordInNetwork(tx, call, accountId, 'revoke_feed');
    return version;
  });
}
