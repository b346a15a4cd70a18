import type { OrganisationKind } from './kinds.ts';
import { durations, limits } from './limits.ts';
import type { HandoverState, OfficeAsker, OfficeTask } from './office-kinds.ts';
import type { RuleCode } from './rule-codes.ts';
import type { EventState, ParticipantState } from './states.ts';
import { isReadOnly } from './states.ts';

const dayMs = 86_400_000;

/** A registration as far as it tells what there is to do about it. */
export type CaseFacts = {
  readonly state: ParticipantState;
  readonly eventState: EventState;
  readonly isOver: boolean;
  readonly isIntroduced: boolean;
  /** Offers and requests in the event. */
  readonly profiles: number;
  readonly unanswered: number;
  /** Meetings that are over, and those of them of which their side has told. */
  readonly past: number;
  readonly told: number;
};

/** Everybody who may still come: their profile is worth the work. */
const coming: readonly ParticipantState[] = ['applied', 'approved', 'waiting', 'offered'];

/** What waits for the office about one registration, the most urgent first. */
export function findOfficeTasks(facts: CaseFacts): OfficeTask[] {
  const isShut = facts.isOver || isReadOnly(facts.eventState);
  const isOpen: Record<OfficeTask, boolean> = {
    validate: !isShut && facts.state === 'applied',
    answer: !isShut && facts.state === 'approved' && facts.unanswered > 0,
    complete:
      !isShut && coming.includes(facts.state) && (!facts.isIntroduced || facts.profiles === 0),
    outcomes: facts.past > facts.told,
  };
  return (Object.keys(isOpen) as OfficeTask[]).filter((task) => isOpen[task]);
}

/** Why somebody of the office may not act for a registration of theirs, or null: events give that role themselves. */
export const whyNotActForClient = (
  hasRole: boolean,
  event: Pick<CaseFacts, 'eventState'>,
): RuleCode | null => {
  if (!hasRole) return 'office_needs_role';
  return isReadOnly(event.eventState) ? 'event_state_forbids' : null;
};

export type InviteFacts = {
  /** Organisers have let the office into an event, or a network has taken it in. */
  readonly isRecognised: boolean;
  /** Whether the event named, if one is, counts it among its offices. */
  readonly isOfficeOfEvent: boolean;
  /** How many it has written in the last day, and whether one of them went to this address about this event. */
  readonly sentToday: number;
  readonly isRepeated: boolean;
};

/** Why the office may not invite this address, or null. Mail to strangers is bounded. */
export function whyNotInvite(facts: InviteFacts): RuleCode | null {
  if (!facts.isRecognised) return 'office_not_recognised';
  if (!facts.isOfficeOfEvent) return 'office_needs_role';
  if (facts.isRepeated) return 'invitation_is_sent';
  return facts.sentToday >= limits.officeInvitations ? 'too_many_requests' : null;
}

export type HandoverFacts = {
  readonly asker: OfficeAsker;
  /** The organisation that is to become the office. */
  readonly toKind: OrganisationKind;
  readonly isItself: boolean;
  readonly isRecognised: boolean;
  /** Whether it is the company's only office already. */
  readonly isThere: boolean;
  readonly hasOpen: boolean;
};

/** Why a company may not be asked to go to this office, or null. */
export function whyNotAskHandover(facts: HandoverFacts): RuleCode | null {
  if (facts.isItself || facts.toKind === 'company') return 'office_not_institution';
  if (facts.asker !== 'company' && !facts.isRecognised) return 'office_not_recognised';
  if (facts.isThere) return 'handover_is_there';
  return facts.hasOpen ? 'handover_is_open' : null;
}

/**
 * Why an organiser may not put a registration into the care of this office, or of none, or null: whom a company has
 * chosen itself, only its own act changes.
 */
export const whyNotAssignOffice = (
  chosenId: string | null,
  officeId: string | null,
): RuleCode | null => (chosenId === null || chosenId === officeId ? null : 'office_is_chosen');

export type AskedHandover = { readonly state: HandoverState; readonly expiresAt: Date };

/** Why the company may not say yes or no any more, or null. */
export function whyNotDecideHandover(handover: AskedHandover, now: Date): RuleCode | null {
  if (handover.state !== 'asked') return 'handover_state_forbids';
  return now >= handover.expiresAt ? 'handover_over' : null;
}

/** Why whoever asked may not take it back any more, or null. */
export const whyNotWithdrawHandover = ({ state }: Pick<AskedHandover, 'state'>): RuleCode | null =>
  state === 'asked' ? null : 'handover_state_forbids';

/** How a company has left an office, as far as the office's notes go. */
export type PartingFacts = {
  readonly hasNewOffice: boolean;
  readonly companyGivesNotes: boolean;
  readonly arePassed: boolean;
  readonly leftAt: Date;
};

/** Why the former office may not pass its notes on, or null. The company has to want it too. */
export function whyNotPassNotes(facts: PartingFacts, now: Date): RuleCode | null {
  if (!facts.hasNewOffice || !facts.companyGivesNotes) return 'notes_stay';
  if (facts.arePassed) return 'handover_state_forbids';
  const end = facts.leftAt.getTime() + durations.passNotesDays * dayMs;
  return now.getTime() >= end ? 'handover_over' : null;
}
