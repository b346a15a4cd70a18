import { keepPreviousData } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useSubject } from '../../api/use-subject.ts';
import type { RequestSearch } from './request-search.ts';

const own = '/api/events/{event}/as/{participant}';

/** Answers that change with a request: the requests, the checks of pairs, and the meetings that follow. */
export const changedByRequests = [`${own}/request`, `${own}/meetings`, `${own}/home`];

export type OwnPath = { event: string; participant: string };

/** The path parameters of what a participant reads and writes. */
export function useOwnPath(): OwnPath {
  const { slug = '' } = useParams({ strict: false });
  return { event: slug, participant: useSubject().participant };
}

export function useRequests({ box, state }: Required<RequestSearch>) {
  const path = useOwnPath();
  return $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/as/{participant}/requests',
    { params: { path, query: { box, ...(state === 'all' ? {} : { state }) } } },
    { ...pagedOptions, placeholderData: keepPreviousData },
  );
}

export const useRequest = (request: string) =>
  $api.useQuery('get', '/api/events/{event}/as/{participant}/requests/{request}', {
    params: { path: { ...useOwnPath(), request } },
  });

/** Options of the one question whether up to a hundred people could be asked, and why not. */
export const checkOptions = (path: OwnPath, participantIds: readonly string[]) =>
  $api.queryOptions('get', '/api/events/{event}/as/{participant}/request-checks', {
    params: { path, query: { participants: participantIds.join(',') } },
  });

/** One of one's own meetings, out of the one list of them. */
export function useOwnMeeting(meetingId: string) {
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/meetings', {
    params: { path: useOwnPath() },
  });
  return { ...query, data: query.data?.items.find(({ id }) => id === meetingId) };
}

/** Takes back that one has declined or withdrawn. */
export const reopenRequest = (path: OwnPath, { id, version }: { id: string; version: number }) =>
  client.POST('/api/events/{event}/as/{participant}/requests/{request}/reopen', {
    params: { path: { ...path, request: id } },
    body: { version },
  });
