import type { NewOfficeInvitation } from '@ponte/contracts';
import type { Queryable } from '@ponte/db';
import { type RuleCode, whyNotInvite } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import * as queries from './queries.ts';
import { requireStaff } from './staff.ts';

const dayMs = 86_400_000;
/** Nobody is written to twice in a week about the same. */
const repeatDays = 7;

/** Why the office may not write to anybody today, or to this address about this event. */
export async function judgeInvitation(
  db: Queryable,
  officeId: string,
  to: { email: string; eventId: string | null } | null,
  now: Date,
): Promise<RuleCode | null> {
  const since = (days: number) => new Date(now.getTime() - days * dayMs);
  const events = to?.eventId ? await queries.listEventsOf(db, officeId) : [];
  return whyNotInvite({
    isRecognised: await queries.isRecognised(db, officeId),
    isOfficeOfEvent: !to?.eventId || events.some(({ id }) => id === to.eventId),
    sentToday: await queries.countInvitations(db, officeId, since(1)),
    isRepeated: to !== null && (await queries.isInvited(db, officeId, to, since(repeatDays))),
  });
}

/** Writes to a company, with the office's code in the link. */
export function inviteCompany(
  call: Call,
  accountId: string,
  officeId: string,
  { email, company, eventId, locale, words }: NewOfficeInvitation,
): Promise<void> {
  return transact(call, async (tx) => {
    await requireStaff(tx, accountId, officeId);
    await queries.holdOrganisation(tx, officeId);
    ensure(await judgeInvitation(tx, officeId, { email, eventId }, call.now));
    const id = call.deps.ids.next();
    await queries.insertInvitation(tx, {
      id,
      officeId,
      eventId,
      email,
      company,
      locale,
      words,
      accountId,
      createdAt: call.now,
    });
    await recordActivity(tx, call, {
      action: 'offices.invite',
      subjectId: officeId,
      eventId,
    });
    await queueMessages(tx, call, [
      {
        purpose: 'office_invitation',
        dedupeKey: `office_invitation:${id}`,
        to: { address: email, name: company, locale },
        payload: { invitationId: id, officeId },
      },
    ]);
  });
}
