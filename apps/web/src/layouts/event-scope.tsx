import { createContext, type ReactNode, useContext } from 'react';
import { $api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { LoadingState } from '../ui/loading-state.tsx';
import { usePickText } from '../ui/localised-text.tsx';
import { ErrorState } from '../ui/states.tsx';
import { TitleScope } from '../ui/title-scope.ts';

/** The event whose pages are open. */
export type ScopedEvent =
  paths['/api/events/{event}']['get']['responses'][200]['content']['application/json'];

const Scope = createContext<ScopedEvent | null>(null);

/** The event around this page: its name, zone, days and state. Only below an event's layout. */
export function useEventScope(): ScopedEvent {
  const event = useContext(Scope);
  if (!event) throw new Error('This page is not below the layout of an event');
  return event;
}

type EventScopeProps = {
  /** The event's slug or id. */
  of: string;
  children: (event: ScopedEvent) => ReactNode;
};

/** Loads the event that the URL names and gives it to the pages below. */
export function EventScope({ of, children }: EventScopeProps) {
  const pickText = usePickText();
  const query = $api.useQuery('get', '/api/events/{event}', { params: { path: { event: of } } });
  if (query.isPending) return <LoadingState />;
  if (!query.data) {
    return (
      <main id="main">
        <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />
      </main>
    );
  }
  return (
    <Scope value={query.data}>
      <TitleScope value={pickText(query.data.names)}>{children(query.data)}</TitleScope>
    </Scope>
  );
}
