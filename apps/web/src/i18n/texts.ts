import { loadTexts } from './i18n.ts';

/** A route's `loader` that fetches a feature's texts while its code is on the way. */
export const texts =
  (...namespaces: string[]) =>
  (): Promise<void> =>
    loadTexts(...namespaces);
