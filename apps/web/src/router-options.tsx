import type { QueryClient } from '@tanstack/react-query';
import { NotFoundPage, PageFailed } from './layouts/fallbacks.tsx';
import { LoadingState } from './ui/loading-state.tsx';

/** How every page is found and shown, whichever pages there are. */
export const routerOptions = (cache: QueryClient) =>
  ({
    context: { cache },
    defaultPreload: 'intent',
    // Answers are kept by the query cache; the router shall not keep a second copy.
    defaultPreloadStaleTime: 0,
    // Otherwise what a page's validateSearch turned away would still reach it.
    search: { strict: true },
    defaultPendingComponent: () => <LoadingState />,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotFoundPage,
  }) as const;
