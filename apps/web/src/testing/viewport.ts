let isNarrow = false;

/** Makes the window as narrow as a phone until the test ends. */
export function narrowWindow(): void {
  isNarrow = true;
}

export function resetWindow(): void {
  isNarrow = false;
}

/**
 * What `window.matchMedia` answers: widths by the window above, and that nothing shall move. What fades in and out by
 * itself would go on after the test, and fail when its window is gone.
 */
export const matchMedia = (query: string): MediaQueryList => ({
  matches: (isNarrow && query.includes('max-width')) || query.includes('prefers-reduced-motion'),
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
