import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isReached = true;

function report(reached: boolean): void {
  if (reached === isReached) return;
  isReached = reached;
  for (const listener of listeners) listener();
}

const isCalledOff = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'AbortError';

/** `fetch`, and a note whether the server was reached: a hall's Wi-Fi may say it is there and lead nowhere. */
export async function fetchNoted(request: Request): Promise<Response> {
  try {
    const response = await globalThis.fetch(request);
    report(true);
    return response;
  } catch (thrown) {
    if (!isCalledOff(thrown)) report(false);
    throw thrown;
  }
}

/** Whether the server could be reached when last asked, and the device thinks it has a network. */
export const isOnline = (): boolean => navigator.onLine && isReached;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Calls back whenever the network may have come or gone. */
export const onNetworkChange = listen;

export const useIsOnline = (): boolean => useSyncExternalStore(listen, isOnline);
