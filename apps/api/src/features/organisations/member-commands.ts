import type { Transaction } from '@ponte/db';
import {
  type Locale,
  type MemberRole,
  whyNotChangeMember,
  whyNotRemoveMember,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { ensureAccount } from '../accounts/queries.ts';
import { type Actor, isManager, requireManager, requireMember } from './actor.ts';
import * as queries from './queries.ts';

export type Invitation = { email: string; role: MemberRole; locale: Locale };

/** Adds the person of this address, whose account is made if there is none, and mails them. Twice changes nothing. */
export function addMember(
  call: Call,
  actor: Actor,
  organisationId: string,
  invitation: Invitation,
): Promise<string> {
  return transact(call, async (tx) => {
    const held = await requireManager(tx, actor, organisationId);
    const { email, role, locale } = invitation;
    const account = await ensureAccount(tx, {
      id: call.deps.ids.next(),
      email,
      name: email.split('@')[0] ?? email,
      locale,
    });
    const row = { organisationId, accountId: account.id, role, createdAt: call.now };
    if (!(await queries.insertMember(tx, row))) return account.id;
    const { id, name } = held.organisation;
    await queueMessages(tx, call, [
      {
        purpose: 'organisation_joined',
        dedupeKey: `organisation_joined:${id}:${account.id}:${call.now.getTime()}`,
        to: {
          address: account.email,
          name: account.name,
          locale: account.locale,
          accountId: account.id,
        },
        payload: { organisationId: id, organisationName: name },
      },
    ]);
    await record(tx, call, 'add', organisationId, account.id);
    return account.id;
  });
}

const record = (
  tx: Transaction,
  call: Call,
  verb: 'add' | 'change' | 'remove',
  organisationId: string,
  accountId: string,
): Promise<void> =>
  recordActivity(tx, call, {
    action: `organisations.${verb}_member`,
    subjectId: organisationId,
    detail: { accountId },
  });

/** The facts about one member, with the organisation's members held still. */
async function loadMember(tx: Transaction, actor: Actor, organisationId: string, id: string) {
  const held = await requireMember(tx, actor, organisationId);
  await queries.lockMembers(tx, organisationId);
  const { role } = found(await queries.findMembership(tx, organisationId, id));
  const managers = await queries.countManagers(tx, organisationId);
  return { isManager: isManager(actor, held), isSelf: id === actor.accountId, role, managers };
}

export function changeMember(
  call: Call,
  actor: Actor,
  organisationId: string,
  accountId: string,
  role: MemberRole,
): Promise<void> {
  return transact(call, async (tx) => {
    ensure(whyNotChangeMember(await loadMember(tx, actor, organisationId, accountId), role));
    await queries.updateMemberRole(tx, organisationId, accountId, role);
    await record(tx, call, 'change', organisationId, accountId);
  });
}

export function removeMember(
  call: Call,
  actor: Actor,
  organisationId: string,
  accountId: string,
): Promise<void> {
  return transact(call, async (tx) => {
    ensure(whyNotRemoveMember(await loadMember(tx, actor, organisationId, accountId)));
    await queries.deleteMember(tx, organisationId, accountId);
    await record(tx, call, 'remove', organisationId, accountId);
  });
}
