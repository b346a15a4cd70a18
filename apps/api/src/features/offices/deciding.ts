import type { DecideHandover } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { whyNotDecideHandover } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { ensureMayGo } from './asking.ts';
import { handOver } from './handing-over.ts';
import * as queries from './queries.ts';
import { requireManager } from './staff.ts';
import { tellOffice } from './telling.ts';

export type Decision = DecideHandover & { handoverId: string };

async function decline(tx: Transaction, call: Call, handover: queries.HandoverRow): Promise<void> {
  const { id, organisationId, askedBy, toId, fromId } = handover;
  await recordActivity(tx, call, {
    action: 'offices.decline_handover',
    subjectId: organisationId,
    detail: { toId },
  });
  const askerId = askedBy === 'old_office' ? fromId : toId;
  if (askerId)
    await tellOffice(tx, call, askerId, {
      purpose: 'office_handover_declined',
      once: id,
      payload: { handoverId: id, officeId: askerId },
    });
}

/** A contact person of the company says yes or no to what an office has asked. */
export function decideHandover(
  call: Call,
  managerId: string,
  organisationId: string,
  { handoverId, agrees, givesNotes, version }: Decision,
): Promise<void> {
  return transact(call, async (tx) => {
    await requireManager(tx, managerId, organisationId);
    await queries.holdOrganisation(tx, organisationId);
    const handover = found(await queries.findHandover(tx, handoverId));
    if (handover.organisationId !== organisationId) throw refuse('not_found');
    ensure(whyNotDecideHandover(handover, call.now));
    const state = agrees ? 'agreed' : 'declined';
    const ending = { state, decidedById: managerId, decidedAt: call.now } as const;
    if (!(await queries.endHandover(tx, { id: handoverId, version }, ending)))
      throw refuse('stale_state');
    if (!agrees) return decline(tx, call, handover);
    const { toId, fromId, officeGivesNotes } = handover;
    await handOver(tx, call, {
      organisationId,
      toId,
      managerId,
      companyGivesNotes: givesNotes,
      handover: { id: handoverId, fromId, officeGivesNotes },
    });
  });
}

/** The company goes to an office, or leaves the one it has, by itself: its own act is its consent. */
export function chooseOffice(
  call: Call,
  managerId: string,
  organisationId: string,
  { officeId, givesNotes }: { officeId: string | null; givesNotes: boolean },
): Promise<void> {
  return transact(call, async (tx) => {
    await requireManager(tx, managerId, organisationId);
    await queries.holdOrganisation(tx, organisationId);
    if (officeId) await ensureMayGo(tx, { organisationId, toId: officeId, asker: 'company' });
    await handOver(tx, call, {
      organisationId,
      toId: officeId,
      managerId,
      companyGivesNotes: givesNotes,
      handover: null,
    });
  });
}
