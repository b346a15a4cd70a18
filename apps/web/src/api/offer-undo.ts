import type { QueryClient } from '@tanstack/react-query';
import { translateIn } from '../i18n/i18n.ts';
import { notifyFailure, notifySuccess } from '../ui/notify.ts';
import { showUndoNotice } from '../ui/undo-notice.tsx';
import { refreshPaths } from './query-client.ts';
import type { Undo } from './use-action.ts';

type Offer = {
  said: string;
  undo: Undo;
  cache: QueryClient;
  refreshes: readonly string[];
  describe: (thrown: unknown) => string;
};

/** Says that something has ended and offers to take it back; the same things reload as when it ended. */
export const offerUndo = ({ said, undo, cache, refreshes, describe }: Offer): Promise<void> =>
  showUndoNotice(said, async () => {
    try {
      await undo.run();
      void notifySuccess(undo.done ?? translateIn(['common'])('action.undone'));
    } catch (thrown) {
      void notifyFailure(describe(thrown));
    }
    await refreshPaths(cache, refreshes);
  });
