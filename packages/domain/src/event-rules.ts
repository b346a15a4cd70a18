import type { RuleCode } from './rule-codes.ts';
import { type EventState, isEventTransition } from './states.ts';

export type EventReadiness = {
  readonly hasName: boolean;
  readonly types: number;
  readonly slots: number;
};

const needsSlots: readonly EventState[] = ['scheduled', 'running'];

/** Why the event may not go to the next state, or null. */
export function whyNotChangeEventState(
  from: EventState,
  to: EventState,
  facts: EventReadiness,
): RuleCode | null {
  if (!isEventTransition(from, to)) return 'event_state_forbids';
  if (to === 'open' && !facts.hasName) return 'event_needs_name';
  if (to === 'open' && facts.types === 0) return 'event_needs_types';
  return needsSlots.includes(to) && facts.slots === 0 ? 'event_needs_slots' : null;
}

/** An archived event is read-only. */
export const whyNotEditEvent = (state: EventState): RuleCode | null =>
  state === 'archived' ? 'event_state_forbids' : null;

/** Draft events are known only to those who run them. */
export const isEventPublic = (state: EventState): boolean => state !== 'draft';
