import { organiserPath } from '../../../paths.ts';
import { useGoTo } from '../../../ui/page-link.tsx';
import { useEventKey } from '../queries.ts';

/** Goes to the page of a run that has just begun. */
export function useOpenRun(): (run: { id: string }) => Promise<void> {
  const eventId = useEventKey();
  const goTo = useGoTo();
  return ({ id }) => goTo({ to: organiserPath('draft', { eventId, runId: id }) });
}
