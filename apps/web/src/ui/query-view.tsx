import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import { LoadingState } from './loading-state.tsx';
import { ErrorState } from './states.tsx';

/** Of a query, what is needed to show it. */
export type ShownQuery<Answer> = {
  data: Answer | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
};

type QueryViewProps<Answer> = {
  query: ShownQuery<Answer>;
  children: (answer: NonNullable<Answer>) => ReactNode;
};

/** Shows a query's answer, or that it is loading, or why it failed. */
export function QueryView<Answer>({ query, children }: QueryViewProps<Answer>) {
  // An answer that could not be refreshed is still better than none; one that is refused by now is nobody's to see.
  const isRefused = query.error !== null && !asProblem(query.error).isPassing;
  if (query.data !== undefined && query.data !== null && !isRefused)
    return <>{children(query.data)}</>;
  if (query.isPending) return <LoadingState />;
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}
