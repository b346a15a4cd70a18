import { useSyncExternalStore } from 'react';

/** What Chromium gives to a page that may offer to be installed; the types of the DOM do not know it. */
type InstallPrompt = Event & { prompt(): Promise<unknown> };

const listeners = new Set<() => void>();
let offer: InstallPrompt | null = null;
let hasNewVersion = false;

const tell = (): void => {
  for (const listener of listeners) listener();
};
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a newer version of the application has been fetched since this page was loaded. */
export const useHasNewVersion = (): boolean =>
  useSyncExternalStore(
    listen,
    () => hasNewVersion,
    () => false,
  );
export const loadNewVersion = (): void => window.location.reload();

/** A function that asks the device to install the application; null where it cannot or need not. */
export const useInstall = (): (() => void) | null =>
  useSyncExternalStore(
    listen,
    () => offer,
    () => null,
  )
    ? install
    : null;

function install(): void {
  void offer?.prompt();
  offer = null;
  tell();
}

function watchOffers(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallPrompt;
    tell();
  });
  window.addEventListener('appinstalled', () => {
    offer = null;
    tell();
  });
}

function watchVersions(registration: ServiceWorkerRegistration): void {
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    // The first one brings nothing new: this page is what it keeps.
    if (!next || !navigator.serviceWorker.controller) return;
    next.addEventListener('statechange', () => {
      if (next.state !== 'activated') return;
      hasNewVersion = true;
      tell();
    });
  });
}

const hourMs = 3_600_000;
const restMs = 10_000;

/**
 * Runs it when the page has been there for a while, or is put away: fetching some two hundred files beside the first
 * page would take a phone's network and processor from it.
 */
function atRest(run: () => void): void {
  let isWaiting = true;
  const begin = () => {
    if (isWaiting) run();
    isWaiting = false;
  };
  document.addEventListener('visibilitychange', begin, { once: true });
  setTimeout(begin, restMs);
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  watchVersions(registration);
  setInterval(() => void registration.update().catch(() => undefined), hourMs);
}

/** Makes the application one that can be installed and opens without a network; after the page is there. */
export function installWorker(): void {
  watchOffers();
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Where it cannot be registered (a private window, a plain http address) the pages work as before.
  const start = () => void register().catch(() => undefined);
  // A worker that is there already has to be looked at for a newer version at once.
  if (navigator.serviceWorker.controller) start();
  else atRest(start);
}
