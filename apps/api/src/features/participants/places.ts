import type { Transaction } from '@ponte/db';
import { doesTakePlace, type ParticipantState, whyNotTakeOffer } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { announce, type StateNews } from './announce.ts';
import * as queries from './queries.ts';

export type FullCode = 'event_full' | 'type_full';

/**
 * Takes a place of the event and one of the type, or neither: the code says which had none left. Event
 * before type, everywhere, so that two callers never wait for each other.
 */
export async function takePlace(
  tx: Transaction,
  eventId: string,
  typeId: string,
): Promise<FullCode | null> {
  if (!(await queries.takeEventPlace(tx, eventId))) return 'event_full';
  if (await queries.takeTypePlace(tx, eventId, typeId)) return null;
  await queries.giveBackEventPlace(tx, eventId);
  return 'type_full';
}

const hoursAfter = (now: Date, hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** Moves a held waiting participant, for whom a place has been taken, to `offered`. */
export async function offerPlaceTo(
  tx: Transaction,
  call: Call,
  waiting: ParticipantRow,
  hours: number,
): Promise<StateNews> {
  const offeredUntil = hoursAfter(call.now, hours);
  const change = { state: 'offered' as const, offeredUntil };
  const participant = await queries.updateParticipant(tx, waiting, change);
  if (!participant) throw refuse('stale_state');
  return {
    participant,
    action: 'participants.offer_place',
    purpose: 'place_offered',
    payload: { offeredUntil: offeredUntil.toISOString() },
  };
}

/** Offers every free place to who has waited longest for one, until nobody waits or nothing is free. */
export async function offerFreedPlaces(
  tx: Transaction,
  call: Call,
  eventId: string,
): Promise<number> {
  const news: StateNews[] = [];
  for (;;) {
    const next = await queries.findNextWaiting(tx, eventId);
    if (!next) break;
    // Somebody else may have taken the place that the search has just seen.
    if (await takePlace(tx, eventId, next.participant.typeId)) break;
    news.push(await offerPlaceTo(tx, call, next.participant, next.placeOfferHours));
  }
  await announce(tx, call, eventId, news);
  return news.length;
}

/**
 * Gives back the place of a participant who has just left a place-taking state, and offers it to who waits.
 * `before` is the row as it was; a state that took no place gives none back.
 */
export async function releasePlace(
  tx: Transaction,
  call: Call,
  before: { eventId: string; typeId: string; state: ParticipantState },
): Promise<void> {
  if (!doesTakePlace(before.state)) return;
  await queries.giveBackEventPlace(tx, before.eventId);
  await queries.giveBackTypePlace(tx, before.eventId, before.typeId);
  await offerFreedPlaces(tx, call, before.eventId);
}

/** Takes the place that was offered: approved at once, or applied where the organiser decides. */
export function takeOfferedPlace(
  call: Call,
  event: EventRow,
  participantId: string,
): Promise<ParticipantRow> {
  return transact(call, async (tx) => {
    const [before] = await queries.holdParticipants(tx, event.id, [participantId]);
    const offered = found(before);
    ensure(
      whyNotTakeOffer(offered.state, offered.offeredUntil?.getTime() ?? null, call.now.getTime()),
    );
    const type = found(await queries.holdType(tx, event.id, offered.typeId, 'key share'));
    const isAutomatic = type.approval === 'automatic';
    const participant = await queries.updateParticipant(tx, offered, {
      state: isAutomatic ? 'approved' : 'applied',
      waitingSince: null,
      offeredUntil: null,
    });
    if (!participant) throw refuse('stale_state');
    await announce(tx, call, event.id, [
      {
        participant,
        action: 'participants.take_place',
        purpose: isAutomatic ? 'registration_approved' : 'registration_received',
      },
    ]);
    return participant;
  });
}

/** Ends the late offers of one event: those people leave the list, and the next ones are asked. */
async function expireOffersOf(call: Call, eventId: string): Promise<[number, number]> {
  return transact(call, async (tx) => {
    const news: StateNews[] = [];
    for (const late of await queries.holdLateOffers(tx, eventId, call.now)) {
      const change = { state: 'withdrawn' as const, waitingSince: null, offeredUntil: null };
      const participant = await queries.updateParticipant(tx, late, change);
      if (!participant) throw refuse('stale_state');
      await queries.giveBackEventPlace(tx, eventId);
      await queries.giveBackTypePlace(tx, eventId, late.typeId);
      const action = 'participants.expire_offer';
      news.push({ participant, action, purpose: 'place_offer_expired' });
    }
    await announce(tx, call, eventId, news);
    return [news.length, await offerFreedPlaces(tx, call, eventId)];
  });
}

/**
 * Run by the clock: ends offers that nobody took and offers what is free, also places that appeared
 * without a change here (a larger event). One transaction per event; running it twice does nothing more.
 */
export async function expireOffers(call: Call): Promise<{ expired: number; offered: number }> {
  const total = { expired: 0, offered: 0 };
  for (const eventId of await queries.listEventsToPromote(call.deps.db, call.now)) {
    const [expired, offered] = await expireOffersOf(call, eventId);
    total.expired += expired;
    total.offered += offered;
  }
  return total;
}
