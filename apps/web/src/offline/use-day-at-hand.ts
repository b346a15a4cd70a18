import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useIsOnline } from '../api/network.ts';
import { useSubject } from '../api/use-subject.ts';
import { tellReader } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useEventScope } from '../layouts/event-scope.tsx';
import { writeLastEvent } from './last-event.ts';

// What the page itself asks for comes first.
const delayMs = 2_500;

/** Below a participant's layout: has everything of the day on the device before the network is gone. */
export function useDayAtHand(): void {
  const cache = useQueryClient();
  const event = useEventScope();
  const { isOnBehalf } = useSubject();
  const isOnline = useIsOnline();
  const language = useLanguage();
  useEffect(() => {
    if (isOnBehalf) return;
    writeLastEvent(event.slug);
    tellReader();
    if (!isOnline) return;
    const run = async () => {
      const { fetchAhead } = await import('./fetch-ahead.ts');
      await fetchAhead(cache, event);
    };
    // Without a network there is nothing to fetch; what is there stays.
    const timer = setTimeout(() => void run().catch(() => undefined), delayMs);
    return () => clearTimeout(timer);
  }, [cache, event, isOnBehalf, isOnline, language]);
}
