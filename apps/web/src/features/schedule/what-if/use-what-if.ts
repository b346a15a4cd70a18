import { useQuery } from '@tanstack/react-query';
import { client } from '../../../api/client.ts';
import { useEventKey } from '../queries.ts';
import { isLimited, type Limits, type Variation } from './variation.ts';
import { whileBusy } from './while-busy.ts';

/** Shared among the variations; enough for a normal event, and short enough to wait for. */
const seconds = 4;

/** Asks the scheduler; what was asked before is answered at once. */
export function useWhatIf(variations: readonly Variation[], limits: Limits, isWanted: boolean) {
  const event = useEventKey();
  return useQuery({
    queryKey: ['post', '/api/events/{event}/schedule/what-if', { event, variations, limits }],
    queryFn: async () => {
      const { data } = await client.POST('/api/events/{event}/schedule/what-if', {
        params: { path: { event } },
        body: {
          variations: [...variations],
          seconds,
          ...(isLimited(limits) ? { limits } : {}),
        },
      });
      if (!data) throw new Error('The study came without a body');
      return data;
    },
    enabled: isWanted,
    staleTime: 5 * 60_000,
    ...whileBusy,
  });
}
