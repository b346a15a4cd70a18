import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import type { DirectorySearch } from './directory-search.ts';
import { useOwnPath } from './use-event-key.ts';

/** Answers that a change of one's profiles makes out of date. */
export const refreshedByProfiles = [
  '/api/events/{event}/as/{participant}/profiles',
  '/api/events/{event}/as/{participant}/directory',
  '/api/events/{event}/as/{participant}/home',
];

export const useProfiles = () =>
  $api.useQuery('get', '/api/events/{event}/as/{participant}/profiles', {
    params: { path: useOwnPath() },
  });

/** One participant as others see them; `me` for oneself. */
export const useDirectoryEntry = (counterpart: string) =>
  $api.useQuery('get', '/api/events/{event}/as/{participant}/directory/{counterpart}', {
    params: { path: { ...useOwnPath(), counterpart } },
  });

/** The directory page by page; while other words are looked up, the former list stays. */
export function useDirectory({ type, ...search }: DirectorySearch) {
  const query = { ...search, ...(type ? { typeId: type } : {}) };
  return $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/as/{participant}/directory',
    { params: { path: useOwnPath(), query } },
    { ...pagedOptions, placeholderData: keepPreviousData },
  );
}
