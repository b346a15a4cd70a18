import type { ComponentType } from 'react';

/** Places in these pages that another feature fills; `src/routes.tsx` hands the components over. */
export type ScheduleSlots = {
  /** One meeting with everything the organiser can do about it; drawn in a dialog. */
  meetingPanel: ComponentType<{ eventKey: string; meetingId: string }>;
  /** Meetings that were called off and can be taken up again. */
  cancelledList: ComponentType<{ eventKey: string }>;
};
