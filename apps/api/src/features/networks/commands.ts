import type { AddContact, ChangedNetwork, NewNetwork, SetMember } from '@ponte/contracts';
import { limits, whyNotLoseLead } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { ensureAccount } from '../accounts/queries.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { followMembership } from './meeting-invitations.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';
import { type Actor, requireLead } from './viewing.ts';

export * from './document-commands.ts';
export * from './mailing-commands.ts';
export * from './meeting-commands.ts';
export { judgeGroupReply } from './meeting-replies.ts';
export * from './survey-commands.ts';
export { remindOfTasks } from './task-reminders.ts';
export * from './work-commands.ts';

/** A new network with the organisation that leads it; only administrators found networks. */
export function createNetwork(call: Call, input: NewNetwork): Promise<queries.NetworkRow> {
  const { leadId, parentId, ...texts } = input;
  return transact(call, async (tx) => {
    if (!(await findOrganisation(tx, leadId))) throw refuse('not_found');
    const parent = parentId ? found(await queries.findNetwork(tx, parentId)) : null;
    const id = call.deps.ids.next();
    const row = { ...texts, id, parentId: parent?.id ?? null, createdAt: call.now };
    const made = await queries.insertNetwork(tx, row);
    if (!made) throw refuse('slug_taken');
    const { areas, sectors } = made;
    await queries.writeMember(tx, {
      networkId: id,
      organisationId: leadId,
      role: 'lead',
      areas,
      sectors,
      createdAt: call.now,
    });
    await recordInNetwork(tx, call, id, 'create');
    return made;
  });
}

export function changeNetwork(
  call: Call,
  actor: Actor,
  key: string,
  { version, ...texts }: ChangedNetwork,
): Promise<queries.NetworkRow> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    const row = await queries.updateNetwork(tx, { id: network.id, version }, texts);
    if (!row) throw refuse('stale_state');
    await recordInNetwork(tx, call, network.id, 'change');
    return row;
  });
}

/** Takes an organisation into the network, or changes what it is there. */
export function setMember(
  call: Call,
  actor: Actor,
  key: string,
  organisationId: string,
  input: SetMember,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    const present = await queries.findMember(tx, network.id, organisationId);
    if (!present) {
      if (!(await findOrganisation(tx, organisationId))) throw refuse('not_found');
      if ((await queries.countMembers(tx, network.id)) >= limits.networkMembers)
        throw refuse('too_many_entries');
    } else if (input.role !== 'lead')
      ensure(whyNotLoseLead(present.role, await queries.countLeads(tx, network.id)));
    const row = { networkId: network.id, organisationId, ...input, createdAt: call.now };
    await queries.writeMember(tx, row);
    await recordInNetwork(tx, call, network.id, present ? 'change_member' : 'add_member', {
      organisationId,
    });
  });
}

/** Lets an organisation go, with its contacts; what it has written in the group stays. */
export function removeMember(
  call: Call,
  actor: Actor,
  key: string,
  organisationId: string,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    const present = found(await queries.findMember(tx, network.id, organisationId));
    ensure(whyNotLoseLead(present.role, await queries.countLeads(tx, network.id)));
    await queries.deleteMember(tx, network.id, organisationId);
    await followMembership(tx, call, network.id);
    await recordInNetwork(tx, call, network.id, 'remove_member', { organisationId });
  });
}

/** Names a person of a member, whose account is made if there is none. */
export function addContact(
  call: Call,
  actor: Actor,
  key: string,
  { email, organisationId, ...input }: AddContact,
): Promise<string> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    found(await queries.findMember(tx, network.id, organisationId));
    const present = await queries.listContacts(tx, network.id);
    if (present.length >= limits.networkContacts) throw refuse('too_many_entries');
    const account = await ensureAccount(tx, {
      id: call.deps.ids.next(),
      email,
      name: email.split('@')[0] ?? email,
      locale: 'en',
    });
    await queries.writeContact(tx, {
      networkId: network.id,
      organisationId,
      accountId: account.id,
      ...input,
      createdAt: call.now,
    });
    await followMembership(tx, call, network.id);
    await recordInNetwork(tx, call, network.id, 'add_contact', { accountId: account.id });
    return account.id;
  });
}

export function removeContact(
  call: Call,
  actor: Actor,
  key: string,
  accountId: string,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    if (!(await queries.deleteContact(tx, network.id, accountId))) throw refuse('not_found');
    await followMembership(tx, call, network.id);
    await recordInNetwork(tx, call, network.id, 'remove_contact', { accountId });
  });
}
