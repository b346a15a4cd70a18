const key = 'ponte.last-event';

/** The event whose pages were opened last on this device: where the installed application begins. */
export function readLastEvent(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden in some private modes.
    return null;
  }
}

export function writeLastEvent(slug: string | null): void {
  try {
    if (slug === null) localStorage.removeItem(key);
    else localStorage.setItem(key, slug);
  } catch {
    // See readLastEvent.
  }
}
