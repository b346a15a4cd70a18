// The service worker, built as /sw.js. It keeps the application's own files and nothing of what anybody wrote: answers
// of the API are kept per account by the pages (keep.ts), and are none of its business.

/** The little of a worker's surroundings that is used here; the library of the DOM and that of workers exclude each other. */
type WorkerEvent = Event & { waitUntil(promise: Promise<unknown>): void };
type FetchEvent = WorkerEvent & {
  request: Request;
  respondWith(response: Promise<Response>): void;
};
type Worker = {
  addEventListener(name: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
};
const worker = self as unknown as Worker;

// The build fills these in (service-worker.ts beside the configuration).
declare const PRECACHE: readonly string[];
declare const VERSION: string;

const prefix = 'ponte-';
const current = `${prefix}${VERSION}`;
// `/` itself leads strangers to the public site.
const page = '/start';
const patienceMs = 4_000;

/** Files whose name tells their content need not be fetched twice: an older version may have them. */
async function keep(cache: Cache, url: string): Promise<void> {
  const known = url.startsWith('/assets/') ? await caches.match(url) : undefined;
  const response = known ?? (await fetch(url, { cache: 'no-cache', credentials: 'omit' }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, response);
}

async function install(): Promise<void> {
  const cache = await caches.open(current);
  await Promise.all(PRECACHE.map((url) => keep(cache, url)));
  await worker.skipWaiting();
}

/** Pages that are still open may need files of the version before; older ones go. */
async function clean(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const former = names.filter((name) => name !== current).slice(0, -1);
  await Promise.all(former.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function fromCacheFirst(request: Request): Promise<Response> {
  const known = await caches.match(request, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(current)).put(request, response.clone());
  return response;
}

/** The newest page where there is a network: so no old code is started while a newer one can be had. */
async function fromNetworkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (response.status < 500) return response;
  } catch {
    // No network, or one that leads nowhere.
  }
  return (await cache.match(page, { ignoreVary: true })) ?? Response.error();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(clean()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request));
  else if (PRECACHE.includes(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(fromCacheFirst(request));
});
