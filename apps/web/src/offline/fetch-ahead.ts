import type { QueryClient } from '@tanstack/react-query';
import { $api } from '../api/client.ts';
import { isOnline } from '../api/network.ts';
import type { ScopedEvent } from '../layouts/event-scope.tsx';

const own = '/api/events/{event}/as/{participant}';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

// Answers that are young enough are not asked for again, and one that fails is not worth a second try.
const within = (staleTime: number) => ({ staleTime, retry: false });

/** Whom one meets; nobody whose meeting is off or over. */
async function listPartners(cache: QueryClient, event: string, selfId: string): Promise<string[]> {
  const init = { params: { path: { event, participant: 'me' } } };
  const options = $api.queryOptions('get', `${own}/meetings`, init, within(minuteMs));
  const { items } = await cache.fetchQuery(options);
  const ahead = items.filter(({ state }) => state === 'agreed' || state === 'scheduled');
  const ids = ahead.flatMap(({ people }) => people.map(({ participantId }) => participantId));
  return [...new Set(ids)].filter((id) => id !== selfId);
}

async function fetchPartner(cache: QueryClient, event: string, counterpart: string) {
  const init = { params: { path: { event, participant: 'me', counterpart } } };
  await cache.prefetchQuery(
    $api.queryOptions('get', `${own}/directory/{counterpart}`, init, within(6 * hourMs)),
  );
}

/**
 * Fetches what the day in the hall needs before the network is gone: schedule, floor plan, agenda, home, and the
 * pages of all partners; one after the other, for what is on screen goes first.
 */
export async function fetchAhead(cache: QueryClient, event: ScopedEvent): Promise<void> {
  if (!isOnline() || event.me?.state !== 'approved') return;
  const { slug, id, me } = event;
  const bySlug = { params: { path: { event: slug, participant: 'me' } } };
  const byId = { params: { path: { event: id, participant: 'me' } } };
  const partners = await listPartners(cache, slug, me.id);
  await cache.prefetchQuery($api.queryOptions('get', `${own}/floor-plan`, bySlug, within(hourMs)));
  await cache.prefetchQuery($api.queryOptions('get', `${own}/home`, bySlug, within(minuteMs)));
  await cache.prefetchQuery($api.queryOptions('get', `${own}/sessions`, byId, within(hourMs)));
  for (const partner of partners) await fetchPartner(cache, slug, partner);
}
