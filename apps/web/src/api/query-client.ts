import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.ts';

const maxAttempts = 3;

/** An answer that is older than this is asked for anew where a page shows it. */
export const staleMs = 15_000;

/**
 * The cache of all answers. `onSignedOut` is called when the API no longer knows the session,
 * whichever call finds out.
 */
export function createQueryCache(onSignedOut: () => void): QueryClient {
  const onError = (thrown: unknown) => {
    if (asProblem(thrown).code === 'unauthenticated') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: staleMs,
        // Without a network a page says so, instead of loading for ever; with one again it asks anew.
        networkMode: 'always',
        refetchOnReconnect: true,
        // A refusal stays a refusal; only what may pass is asked again.
        retry: (failures, thrown) =>
          navigator.onLine && asProblem(thrown).isPassing && failures < maxAttempts - 1,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Marks every cached answer under these API paths as out of date, so that what is on screen reloads. */
export function refreshPaths(cache: QueryClient, prefixes: readonly string[]): Promise<void> {
  return cache.invalidateQueries({
    predicate: ({ queryKey: [, path] }) =>
      typeof path === 'string' && prefixes.some((prefix) => path.startsWith(prefix)),
  });
}
