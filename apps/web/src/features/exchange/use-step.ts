import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { refreshedByExchange } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';

type Step = 'submit' | 'take-back' | 'renew' | 'withdraw';

/** A step of one's own profile from one state to the next, from the version that was seen. */
export function useStep({ id }: Pick<ExchangeOwn, 'id'>, step: Step, success: string) {
  return useAction({
    run: (version: number) =>
      client.POST(`/api/exchange/own/{profile}/${step}`, {
        params: { path: { profile: id } },
        body: { version },
      }),
    refreshes: refreshedByExchange,
    success,
  });
}
