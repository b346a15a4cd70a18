import type { ComponentType } from 'react';

/** Places on the participant's first page that another feature fills; `src/routes.tsx` hands the components over. */
export type HomeSlots = {
  /** When, where and with whom one meets next. */
  nextMeeting?: ComponentType;
};
