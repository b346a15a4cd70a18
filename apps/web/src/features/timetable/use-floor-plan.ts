import { $api } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';

/** The floor plan as a participant gets it. */
export const useFloorPlan = () =>
  $api.useQuery('get', '/api/events/{event}/as/{participant}/floor-plan', {
    params: { path: { event: useEventScope().slug, participant: useSubject().participant } },
  });
