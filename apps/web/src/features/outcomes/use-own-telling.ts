import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import type { CardInput, OutcomeResult, Telling } from './shapes.ts';

const own = '/api/events/{event}/as/{participant}';

/** Telling for oneself, or for whom one acts. */
export function useOwnTelling(): Telling & { path: { event: string; participant: string } } {
  const { slug } = useEventScope();
  const path = { event: slug, participant: useSubject().participant };
  const refreshes = [`${own}/outcomes`, `${own}/home`];
  const card = useAction({
    run: ({ meeting, body }: { meeting: string; body: CardInput }) =>
      client.PUT(`${own}/meetings/{meeting}/card`, {
        params: { path: { ...path, meeting } },
        body,
      }),
    refreshes,
  });
  const followUp = useAction({
    run: ({ meeting, results }: { meeting: string; results: OutcomeResult[] }) =>
      client.PUT(`${own}/meetings/{meeting}/follow-up`, {
        params: { path: { ...path, meeting } },
        body: { results },
      }),
    refreshes,
  });
  return {
    path,
    card: (meeting, body) => card.mutateAsync({ meeting, body }),
    followUp: (meeting, results) => followUp.mutateAsync({ meeting, results }),
    isBusy: card.isPending || followUp.isPending,
  };
}
