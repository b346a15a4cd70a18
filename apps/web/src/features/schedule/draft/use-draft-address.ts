import { useParams, useSearch } from '@tanstack/react-router';
import { organiserPath } from '../../../paths.ts';
import { useGoTo } from '../../../ui/page-link.tsx';
import { useEventKey } from '../queries.ts';
import { type DraftSearch, readDraftSearch } from './draft-search.ts';

/** Which draft is open and what of it is looked at, and how to look at something else. */
export function useDraftAddress() {
  const { runId = '' } = useParams({ strict: false });
  const eventId = useEventKey();
  const search = readDraftSearch(useSearch({ strict: false }));
  const goTo = useGoTo();
  const show = (next: DraftSearch) =>
    goTo({ to: organiserPath('draft', { eventId, runId }), search: next, replace: true });
  return { runId, search, show };
}
