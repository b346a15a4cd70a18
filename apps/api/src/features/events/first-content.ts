import { eventRole, participationType, type Transaction, typeRule } from '@ponte/db';
import type { LocalisedText } from '@ponte/domain';
import type { Call } from '../../call/call.ts';

/**
 * What a new event begins with. Its tables belong to slices further right, but nobody else can know the
 * event before this transaction ends, so that none of their rules has anything to judge.
 */
const firstTypeNames: LocalisedText = {
  en: 'Participant',
  it: 'Partecipante',
  sl: 'Udeleženec',
  de: 'Teilnahme',
};

/** One participation type whose people may meet each other: enough to open registration. */
export async function insertFirstContent(
  tx: Transaction,
  call: Call,
  eventId: string,
): Promise<void> {
  const id = call.deps.ids.next();
  await tx.insert(participationType).values({ id, eventId, names: firstTypeNames });
  await tx.insert(typeRule).values({ eventId, fromTypeId: id, toTypeId: id });
}

/** Whoever makes an event owns it. */
export async function giveToFounder(
  tx: Transaction,
  call: Call,
  eventId: string,
  accountId: string,
): Promise<void> {
  await tx.insert(eventRole).values({
    id: call.deps.ids.next(),
    eventId,
    accountId,
    role: 'owner',
    createdAt: call.now,
  });
}
