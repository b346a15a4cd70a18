/**
 * The states of everything that has a life, and the one table that says which action is allowed
 * in which state. Database enums and wire contracts are built from these tuples.
 */
export const eventStates = [
  'draft',
  'open',
  'closed',
  'scheduled',
  'running',
  'finished',
  'cancelled',
  'archived',
] as const;
export type EventState = (typeof eventStates)[number];

/** Where an event may go next. A step back is allowed while nothing outside has relied on the later state. */
export const eventTransitions = {
  draft: ['open'],
  open: ['draft', 'closed', 'scheduled', 'cancelled'],
  closed: ['open', 'scheduled', 'cancelled'],
  scheduled: ['closed', 'running', 'cancelled'],
  running: ['finished', 'cancelled'],
  finished: ['running', 'archived'],
  cancelled: ['archived'],
  archived: [],
} as const satisfies Record<EventState, readonly EventState[]>;

export const isEventTransition = (from: EventState, to: EventState): boolean =>
  (eventTransitions[from] as readonly EventState[]).includes(to);

/** An event that is archived or cancelled is read-only. */
export const isReadOnly = (state: EventState): boolean =>
  state === 'archived' || state === 'cancelled';

/** Who decides when a meeting takes place: the people as they agree, or the organiser with the scheduler. */
export const placementModes = ['participants', 'organiser'] as const;
export type PlacementMode = (typeof placementModes)[number];

export const participantStates = [
  'applied',
  'approved',
  'rejected',
  'waiting',
  'offered',
  'withdrawn',
] as const;
export type ParticipantState = (typeof participantStates)[number];

export const participantActions = {
  approve: ['applied', 'waiting', 'rejected'],
  reject: ['applied', 'waiting', 'offered'],
  offerPlace: ['waiting'],
  takeOfferedPlace: ['offered'],
  letOfferExpire: ['offered'],
  withdraw: ['applied', 'approved', 'waiting', 'offered'],
  register: ['withdrawn', 'rejected'],
} as const satisfies Record<string, readonly ParticipantState[]>;
export type ParticipantAction = keyof typeof participantActions;

/** States in which a participant takes one of the event's places. */
export const placeTakingStates = [
  'applied',
  'approved',
  'offered',
] as const satisfies readonly ParticipantState[];

export const requestStates = [
  'pending',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'cancelled',
] as const;
export type RequestState = (typeof requestStates)[number];

/** A pair has at most one request in one of these states. */
export const liveRequestStates = ['pending', 'accepted'] as const satisfies readonly RequestState[];

export const requestActions = {
  edit: ['pending'],
  withdraw: ['pending'],
  accept: ['pending'],
  decline: ['pending'],
  reopen: ['declined', 'withdrawn'],
  expire: ['pending'],
  cancel: ['accepted'],
} as const satisfies Record<string, readonly RequestState[]>;
export type RequestAction = keyof typeof requestActions;

export const requestRanks = ['must', 'like'] as const;
export type RequestRank = (typeof requestRanks)[number];

export const meetingStates = ['agreed', 'scheduled', 'held', 'missed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingActions = {
  place: ['agreed'],
  move: ['scheduled'],
  unplace: ['scheduled'],
  cancel: ['agreed', 'scheduled'],
  revive: ['cancelled'],
  replacePerson: ['agreed', 'scheduled'],
  markHeld: ['scheduled', 'missed'],
  markMissed: ['scheduled', 'held'],
} as const satisfies Record<string, readonly MeetingState[]>;
export type MeetingAction = keyof typeof meetingActions;

/** States in which a meeting counts towards a participant's limit. */
export const countedMeetingStates = [
  'agreed',
  'scheduled',
  'held',
] as const satisfies readonly MeetingState[];

export const messageStates = ['queued', 'sending', 'sent', 'kept', 'skipped', 'failed'] as const;
export type MessageState = (typeof messageStates)[number];

export const invitationMethods = ['REQUEST', 'CANCEL'] as const;
export type InvitationMethod = (typeof invitationMethods)[number];

/**
 * A schedule made anew, the one in force with as few changes as a mishap leaves possible, or the one in force to be
 * changed by hand.
 */
export const scheduleRunKinds = ['solve', 'repair', 'edit'] as const;
export type ScheduleRunKind = (typeof scheduleRunKinds)[number];

export const scheduleRunStates = ['solving', 'draft', 'published', 'discarded', 'failed'] as const;
export type ScheduleRunState = (typeof scheduleRunStates)[number];

/**
 * Why a run has no draft: its process was ended, twice; its solver died, twice; it wanted more memory than it may
 * have; what it is about has changed too much to begin it again; anything else.
 */
export const scheduleRunFailures = [
  'interrupted',
  'crashed',
  'memory',
  'outdated',
  'defect',
] as const;
export type ScheduleRunFailure = (typeof scheduleRunFailures)[number];

/** What an attendee's calendar says of a meeting. */
export const calendarAnswers = ['accepted', 'tentative', 'declined', 'needs_action'] as const;
export type CalendarAnswer = (typeof calendarAnswers)[number];

/** What a decline in the calendar does: it ends the meeting at once, or when the organiser has confirmed it. */
export const declinePolicies = ['at_once', 'organiser'] as const;
export type DeclinePolicy = (typeof declinePolicies)[number];

/** Another time that one of a meeting's people proposes to the others. */
export const proposalStates = ['open', 'accepted', 'declined', 'withdrawn', 'outdated'] as const;
export type ProposalState = (typeof proposalStates)[number];

export const inboundDoors = ['http', 'mailbox', 'smtp'] as const;
export type InboundDoor = (typeof inboundDoors)[number];

/** `received`: kept and not looked at yet. `open`: a person must look. `closed`: nothing is left to do. */
export const inboundStates = ['received', 'open', 'closed'] as const;
export type InboundState = (typeof inboundStates)[number];

/** Why a person must look at an incoming mail. */
export const openOutcomes = [
  'decline_waits',
  'unknown_attendee',
  'delegated',
  'counter_unfit',
  'not_signed',
  'other_meeting',
  'words',
  'unreadable',
  'bounced',
] as const;
export type OpenOutcome = (typeof openOutcomes)[number];

/** What came of an incoming mail. */
export const inboundOutcomes = [
  'accepted',
  'tentative',
  'declined',
  'needs_action',
  'countered',
  'delayed',
  ...openOutcomes,
  'stale',
  'too_late',
  'automatic',
  'own_message',
  'not_ours',
] as const;
export type InboundOutcome = (typeof inboundOutcomes)[number];

/** `apply`: do what the mail asks for. `dismiss`: leave everything as it is. */
export const inboundDecisions = ['apply', 'dismiss'] as const;
export type InboundDecision = (typeof inboundDecisions)[number];
