import { type ComponentType, createContext, useContext } from 'react';
import type { Meeting } from './shapes.ts';

/** Places in these pages that another feature fills; `src/routes.tsx` hands the components over. */
export type MeetingSlots = {
  /** Below one's schedule: the same meetings as a calendar to subscribe to. */
  feedBox?: ComponentType;
  /** Above one's schedule: other times that are proposed. */
  proposalsBox?: ComponentType;
  /** Beside a meeting: asking for another time. */
  proposeButton?: ComponentType<{ meeting: Meeting }>;
  /** On the page of a meeting that is over: how it went. */
  outcomeBox?: ComponentType<{ meetingId: string }>;
  /** Beside a placed meeting: taking it into a calendar by hand. */
  calendarMenu?: ComponentType<{ meetingId: string }>;
  /** Below one meeting: where its table stands. */
  tableMap?: ComponentType<{ tableId: string }>;
};

export const MeetingSlotsScope = createContext<MeetingSlots>({});
export const useMeetingSlots = (): MeetingSlots => useContext(MeetingSlotsScope);
