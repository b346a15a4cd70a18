import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';

/** Public events to come, soonest first, or past ones, latest first. */
export const useEvents = (period: 'upcoming' | 'past') =>
  $api.useInfiniteQuery('get', '/api/events', { params: { query: { period } } }, pagedOptions);
