import type { OrganisationProfile } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { refreshExchangeCountry } from '../../directory/exchange-country.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import { deleteFile, storeFile } from '../../files/store.ts';
import type { UploadedFile } from '../../files/upload.ts';
import { found, refuse } from '../../http/errors.ts';
import { type Actor, requireManager } from './actor.ts';
import * as queries from './queries.ts';

export * from './member-commands.ts';

/** Writes a new organisation, with the account as its manager if one is given; for callers with a transaction. */
export async function insertOrganisation(
  tx: Transaction,
  call: Call,
  accountId: string | null,
  profile: OrganisationProfile,
): Promise<queries.OrganisationRow> {
  const row = await queries.insertOrganisationRow(tx, {
    ...profile,
    id: call.deps.ids.next(),
    createdAt: call.now,
  });
  if (accountId) {
    await queries.insertMember(tx, {
      organisationId: row.id,
      accountId,
      role: 'manager',
      createdAt: call.now,
    });
  }
  await recordActivity(tx, call, { action: 'organisations.create', subjectId: row.id });
  return row;
}

export const createOrganisation = (
  call: Call,
  accountId: string,
  profile: OrganisationProfile,
): Promise<queries.OrganisationRow> =>
  transact(call, (tx) => insertOrganisation(tx, call, accountId, profile));

const refreshDirectory = async (tx: Transaction, organisationId: string): Promise<void> =>
  refreshDirectoryEntry(tx, await queries.listParticipantIds(tx, organisationId));

/**
 * Changes what the organisation says about itself, in the directories of its events too. Whether the caller
 * may is for the command that calls this to say.
 */
export async function changeOrganisationProfile(
  tx: Transaction,
  call: Call,
  id: string,
  change: OrganisationProfile & { version: number },
): Promise<queries.OrganisationRow> {
  const { version, ...profile } = change;
  const row = await queries.updateOrganisation(tx, id, version, profile);
  if (!row) throw refuse('stale_state');
  await refreshDirectory(tx, id);
  await refreshExchangeCountry(tx, id);
  await recordActivity(tx, call, { action: 'organisations.change', subjectId: id });
  return row;
}

export function changeOrganisation(
  call: Call,
  actor: Actor,
  id: string,
  change: OrganisationProfile & { version: number },
): Promise<queries.HeldOrganisation> {
  return transact(call, async (tx) => {
    const { myRole } = await requireManager(tx, actor, id);
    return { organisation: await changeOrganisationProfile(tx, call, id, change), myRole };
  });
}

/** Sets the logo, or removes it with null; the former picture is not kept. */
export function changeLogo(
  call: Call,
  actor: Actor,
  id: string,
  file: UploadedFile | null,
): Promise<queries.HeldOrganisation> {
  return transact(call, async (tx) => {
    await requireManager(tx, actor, id);
    const logoId = file ? await storeFile(tx, call, file) : null;
    const formerId = await queries.replaceLogo(tx, id, logoId);
    if (formerId) await deleteFile(tx, formerId);
    await recordActivity(tx, call, { action: 'organisations.change_logo', subjectId: id });
    return found(await queries.findHeldOrganisation(tx, id, actor.accountId));
  });
}
