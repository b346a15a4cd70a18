import { createContext, useContext, useEffect } from 'react';

const productName = 'Ponte';

/** What the pages below belong to (an event's name), shown in every document title. */
export const TitleScope = createContext<string | null>(null);

/** Hears a page's title where the page is drawn beforehand, and no effect runs. */
export const TitleListener = createContext<((title: string) => void) | null>(null);

/** Names the browser's tab: page, then scope, then product. */
export function useDocumentTitle(title: string): void {
  const scope = useContext(TitleScope);
  const whole = [title, scope, productName].filter(Boolean).join(' · ');
  useContext(TitleListener)?.(whole);
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
