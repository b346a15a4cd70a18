import { lazy } from 'react';
import type { HomeSlots } from './features/participants/home/slots.ts';

const loadNextMeeting = () => import('./features/meetings/next-meeting.tsx');

/** What other features show on a participant's first page. */
export const homeSlots: HomeSlots = {
  nextMeeting: lazy(loadNextMeeting),
  prepare: async (cache, event, participant) => {
    const [{ prepareNext }] = await Promise.all([
      import('./features/meetings/prepare-next.ts'),
      loadNextMeeting(),
    ]);
    await prepareNext(cache, event, participant);
  },
};
