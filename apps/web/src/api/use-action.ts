import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyFailure, notifySuccess } from '../ui/notify.ts';
import { asProblem, type Problem } from './problem.ts';
import { useProblemMessage } from './problem-message.ts';
import { refreshPaths } from './query-client.ts';

/** How something that has just ended is taken back. */
export type Undo = {
  run: () => Promise<unknown>;
  /** Said with the offer, where it is not what is said anyway. */
  said?: string;
  /** Said when it has been taken back, where "as before" would not be the whole truth. */
  done?: string;
};

type ActionOptions<Input, Answer> = {
  /** The call itself: `(body) => client.POST('/api/…', { body })`. */
  run: (input: Input) => Promise<{ data?: Answer }>;
  /** API paths whose answers change by it; everything on screen below them reloads. */
  refreshes: readonly string[];
  /** Said in a notification when it worked; leave out where the page itself shows it. */
  success?: string;
  /** The call that takes it back, offered with the word that it worked; null where this time there is none. */
  undo?: (answer: Answer, input: Input) => Undo | null;
  onSuccess?: (answer: Answer, input: Input) => void | Promise<void>;
  /** Return true when the page shows the problem itself (a form with its fields). */
  onProblem?: (problem: Problem) => boolean;
};

/**
 * A change to the world, with what every change needs: reload of what it touched, a word when it
 * worked, and the translated reason when it did not.
 */
export function useAction<Input, Answer>(options: ActionOptions<Input, Answer>) {
  const cache = useQueryClient();
  const describe = useProblemMessage();
  return useMutation<Answer, Error, Input>({
    // The client throws refusals, so what comes back is always the answer (nothing, for 204).
    mutationFn: async (input) => (await options.run(input)).data as Answer,
    onSuccess: async (answer, input) => {
      await refreshPaths(cache, options.refreshes);
      const { refreshes, success } = options;
      const undo = options.undo?.(answer, input);
      const said = undo?.said ?? success;
      // Most visits never need its code.
      if (said && undo)
        void import('./offer-undo.ts').then(({ offerUndo }) =>
          offerUndo({ said, undo, cache, refreshes, describe }),
        );
      else if (said) void notifySuccess(said);
      await options.onSuccess?.(answer, input);
    },
    onError: (thrown) => {
      if (options.onProblem?.(asProblem(thrown))) return;
      void notifyFailure(describe(thrown));
    },
  });
}
