import type { Transaction } from '@ponte/db';
import type { InvitationMethod } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { toldAs } from '../invitations/commands.ts';
import * as queries from './queries.ts';

/** Tells these calendars of the meeting, in the transaction of the change. */
export async function queueGroupInvitations(
  tx: Transaction,
  call: Call,
  { meetingId, method }: { meetingId: string; method: InvitationMethod },
  people: readonly queries.ToldPerson[],
): Promise<void> {
  if (people.length === 0) return;
  const accounts = await queries.listAccounts(
    tx,
    people.map(({ accountId }) => accountId),
  );
  const messages = people.flatMap(({ accountId, sequence }): NewMessage[] => {
    const to = accounts.find((account) => account.accountId === accountId);
    if (!to) return [];
    const purpose = method === 'CANCEL' ? 'group_cancelled' : 'group_invitation';
    return [{ ...toldAs({ meetingId, method, sequence }, accountId), purpose, to }];
  });
  await queueMessages(tx, call, messages);
}

/** Brings the invitations to coming meetings in line with who belongs to the group now. */
export async function followMembership(
  tx: Transaction,
  call: Call,
  networkId: string,
): Promise<void> {
  const meetings = await queries.holdComingMeetings(tx, networkId, call.now);
  const contacts = meetings.length > 0 ? await queries.listContacts(tx, networkId) : [];
  for (const { id: meetingId } of meetings) {
    const people = await queries.listGroupPeople(tx, meetingId);
    const invited = new Set(
      people.flatMap(({ person }) => (person.isInvited ? person.accountId : [])),
    );
    const joiners = contacts.filter(({ accountId }) => !invited.has(accountId));
    const leavers = [...invited].filter(
      (id) => !contacts.some(({ accountId }) => accountId === id),
    );
    const added = await queries.invitePeople(tx, meetingId, joiners, call.now);
    const gone = await queries.dismissPeople(tx, meetingId, leavers, call.now);
    await queueGroupInvitations(tx, call, { meetingId, method: 'REQUEST' }, added);
    await queueGroupInvitations(tx, call, { meetingId, method: 'CANCEL' }, gone);
  }
}
