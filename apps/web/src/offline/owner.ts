const key = 'ponte.kept-for';

/** Whose answers are kept on this device; null when nobody's are. */
export function readOwner(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden in some private modes: then nothing is kept.
    return null;
  }
}

export function writeOwner(owner: string | null): void {
  try {
    if (owner === null) localStorage.removeItem(key);
    else localStorage.setItem(key, owner);
  } catch {
    // See readOwner.
  }
}

/** Hears when another window of this browser signs somebody in or out. */
export function onOwnerChange(listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key) listener();
  });
}
