import { type QueryClient, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { $api } from './client.ts';
import type { paths } from './schema.d.ts';

type SessionAnswer = paths['/api/session']['get']['responses'][200]['content']['application/json'];

/** The person who is signed in. */
export type Account = NonNullable<SessionAnswer['account']>;

/** Options of the one query that says who is signed in. */
export const sessionOptions = () =>
  $api.queryOptions('get', '/api/session', undefined, { staleTime: 60_000 });

/** Who is signed in; null for a visitor. Suspends until known. */
export function useSession(): Account | null {
  return useSuspenseQuery(sessionOptions()).data.account;
}

/** Who is signed in, without waiting: undefined while unknown or when the API is away. */
export function useSessionIfKnown(): Account | null | undefined {
  return useQuery(sessionOptions()).data?.account;
}

/** Puts a fresh sign-in, change of account or sign-out into the cache at once. */
export function setSession(cache: QueryClient, account: Account | null): void {
  cache.setQueryData(sessionOptions().queryKey, { account });
}

const [, sessionPath] = sessionOptions().queryKey;
/** Whether a query is any but the one for who is signed in. */
export const isOther = ({ queryKey }: { queryKey: readonly unknown[] }): boolean =>
  queryKey[1] !== sessionPath;

/**
 * Somebody else is at the device, or nobody: forgets everything that belonged to the person before. What is on screen
 * is asked for anew; were its queries thrown away instead, their places on the page would wait for ever.
 */
export function changeSession(cache: QueryClient, account: Account | null): void {
  setSession(cache, account);
  cache.removeQueries({ type: 'inactive', predicate: isOther });
  void cache.resetQueries({ predicate: isOther });
}
