import {
  type EventRole,
  isLocale,
  whyNotEditEvent,
  whyNotGrantRole,
  whyNotRevokeRole,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { ensureAccount } from '../accounts/queries.ts';
import { findOrganisation } from '../organisations/queries.ts';
import * as queries from './queries.ts';

export type NewRole = {
  email: string;
  name?: string | undefined;
  role: EventRole;
  officeId: string | null;
};

/** Gives the person of this address a role, an account if they have none, and word of it. Twice changes nothing. */
export function grantRole(call: Call, eventId: string, input: NewRole): Promise<queries.RoleRow> {
  return transact(call, async (tx) => {
    const event = found(await queries.lockEvent(tx, eventId));
    ensure(whyNotEditEvent(event.state));
    ensure(whyNotGrantRole(input.role, input.officeId));
    if (input.officeId && !(await findOrganisation(tx, input.officeId)))
      throw refuse('role_needs_office', { faults: [{ path: 'officeId', code: 'unknown' }] });
    const account = await ensureAccount(tx, {
      id: call.deps.ids.next(),
      email: input.email,
      name: input.name ?? input.email.split('@')[0] ?? input.email,
      locale: event.languages.find(isLocale) ?? 'en',
    });
    const role = await queries.upsertRole(tx, {
      id: call.deps.ids.next(),
      eventId,
      accountId: account.id,
      role: input.role,
      officeId: input.officeId,
      createdAt: call.now,
    });
    // The role keeps its id when it was held already, and with it the key: no second mail.
    await queueMessages(tx, call, [
      {
        purpose: 'role_granted',
        dedupeKey: `role_granted:${role.id}`,
        eventId,
        to: {
          address: account.email,
          name: account.name,
          locale: account.locale,
          accountId: account.id,
        },
        payload: { role: input.role },
      },
    ]);
    await recordActivity(tx, call, {
      action: 'events.grant_role',
      eventId,
      subjectId: account.id,
      detail: { role: input.role, officeId: input.officeId },
    });
    return role;
  });
}

/** Takes a role away; it ends with the transaction, because every request reads its roles anew. */
export function revokeRole(call: Call, eventId: string, roleId: string): Promise<void> {
  return transact(call, async (tx) => {
    await queries.lockEvent(tx, eventId); // two owners must not remove each other at once
    const role = found(await queries.findRole(tx, eventId, roleId));
    ensure(whyNotRevokeRole(role.role, await queries.countOwners(tx, eventId)));
    await queries.deleteRole(tx, roleId);
    await recordActivity(tx, call, {
      action: 'events.revoke_role',
      eventId,
      subjectId: role.accountId,
      detail: { role: role.role },
    });
  });
}
