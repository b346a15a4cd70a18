import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

// Who was opened from the list, by the page's address: the way back then is a step back, which brings filters
// and scroll position with it. Any other way in (a link in a mail) goes to the list afresh.
let opened: string | null = null;

export const rememberOpening = (participantId: string): void => {
  opened = participantId;
};

/** For the link back to the list: steps back where that leads there. */
export function useWayBack(participantId: string): (event: MouseEvent) => void {
  const router = useRouter();
  return (event) => {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
    if (!isPlain || opened !== participantId || !router.history.canGoBack()) return;
    event.preventDefault();
    opened = null;
    router.history.back();
  };
}
