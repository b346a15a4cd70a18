import type { NotificationData } from '@mantine/notifications';
import { translateIn } from '../i18n/i18n.ts';

// The notices' code comes with the first notice: most visits never see one.
const listeners = new Set<() => void>();
let isFirstDone = false;

export const hasNotified = (): boolean => isFirstDone;

/** Tells when the place for notices has to exist. */
export function onFirstNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a notice of any kind; answers with its name. */
export async function showNotice(notice: NotificationData): Promise<string> {
  const { notifications } = await import('@mantine/notifications');
  isFirstDone = true;
  for (const listener of listeners) listener();
  const t = translateIn(['common']);
  const closeButtonProps = { 'aria-label': t('action.close') };
  return notifications.show({ closeButtonProps, ...notice });
}

/** Says that something worked; it goes away by itself. */
export const notifySuccess = (message: string): Promise<string> =>
  showNotice({ color: 'green', message });

/** Says that something did not work; it stays long enough to be read. */
export const notifyFailure = (message: string): Promise<string> =>
  showNotice({ color: 'red', message, autoClose: 10_000 });
