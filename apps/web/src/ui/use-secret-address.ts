import { useEffect } from 'react';

const metas = { robots: 'noindex, nofollow', referrer: 'no-referrer' } as const;

/** The address of the page is a secret: no search engine keeps it, and no page that is opened from here learns it. */
export function useSecretAddress(): void {
  useEffect(() => {
    const added = Object.entries(metas).map(([name, content]) => {
      const meta = document.createElement('meta');
      meta.name = name;
      meta.content = content;
      document.head.append(meta);
      return meta;
    });
    return () => {
      for (const meta of added) meta.remove();
    };
  }, []);
}
