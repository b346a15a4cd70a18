import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyFailure, notifySuccess } from '../ui/notify.ts';
import type { Undo } from '../ui/show-notice.tsx';
import { asProblem, type Problem } from './problem.ts';
import { useProblemMessage } from './problem-message.ts';
import { refreshPaths } from './query-client.ts';

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
      const refresh = () => refreshPaths(cache, options.refreshes);
      await refresh();
      const undo = options.undo?.(answer, input);
      const said = undo?.said ?? options.success;
      if (said) void notifySuccess(said, undo && { ...undo, refresh, describe });
      await options.onSuccess?.(answer, input);
    },
    onError: (thrown) => {
      if (options.onProblem?.(asProblem(thrown))) return;
      void notifyFailure(describe(thrown));
    },
  });
}
