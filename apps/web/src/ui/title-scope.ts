import { createContext, useContext, useEffect } from 'react';

const productName = 'Ponte';

/** What the pages below belong to (an event's name), shown in every document title. */
export const TitleScope = createContext<string | null>(null);

/** Names the browser's tab: page, then scope, then product. */
export function useDocumentTitle(title: string): void {
  const scope = useContext(TitleScope);
  useEffect(() => {
    document.title = [title, scope, productName].filter(Boolean).join(' · ');
  }, [title, scope]);
}
