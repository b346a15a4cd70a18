/** A meeting of a group is prepared, called, and perhaps cancelled; that it is over, the clock says. */
export const groupMeetingStates = ['draft', 'called', 'cancelled'] as const;
export type GroupMeetingState = (typeof groupMeetingStates)[number];

export const groupMeetingActions = {
  edit: ['draft', 'called'],
  call: ['draft'],
  cancel: ['called'],
  delete: ['draft'],
  answer: ['called'],
  record: ['called'],
} as const satisfies Record<string, readonly GroupMeetingState[]>;
export type GroupMeetingAction = keyof typeof groupMeetingActions;

/** Who was there, as the minutes say. */
export const presences = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** What one may answer on the page; calendars say the same. */
export const groupAnswers = ['accepted', 'tentative', 'declined'] as const;
export type GroupAnswer = (typeof groupAnswers)[number];

/** One point of an agenda. */
export type AgendaItem = {
  readonly title: string;
  /** Who brings it in; may be empty. */
  readonly speaker: string;
  /** How long it may take; 0 where nobody has said. */
  readonly minutes: number;
};
