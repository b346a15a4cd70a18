import { requestStates } from '@ponte/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RequestState } from './shapes.ts';

export const requestBoxes = ['received', 'sent', 'colleagues'] as const;
export type RequestBoxName = (typeof requestBoxes)[number];

/** Which requests are shown, as it stands in the address. */
export type RequestSearch = { box?: RequestBoxName; state?: RequestState | 'all' };

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given);

/** Reads the address; what makes no sense counts as absent. */
export function readRequestSearch(search: Record<string, unknown>): RequestSearch {
  const box = oneOf(requestBoxes, search.box);
  const state = oneOf([...requestStates, 'all' as const], search.state);
  return { ...(box ? { box } : {}), ...(state ? { state } : {}) };
}

/** What still waits for an answer comes first among the received ones; elsewhere everything is shown. */
const firstState = (box: RequestBoxName) => (box === 'received' ? 'pending' : 'all');

/** What is shown, and how to show something else; an organiser's page has no boxes. */
export function useRequestSearch(firstBox: RequestBoxName = 'received') {
  const { box = firstBox, state } = readRequestSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (part: RequestSearch) =>
    // The router's types know only finished routes, not a page that is mounted on one.
    navigate({
      to: '.',
      search: (former: Record<string, unknown>) => ({ ...former, state: undefined, ...part }),
      replace: true,
      resetScroll: false,
    } as unknown as Parameters<typeof navigate>[0]);
  return { current: { box, state: state ?? firstState(box) }, change };
}
