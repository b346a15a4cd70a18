import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ChosenOrganiser, type Event, eventAnswers } from './event.ts';

/** Writes the whole list of organisers; each change is saved at once. */
export function useOrganisers(event: Event, onProblem?: (problem: Problem) => boolean) {
  const { t } = useTranslation('organising');
  const save = useAction({
    run: (organisers: ChosenOrganiser[]) =>
      client.PUT('/api/events/{event}/organisers', {
        params: { path: { event: event.id } },
        body: { organisers },
      }),
    refreshes: eventAnswers,
    success: t('organisers.saved'),
    ...(onProblem ? { onProblem } : {}),
  });
  const ids = event.organisers.map(({ id }) => ({ id }));
  return {
    isPending: save.isPending,
    add: (organiser: ChosenOrganiser) => save.mutateAsync([...ids, organiser]),
    remove: (id: string) => save.mutate(ids.filter((each) => each.id !== id)),
    moveUp: (index: number) => {
      const [moved] = ids.slice(index, index + 1);
      if (moved) save.mutate(ids.toSpliced(index, 1).toSpliced(index - 1, 0, moved));
    },
  };
}
