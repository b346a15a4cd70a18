import type { Transaction } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import type { Call } from '../../call/call.ts';
import * as queries from './queries.ts';

/** A company goes from these offices to another one, or to none. */
export type OfficeChange = {
  organisationId: string;
  fromIds: readonly string[];
  toId: string | null;
};

/**
 * Puts every registration that these offices looked after, and those that are still ahead and nobody's, into the care
 * of the new one. Of an event that is over, the merit of having brought the company stays where it was.
 */
export async function moveToOffice(
  tx: Transaction,
  call: Call,
  { organisationId, fromIds, toId }: OfficeChange,
): Promise<void> {
  const cases = await queries.holdCasesOf(tx, organisationId, call.now);
  for (const { id, eventId, officeId, creditedOfficeId, isOver } of cases) {
    const isTheirs = officeId !== null && fromIds.includes(officeId);
    const isNobodys = officeId === null && toId !== null && !isOver;
    if (!isTheirs && !isNobodys) continue;
    await queries.setOfficeOf(tx, id, {
      officeId: toId,
      creditedOfficeId: isOver ? (creditedOfficeId ?? officeId) : creditedOfficeId,
    });
    await recordActivity(tx, call, {
      action: 'participants.assign_office',
      eventId,
      subjectId: id,
      detail: { from: officeId, to: toId },
    });
  }
}
