import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation.ts';
import { notifyFailure, notifySuccess, notifyUndoable } from '../ui/notify.ts';
import { useProblemMessage } from './problem-message.ts';
import { refreshPaths } from './query-client.ts';

/** How something that has just ended is taken back. */
export type Undo = {
  run: () => Promise<unknown>;
  /** Said when it has been taken back, where "as before" would not be the whole truth. */
  done?: string;
};

/** Says that something has ended and offers to take it back; the same things reload as when it ended. */
export function useUndo(refreshes: readonly string[]): (said: string, undo: Undo) => void {
  const cache = useQueryClient();
  const describe = useProblemMessage();
  const { t } = useTranslation();
  return (said, { run, done = t('action.undone') }) =>
    void notifyUndoable(said, async () => {
      try {
        await run();
        void notifySuccess(done);
      } catch (thrown) {
        void notifyFailure(describe(thrown));
      }
      await refreshPaths(cache, refreshes);
    });
}
