const retriedKey = 'ponte.reloaded-at';
const retryAfterMs = 10_000;

/** A page's code that is not there any more was replaced by a newer version: load that, once. */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine) return;
    const last = Number(sessionStorage.getItem(retriedKey) ?? 0);
    if (Date.now() - last < retryAfterMs) return;
    event.preventDefault();
    sessionStorage.setItem(retriedKey, String(Date.now()));
    window.location.reload();
  });
}
