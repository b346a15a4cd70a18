let isNarrow = false;

/** Makes the window as narrow as a phone until the test ends. */
export function narrowWindow(): void {
  isNarrow = true;
}

export function resetWindow(): void {
  isNarrow = false;
}

/** What `window.matchMedia` answers: widths by the window above, everything else no. */
export const matchMedia = (query: string): MediaQueryList => ({
  matches: isNarrow && query.includes('max-width'),
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
