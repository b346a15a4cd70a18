import type { ErrorComponentProps } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// Most visits see none of these, so that their code comes when it is needed.
const Failed = lazy(() => import('./page-failed.tsx'));
const NotFound = lazy(() => import('./not-found.tsx'));
const Framed = lazy(() => import('./framed-not-found.tsx'));

/** Stands in for a page that broke or could not be loaded. */
export function PageFailed(props: ErrorComponentProps) {
  return (
    <Suspense>
      <Failed {...props} />
    </Suspense>
  );
}

/** Nothing at this address, inside of a layout. */
export function NotFoundPage() {
  return (
    <Suspense>
      <NotFound />
    </Suspense>
  );
}

/** Nothing at this address, outside of every layout. */
export function FramedNotFound() {
  return (
    <Suspense>
      <Framed />
    </Suspense>
  );
}
