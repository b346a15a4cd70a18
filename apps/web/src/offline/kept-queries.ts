import type { Query, QueryClient } from '@tanstack/react-query';

const own = '/api/events/{event}/as/{participant}';

/** What can be read without a network: the event, one's own day in it, and the people one meets. */
const keptPaths = [
  '/api/session',
  '/api/events/{event}',
  own,
  `${own}/home`,
  `${own}/meetings`,
  `${own}/requests`,
  `${own}/directory/{counterpart}`,
  `${own}/floor-plan`,
  `${own}/sessions`,
  `${own}/availability`,
  `${own}/profiles`,
] as const;

const isKeptPath = (path: unknown): boolean => keptPaths.some((kept) => kept === path);

function readSubject(init: unknown): string | null {
  const { params } = (init ?? {}) as { params?: { path?: { participant?: string } } };
  return params?.path?.participant ?? null;
}

/** Whether an answer is kept on the device: only what is one's own, never that of somebody one acts for. */
export function isKept({ queryKey, state }: Pick<Query, 'queryKey' | 'state'>): boolean {
  const [method, path, init] = queryKey;
  if (method !== 'get' || state.status !== 'success' || !isKeptPath(path)) return false;
  return (readSubject(init) ?? 'me') === 'me';
}

const dayMs = 86_400_000;

/** Keeps these answers in memory although no page shows them, or the next page shown would drop them. */
export function holdKept(cache: QueryClient): void {
  for (const path of keptPaths) cache.setQueryDefaults(['get', path], { gcTime: dayMs });
}
