import type { ComponentType } from 'react';

/** Places in these pages that another feature fills; `src/routes.tsx` hands the components over. */
export type MeetingSlots = {
  /** Below one's schedule: the same meetings as a calendar to subscribe to. */
  feedBox?: ComponentType;
};
