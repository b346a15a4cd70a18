import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../../api/client.ts';
import { refreshPaths } from '../../../api/query-client.ts';
import { useAction } from '../../../api/use-action.ts';
import { changedByRuns, useEventKey } from '../queries.ts';
import type { Draft } from '../shapes.ts';
import type { Judgement } from './verdicts.ts';

type TablePlace = { slotId: string; tableId: string };
type HandMove = { meetingId: string; to: TablePlace | null };

/** What has to move so that a meeting comes to its place: the other one too, where two change places. */
export function movesOf(
  meetingId: string,
  slotId: string,
  judgement: Extract<Judgement, { tableId: string }>,
  from: TablePlace | null,
): HandMove[] {
  const own = { meetingId, to: { slotId, tableId: judgement.tableId } };
  return judgement.kind === 'swap' ? [own, { meetingId: judgement.meetingId, to: from }] : [own];
}

/** Changes a draft by hand, all of a change or none of it, and takes the last change back. */
export function useDraftEdits({ run, revision }: Draft) {
  const event = useEventKey();
  const cache = useQueryClient();
  const path = { event, run: run.id };
  /** Shows the answer at once; what else depends on it reloads meanwhile. */
  const keep = <Answer extends { data?: Draft }>(answer: Answer): Answer => {
    const key = ['get', '/api/events/{event}/schedule/runs/{run}', { params: { path } }];
    if (answer.data) cache.setQueryData(key, answer.data);
    return answer;
  };
  const common = {
    refreshes: changedByRuns,
    // Somebody else has changed it: what is shown is out of date. The reason is told all the same.
    onProblem: () => {
      void refreshPaths(cache, changedByRuns);
      return false;
    },
  };
  const edit = useAction({
    ...common,
    run: async (moves: HandMove[]) =>
      keep(
        await client.POST('/api/events/{event}/schedule/runs/{run}/edits', {
          params: { path },
          body: { revision, moves },
        }),
      ),
  });
  const undo = useAction({
    ...common,
    run: async () =>
      keep(
        await client.POST('/api/events/{event}/schedule/runs/{run}/undo', {
          params: { path },
          body: { revision },
        }),
      ),
  });
  return {
    move: (moves: HandMove[]) => edit.mutate(moves),
    undoLast: (edits: number) => {
      if (edits > 0 && !undo.isPending) undo.mutate(undefined);
    },
    isMoving: edit.isPending,
    isUndoing: undo.isPending,
  };
}
export type DraftEdits = ReturnType<typeof useDraftEdits>;
