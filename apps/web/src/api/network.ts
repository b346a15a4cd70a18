import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isReached = true;

function report(reached: boolean): void {
  if (reached === isReached) return;
  isReached = reached;
  for (const listener of listeners) listener();
}

const isNamed = (thrown: unknown, name: string): boolean =>
  thrown instanceof DOMException && thrown.name === name;

// Longer than the slowest reading takes; what never comes must not keep a page waiting for ever.
const patienceMs = 30_000;

/** Only reading is given up by itself: a change that takes long is better waited for. */
const withPatience = (request: Request): Request => {
  if (request.method !== 'GET') return request;
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patienceMs)]);
  return new Request(request, { signal });
};

// A proxy says so when the server behind it is away, which is the same to whoever waits.
const isGateway = ({ status }: Response): boolean => status === 502 || status === 504;

/**
 * `fetch`, and a note whether the server was reached: a hall's Wi-Fi may say it is there and lead nowhere. What ran
 * out of time fails as a lost connection does, with a TypeError.
 */
export async function fetchNoted(request: Request): Promise<Response> {
  try {
    const response = await globalThis.fetch(withPatience(request));
    report(!isGateway(response));
    return response;
  } catch (thrown) {
    if (isNamed(thrown, 'AbortError')) throw thrown;
    report(false);
    throw isNamed(thrown, 'TimeoutError') ? new TypeError('no answer in time') : thrown;
  }
}

const lookAgainMs = 15_000;

/** While the server is out of reach: looks now and then whether it is back, which no page would notice by itself. */
export function watchNetwork(): void {
  setInterval(() => {
    if (isReached || !navigator.onLine || document.visibilityState !== 'visible') return;
    const request = new Request(new URL('/api/health', window.location.origin));
    fetchNoted(request).catch(() => undefined);
  }, lookAgainMs);
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

export const useIsOnline = (): boolean => useSyncExternalStore(listen, isOnline, () => true);
