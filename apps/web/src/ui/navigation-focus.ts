import type { AnyRouter } from '@tanstack/react-router';

// A browser moves focus to the top of a new document; a single-page application has to do it itself.
// The heading may come later than the navigation (lazy code, data), so the wish is remembered.
let isAwaited = false;

function focusHeading(heading: HTMLElement): void {
  isAwaited = false;
  heading.focus({ preventScroll: true });
}

/** Moves focus to the page's heading after every change of path. */
export function followNavigation(router: AnyRouter): () => void {
  const stopBefore = router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) isAwaited = true;
  });
  const stopAfter = router.subscribe('onRendered', () => {
    const heading = document.querySelector<HTMLElement>('main h1[tabindex="-1"]');
    if (isAwaited && heading) focusHeading(heading);
  });
  return () => {
    stopBefore();
    stopAfter();
  };
}

/** Called by a heading as it appears; takes the focus that a navigation left open. */
export function claimFocus(heading: HTMLElement | null): void {
  if (isAwaited && heading) focusHeading(heading);
}
