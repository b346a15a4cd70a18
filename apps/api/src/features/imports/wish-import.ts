import { account, participant, type Queryable } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { type Call, transact, within } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { acceptMeetingRequest, sendMeetingRequest } from '../meeting-requests/commands.ts';
import { findLiveRequest } from '../meeting-requests/queries.ts';
import type { WishLine } from './wish-row.ts';

async function findByAddress(
  db: Queryable,
  eventId: string,
  email: string,
): Promise<ParticipantRow | null> {
  const [row] = await db
    .select({ participant })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(and(eq(participant.eventId, eventId), eq(account.email, email)));
  return row?.participant ?? null;
}

/** Somebody of the list who is not in the event; the field says which side. */
const unknown = (field: 'from' | 'to') =>
  refuse('not_found', { faults: [{ path: field, code: 'unknown' }] });

/** Writes one wish, accepted if the list says so; false when that is how things stand already. */
export function importWish(call: Call, event: EventRow, line: WishLine): Promise<boolean> {
  return transact(call, async (tx) => {
    const inner = within(call, tx);
    const sender = await findByAddress(tx, event.id, line.from);
    if (!sender) throw unknown('from');
    const recipient = await findByAddress(tx, event.id, line.to);
    if (!recipient) throw unknown('to');
    const live = await findLiveRequest(tx, event.id, sender.id, recipient.id);
    if (live && (live.state === 'accepted' || !line.isAccepted)) return false;
    const wish = { recipientId: recipient.id, rank: line.rank, message: line.message };
    const request = live ?? (await sendMeetingRequest(inner, event, sender.id, wish));
    if (line.isAccepted) {
      const answering = request.recipientId === recipient.id ? recipient : sender;
      await acceptMeetingRequest(inner, {
        event,
        requestId: request.id,
        participant: answering,
        version: request.version,
      });
    }
    return true;
  });
}
