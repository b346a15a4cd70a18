import type { AskHandover } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  durations,
  type OfficeAsker,
  whyNotAskHandover,
  whyNotWithdrawHandover,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { findChosenId } from '../participants/queries.ts';
import * as queries from './queries.ts';
import { requireClient, requireStaff } from './staff.ts';
import { tellOfMissingContact, tellOfQuestion } from './telling.ts';

const dayMs = 86_400_000;

type AskedHandover = { organisationId: string; toId: string; asker: OfficeAsker };

/** Asks the rule whether the company may go there; used before asking, and when the company goes by itself. */
export async function ensureMayGo(
  tx: Transaction,
  { organisationId, toId, asker }: AskedHandover,
): Promise<void> {
  const to = await findOrganisation(tx, toId);
  if (!to) throw refuse('validation_failed', { faults: [{ path: 'toId', code: 'not_found' }] });
  const offices = await queries.listOfficeIds(tx, organisationId);
  ensure(
    whyNotAskHandover({
      asker,
      toKind: to.kind,
      isItself: toId === organisationId,
      isRecognised: await queries.isRecognised(tx, toId),
      isThere: offices.length === 1 && (await findChosenId(tx, organisationId)) === toId,
      hasOpen: asker !== 'company' && (await queries.hasOpenHandover(tx, organisationId, toId)),
    }),
  );
}

/** An office asks a company to come to it, or to go on to another office. Nothing changes before the company agrees. */
export function askHandover(
  call: Call,
  accountId: string,
  officeId: string,
  { organisationId, toId, words, givesNotes }: AskHandover,
): Promise<string> {
  return transact(call, async (tx) => {
    const asker: OfficeAsker = toId === officeId ? 'new_office' : 'old_office';
    if (asker === 'old_office') await requireClient(tx, accountId, officeId, organisationId);
    else await requireStaff(tx, accountId, officeId);
    found(await findOrganisation(tx, organisationId));
    await queries.lapseExpired(tx, organisationId, toId, call.now);
    await ensureMayGo(tx, { organisationId, toId, asker });
    const id = call.deps.ids.next();
    const isAsked = await queries.insertHandover(tx, {
      id,
      organisationId,
      toId,
      askedBy: asker,
      fromId: asker === 'old_office' ? officeId : null,
      officeGivesNotes: asker === 'old_office' && givesNotes,
      askedById: accountId,
      words,
      askedAt: call.now,
      expiresAt: new Date(call.now.getTime() + durations.handoverDays * dayMs),
    });
    if (!isAsked) throw refuse('handover_is_open');
    await recordActivity(tx, call, {
      action: 'offices.ask_handover',
      subjectId: organisationId,
      detail: { officeId, toId },
    });
    const isHeard = await tellOfQuestion(tx, call, { id, organisationId });
    if (!isHeard) await tellOfMissingContact(tx, call, id);
    return id;
  });
}

/** Whoever asked takes it back; the link in the mail says so from then on. */
export function withdrawHandover(
  call: Call,
  accountId: string,
  officeId: string,
  { id, version }: { id: string; version: number },
): Promise<void> {
  return transact(call, async (tx) => {
    await requireStaff(tx, accountId, officeId);
    const asked = await queries.listHandoversOfOffice(tx, officeId);
    const handover = found(asked.find((each) => each.id === id));
    ensure(whyNotWithdrawHandover(handover));
    const ending = { state: 'withdrawn', decidedById: accountId, decidedAt: call.now } as const;
    if (!(await queries.endHandover(tx, { id, version }, ending))) throw refuse('stale_state');
    await recordActivity(tx, call, {
      action: 'offices.withdraw_handover',
      subjectId: handover.organisationId,
      detail: { officeId, toId: handover.toId },
    });
  });
}

/** Puts open questions to contact persons who have come since they were asked. */
export async function askNewContacts(call: Call): Promise<void> {
  for (const handover of await queries.listUntold(call.deps.db, call.now))
    await transact(call, (tx) => tellOfQuestion(tx, call, handover));
}
