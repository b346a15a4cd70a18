import type { ComponentType } from 'react';
import type { Meeting } from './shapes.ts';

/** Places in these pages that another feature fills; `src/routes.tsx` hands the components over. */
export type ScheduleSlots = {
  /** One meeting with everything the organiser can do about it; drawn in a dialog. */
  meetingPanel: ComponentType<{ eventKey: string; meeting: Meeting }>;
  /** Meetings that were called off and can be taken up again. */
  cancelledList: ComponentType<{ eventKey: string }>;
};
