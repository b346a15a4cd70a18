import type { EventRole } from './access.ts';
import { limits } from './limits.ts';
import type { RuleCode } from './rule-codes.ts';
import { type EventState, isEventTransition, isReadOnly } from './states.ts';
import type { EventDays } from './timetable-rules.ts';

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

/** An event that is archived or cancelled is read-only. */
export const whyNotEditEvent = (state: EventState): RuleCode | null =>
  isReadOnly(state) ? 'event_state_forbids' : null;

/** Draft events are known only to those who run them. */
export const isEventPublic = (state: EventState): boolean => state !== 'draft';

/** Events are made by the installation's administrators, and by those who already run one. */
export const whyNotCreateEvent = (account: {
  readonly isAdministrator: boolean;
  readonly ownsEvent: boolean;
}): RuleCode | null => (account.isAdministrator || account.ownsEvent ? null : 'forbidden');

const dayMilliseconds = 24 * 3_600_000;

/** Why the event cannot last from the one day to the other, both included, or null. */
export function whyNotEventDays({ firstDay, lastDay }: EventDays): RuleCode | null {
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / dayMilliseconds + 1;
  return days >= 1 && days <= limits.eventDays ? null : 'event_days_wrong';
}

/** Why something cannot be open from the one instant (epoch milliseconds) to the other, or null. */
export const whyNotWindow = (opensAt: number | null, closesAt: number | null): RuleCode | null =>
  opensAt !== null && closesAt !== null && opensAt >= closesAt ? 'event_window_wrong' : null;

export type EventSettingsFacts = {
  readonly taken: number;
  readonly hasSlots: boolean;
  readonly hasSlotsOutside: boolean;
  readonly hasSessionsOutside: boolean;
};

/** Why what already stands in the event forbids these settings, or null. */
export function whyNotChangeSettings(
  facts: EventSettingsFacts,
  change: { readonly capacity: number | null; readonly isZoneNew: boolean },
): RuleCode | null {
  if (change.isZoneNew && facts.hasSlots) return 'event_zone_has_slots';
  if (facts.hasSlotsOutside) return 'event_days_have_slots';
  if (facts.hasSessionsOutside) return 'session_outside_event';
  const isTooSmall = change.capacity !== null && change.capacity < facts.taken;
  return isTooSmall ? 'capacity_below_taken' : null;
}

/** Why the role cannot be given with this office (an organisation's id), or null. */
export const whyNotGrantRole = (role: EventRole, officeId: string | null): RuleCode | null =>
  (role === 'support') === (officeId !== null) ? null : 'role_needs_office';

/** Why the role cannot be taken away, or null. An event always keeps an owner. */
export const whyNotRevokeRole = (role: EventRole, owners: number): RuleCode | null =>
  role === 'owner' && owners <= 1 ? 'last_owner' : null;
