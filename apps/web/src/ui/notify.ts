import type { Notice, UndoCalls } from './show-notice.tsx';

// The notices' code comes with the first notice: most visits never see one.
const listeners = new Set<() => void>();
let isFirstDone = false;

export const hasNotified = (): boolean => isFirstDone;

/** Tells when the place for notices has to exist. */
export function onFirstNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function show(notice: Notice): Promise<void> {
  const { showNotice } = await import('./show-notice.tsx');
  isFirstDone = true;
  for (const listener of listeners) listener();
  showNotice(notice);
}

/** Says that something worked; it goes away by itself, unless it can be taken back. */
export const notifySuccess = (message: string, undo?: UndoCalls | null): Promise<void> =>
  show({ color: 'green', message, undo });

/** Says that something did not work; it stays long enough to be read. */
export const notifyFailure = (message: string): Promise<void> => show({ color: 'red', message });
