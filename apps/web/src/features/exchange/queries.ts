import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import type { ExchangeSearch } from './exchange-search.ts';

/** Answers that a change of anything in the exchange makes out of date. */
export const refreshedByExchange = [
  '/api/exchange/profiles',
  '/api/exchange/profiles/{reference}',
  '/api/exchange/own',
  '/api/exchange/own/{profile}',
  '/api/exchange/own/{profile}/versions',
  '/api/exchange/own/{profile}/events',
  '/api/exchange/reviews',
  '/api/exchange/reviews/{profile}',
  '/api/exchange/organisations',
];
export const refreshedByInterests = [
  '/api/exchange/interests',
  '/api/exchange/interests/waiting',
  '/api/exchange/profiles/{reference}',
  '/api/exchange/own',
];
export const refreshedBySearches = ['/api/exchange/searches'];

/** The exchange page by page; while other words are looked up, the former list stays. */
export const useExchange = (query: ExchangeSearch) =>
  $api.useInfiniteQuery(
    'get',
    '/api/exchange/profiles',
    { params: { query } },
    { ...pagedOptions, placeholderData: keepPreviousData },
  );

export const useExchangeProfile = (reference: string) =>
  $api.useQuery('get', '/api/exchange/profiles/{reference}', { params: { path: { reference } } });

export const useOwnProfiles = () => $api.useQuery('get', '/api/exchange/own');

export const useOwnProfile = (profile: string) =>
  $api.useQuery('get', '/api/exchange/own/{profile}', { params: { path: { profile } } });

/** Organisations one may write for. */
export const useActing = () => $api.useQuery('get', '/api/exchange/organisations');

export const useSavedSearches = () => $api.useQuery('get', '/api/exchange/searches');

/** The technology list changes with the product only. */
export const useTechnologyList = () =>
  $api.useQuery('get', '/api/exchange/technologies', {}, { staleTime: Number.POSITIVE_INFINITY });
