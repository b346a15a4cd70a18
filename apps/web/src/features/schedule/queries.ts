import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import type { Run } from './shapes.ts';

/** Answers that change with a run of the scheduler. */
export const changedByRuns = ['/api/events/{event}/schedule', '/api/events/{event}/meetings'];

const pollEvery = 1_000;

export const useEventKey = (): string => {
  const { eventId = '' } = useParams({ strict: false });
  return eventId;
};

/** Whether the reader may run the scheduler and move meetings; an office only looks. */
export const useMayEdit = (): boolean => useEventScope().permissions['schedule.edit'] === 'all';

export const useGrid = () =>
  $api.useQuery('get', '/api/events/{event}/schedule', {
    params: { path: { event: useEventKey() } },
  });

/** Runs of the scheduler, newest first; asked for every second while one is going on. */
export const useRuns = () =>
  $api.useQuery(
    'get',
    '/api/events/{event}/schedule/runs',
    { params: { path: { event: useEventKey() } } },
    {
      refetchInterval: ({ state }) =>
        state.data?.items.some((run: Run) => run.state === 'solving') ? pollEvery : false,
    },
  );

export const useDraft = (run: string) =>
  $api.useQuery('get', '/api/events/{event}/schedule/runs/{run}', {
    params: { path: { event: useEventKey(), run } },
  });
