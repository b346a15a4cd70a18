import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';

/** Places on the participant's first page that another feature fills; `src/routes.tsx` hands the components over. */
export type HomeSlots = {
  /** When, where and with whom one meets next. */
  nextMeeting?: ComponentType;
  /** Has it at hand before the page is shown: what comes later would push everything else down. */
  prepare?: (cache: QueryClient, event: string, participant: string) => Promise<unknown>;
};
