import i18next from 'i18next';

/** A route's `loader` that fetches a feature's texts while its code is on the way. */
export const texts =
  (...namespaces: string[]) =>
  async (): Promise<void> => {
    await i18next.loadNamespaces(namespaces);
  };
