import type { Transaction } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import type { Call } from '../../call/call.ts';
import { setOffice } from '../exchange/queries.ts';
import { moveToOffice } from '../participants/commands.ts';
import { copyNotes } from './noting.ts';
import * as queries from './queries.ts';
import { tellOffice } from './telling.ts';

export type Handing = {
  organisationId: string;
  toId: string | null;
  /** Who of the company says so. */
  managerId: string;
  /** Whether former offices may pass on what they noted. */
  companyGivesNotes: boolean;
  /** The question that the company has answered, if it was asked one. */
  handover: { id: string; fromId: string | null; officeGivesNotes: boolean } | null;
};

/** What the office had done for the company so far: it keeps these numbers, and sees nothing that comes after them. */
async function countUp(tx: Transaction, call: Call, officeId: string, handing: Handing) {
  const { organisationId, managerId } = handing;
  const cases = await queries.listCases(
    tx,
    { officeId, organisationId },
    { accountId: managerId, now: call.now },
  );
  const sum = (of: (row: queries.CaseRow) => number) =>
    cases.reduce((total, row) => total + of(row), 0);
  return {
    events: cases.length,
    requests: sum(({ asked }) => asked),
    meetings: sum(({ meetings }) => meetings),
    held: sum(({ held }) => held),
    outcomes: sum(({ outcomes }) => outcomes),
  };
}

async function sayGoodbye(tx: Transaction, call: Call, officeId: string, handing: Handing) {
  const { organisationId, toId, companyGivesNotes, handover } = handing;
  const isAgreed = handover?.fromId === officeId && handover.officeGivesNotes;
  const passes = toId !== null && companyGivesNotes && isAgreed;
  const id = call.deps.ids.next();
  await queries.insertParting(tx, {
    id,
    officeId,
    organisationId,
    toId,
    figures: await countUp(tx, call, officeId, handing),
    companyGivesNotes,
    notesPassedAt: passes ? call.now : null,
    leftAt: call.now,
  });
  if (passes) await copyNotes(tx, call, { officeId, organisationId }, toId);
  await tellOffice(tx, call, officeId, {
    purpose: 'office_company_left',
    once: id,
    payload: { partingId: id, officeId },
  });
}

/**
 * Moves a company to another office, or to none: its registrations, the right to write for it in the exchange, and of
 * the notes what both sides allow. The caller holds the organisation and has asked the rule.
 */
export async function handOver(tx: Transaction, call: Call, handing: Handing): Promise<void> {
  const { organisationId, toId, managerId, handover } = handing;
  const offices = await queries.listOfficeIds(tx, organisationId);
  const fromIds = offices.filter((id) => id !== toId);
  // Counted before anything moves, while it is still theirs.
  for (const officeId of fromIds) await sayGoodbye(tx, call, officeId, handing);
  await moveToOffice(tx, call, { organisationId, fromIds, toId });
  const choice = toId && { officeId: toId, chosenById: managerId, chosenAt: call.now };
  await setOffice(tx, organisationId, choice || null);
  await queries.lapseHandovers(tx, organisationId, handover?.id ?? null, call.now);
  await recordActivity(tx, call, {
    action: 'offices.hand_over',
    subjectId: organisationId,
    detail: { from: fromIds, to: toId },
  });
  if (!toId || offices.includes(toId)) return;
  await tellOffice(tx, call, toId, {
    purpose: 'office_company_came',
    once: `${organisationId}:${call.now.toISOString()}`,
    payload: { organisationId, officeId: toId },
  });
}
